/** Plain BM25: words in lower case, no stems, no stop words, no fields; English and French text together. */
const K1 = 1.2;
const B = 0.75;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export interface BaselineDocument {
  id: string;
  text: string;
}

/** @returns Ids by score, best first; documents that share no word are left out. */
export function createBaseline(documents: readonly BaselineDocument[]): (query: string) => string[] {
  const rows = documents.map(({ id, text }) => {
    const counts = new Map<string, number>();
    const all = words(text);
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id, counts, length: all.length };
  });
  const average = rows.reduce((sum, row) => sum + row.length, 0) / rows.length;
  const frequency = new Map<string, number>();
  for (const row of rows) for (const word of row.counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const idf = (word: string) => {
    const n = frequency.get(word) ?? 0;
    return Math.log(1 + (rows.length - n + 0.5) / (n + 0.5));
  };
  return (query) => {
    const asked = words(query);
    return rows
      .map((row) => {
        const norm = K1 * (1 - B + (B * row.length) / average);
        const score = asked.reduce((sum, word) => {
          const tf = row.counts.get(word) ?? 0;
          return tf === 0 ? sum : sum + (idf(word) * tf * (K1 + 1)) / (tf + norm);
        }, 0);
        return { id: row.id, score };
      })
      .filter((row) => row.score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map((row) => row.id);
  };
}
