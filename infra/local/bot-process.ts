import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url));

export interface BotProcess {
  child: ChildProcess;
  stop: () => Promise<void>;
}

/**
 * Starts the built bot and waits until it answers.
 * @throws Error with the one line that the bot gave as its reason
 */
export function startBot(environment: NodeJS.ProcessEnv): Promise<BotProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // Ctrl-C reaches the whole terminal; the launcher alone decides in which order things stop.
    detached: true,
  });
  let said = '';
  let isReady = false;
  child.stderr?.on('data', (chunk: Buffer) => {
    if (isReady) process.stderr.write(chunk);
    else said += chunk.toString();
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 8_000).unref();
    });
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      isReady = true;
      resolve({ child, stop });
    });
    child.once('exit', () => reject(new Error(said.trim().split('\n').at(-1) ?? 'The bot ended at start.')));
  });
}
