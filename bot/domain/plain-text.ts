/** Control characters but tab and line breaks, and what is no character: no file format takes them, no screen shows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text as somebody typed or pasted it, without what cannot be written into a card, a workbook or a database. */
export function plainText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNPRINTABLE, ' ');
}
