const SPECIAL: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case without accents: `Côte` gives `cote`, `Türkiye` gives `turkiye`. Length may differ from the input. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\p{ASCII}]/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđı]/g, (c) => SPECIAL[c] ?? c);
}
