/**
 * Likely personal data of single people in what was typed. "Only non-personal data is shared" (source documents 003
 * l.484-487; 002 l.2666-2669). It points out, people decide: a false alarm costs a glance, a missed one a person's safety.
 */
export const PERSONAL_DATA_KINDS = ['email', 'phone', 'document-number', 'person'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalData {
  kind: PersonalDataKind;
  /** As it was typed. */
  found: string;
}

/** Begins where a word does: a long text without spaces, such as Chinese, is read once. 64: the limit of RFC 5321. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu;

/** With a country code, or after a word that says so, or as four pairs and more (Sahel, France): 8 to 15 digits in all. */
const DIGITS = String.raw`\d(?:[\s\u00a0\u202f().\/-]{0,2}\d){7,14}`;
const PHONE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:\+|00)\s?${DIGITS}(?!\d)`,
    String.raw`(?<=(?:phone|telephone|tel|mobile|whatsapp|call|téléphone|tél|appeler|portable|teléfono|móvil|celular|llamar)[\s\p{P}]{1,3}(?:n[°o.º]{0,2}\s?)?)${DIGITS}(?!\d)`,
    String.raw`(?<![\d.,-])\d{2}(?:[ .\u00a0\u202f-]\d{2}){3,4}(?![\d.,]|\s?%)`,
  ].join('|'),
  'giu',
);

/** A word for a paper, and near it a number of five signs and more with a digit in it; or a passport's usual form alone. */
const PAPER = `(?<!\\p{L})(?:passport|visa|identity card|id card|national id|id no|case no|case number|file number|registration number|passeport|carte d[’']identité|carte nationale|titre de séjour|dossier n|numéro de dossier|pasaporte|cédula|documento de identidad|dni|expediente n|número de expediente)`;
const DOCUMENT = new RegExp(
  String.raw`${PAPER}[^\n\d]{0,25}?(?<found>(?=[A-Z\d/-]*\d)[A-Z\d][A-Z\d/-]{4,})|(?<![\p{L}\p{N}-])(?<alone>[A-Z]{1,2}\d{6,9})(?![\p{L}\p{N}-])`,
  'giu',
);

/** Two to four names in capitals; nothing that begins with an article or a preposition does. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:(?:al|ag|ben|bin|bint|de|del|da|dos|el|ould|van|von)\s)?\p{Lu}[\p{L}’'-]+){1,3}`;
const AGE = String.raw`(?:aged?\s\d{1,2}|\d{1,2}[\s-]years?[\s-]old|\d{1,2}\s(?:ans|años)|âgée?\sde\s\d{1,2}|de\s\d{1,2}\saños|born\s(?:on\s|in\s)?[\d/. -]{4,}|née?\s(?:le\s|en\s)?[\d/. -]{4,}|nacid[oa]\s(?:el\s|en\s)?[\d/. -]{4,})`;
const PERSON = new RegExp(String.raw`(?<![\p{L}])(${NAME})[\s,;:(–-]{1,3}${AGE}`, 'gu');

const tidy = (text: string) => text.trim().replace(/[\s.,;:)]+$/u, '');

/** What the text holds, each kind once a place, in the order of the kinds. */
export function personalDataIn(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  const add = (kind: PersonalDataKind, words: string | undefined) => {
    const tidied = words === undefined ? '' : tidy(words);
    const isNew = !found.some((other) => other.found.includes(tidied) || tidied.includes(other.found));
    if (tidied !== '' && isNew) found.push({ kind, found: tidied });
  };
  for (const [email] of text.matchAll(EMAIL)) add('email', email);
  for (const match of text.matchAll(DOCUMENT)) add('document-number', match.groups?.found ?? match.groups?.alone);
  for (const [phone] of text.matchAll(PHONE)) add('phone', phone);
  for (const [person] of text.matchAll(PERSON)) add('person', person);
  return found;
}
