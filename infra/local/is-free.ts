import { createServer } from 'node:net';

/** A port is free when every address of the machine can take it, IPv6 where there is one. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
