/** Characters of what people wrote that the name of a button quotes; the whole stands above it. */
const NAMED = 40;

export const named = (text: string): string => (text.length > NAMED ? `${text.slice(0, NAMED).trimEnd()}…` : text);
