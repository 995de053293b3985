/** The value below which a share of the values lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Resident memory of a process in MB, from the system's own account of it (Linux). */
export function residentMb(statusFile: string): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(statusFile)?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : Number.NaN;
}
