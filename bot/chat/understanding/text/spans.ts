import type { Match } from './search.ts';

/** Keeps the longest of matches that overlap; of equal ones the better by `rank` (lower first). */
export function longest<T>(matches: readonly Match<T>[], rank: (value: T) => number = () => 0): Match<T>[] {
  const taken = new Set<number>();
  const kept: Match<T>[] = [];
  const order = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a.value) - rank(b.value) || a.start - b.start,
  );
  for (const match of order) {
    let free = true;
    for (let i = match.start; i < match.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = match.start; i < match.end; i++) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
