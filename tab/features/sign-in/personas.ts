import type { Keep } from '../../common/keep.ts';

/** The persona of this window: of the address first (`?persona=ID`), else the one chosen before. */
export function presentPersona(keep: Keep, search: string, known: readonly string[]): string | null {
  const asked = new URLSearchParams(search).get('persona') ?? keep.read('persona');
  return asked !== null && known.includes(asked) ? asked : null;
}

/** The address without its persona, so that choosing another one is not undone by a reload. */
export function withoutPersona(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('persona');
  return url.toString();
}
