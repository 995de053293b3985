const REFERENCE = /\bu\s?n\s?m\s*[-–—_/.#: ]*(?:n[o°º]\s*)?(20\d{2})\s*[-–—_/.#: ]*(\d{1,5})\b/i;
/** Without the letters: four digits that begin with 0 are no year, `2025-2026` is. */
const BARE = /(?<![\d-])(20\d{2})\s?[-–/]\s?(0\d{3})(?![\d-])/;

/** The request a text names, as `UNM-2026-0042`, whatever its spelling: `unm 2026 42`, `UNM2026-0042`, `UNM/2026/42`, `2026-0042`. */
export function findReference(text: string): string | undefined {
  const match = REFERENCE.exec(text) ?? BARE.exec(text);
  return match?.[1] && match[2] ? `UNM-${match[1]}-${match[2].padStart(4, '0')}` : undefined;
}
