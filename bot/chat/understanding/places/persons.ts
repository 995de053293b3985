import { after, before } from '../text/context.ts';
import type { Match } from '../text/search.ts';
import type { Token } from '../text/tokens.ts';

/** Places that are given names or surnames as well. */
const NAMES = new Set(
  (
    'jordan georgia chad israel kenya india paris sofia florence victoria santiago lima salvador trinidad maurice mauricio asuncion milan roma kent sydney ' +
    'melbourne perth holland ireland england london jamaica malta samoa nevis france marshall laredo alexandria peru cuba guyana china mali cairo ' +
    'adana bologna siena verona vienna austria germany spain puebla loja mercedes rosario encarnacion heredia rivas colon castries tobago francia dakar ' +
    'ireland wales lorraine chelsea brooklyn savannah carolina virginia catania aden lagos beira tunis cali lome nadia adria sinai asia africa lesbos ' +
    'montserrat granada leon valencia cordoba medina toledo navarro panama mexico brazil egypt ceylon libia siria argentina bolivia'
  ).split(' '),
);

const TITLE = /\b(mr|mrs|ms|miss|dr|mme|mlle|m|sr|sra|srta|don|dona|doctora?|maitre|prof|monsieur|madame|senora?)\s$/;
const ADDRESSED =
  /(^|\b)(dear|hi|hello|hey|thanks|thank you|thx|many thanks|ask|tell|told|asked|cc|ping|bonjour|salut|chere?|merci|hola|querid[oa]|gracias|estimad[oa]|colleague|colega|collegue|named|called|my name is|name is|je m appelle|mi nombre es|me llamo|this is|it s|c est|soy|je suis|i am|i m|with my colleague|con|met with|spoke to|spoke with|talked to|contact|boss|friend|chef|jefe|jefa|moi c est)\s$/;
const SURE =
  /(^|\b)(dear|hi|hello|hey|thanks|thx|cc|ping|bonjour|salut|chere?|merci|hola|querid[oa]|gracias|estimad[oa]|my colleague|mon collegue|ma collegue|mi colega|named|called|my name is|je m appelle|mi nombre es|me llamo|boss|friend)\s$/;
const DOES =
  /^(from|de|del|at|chez) (the |la |l )?(iom|ilo|unicef|unhcr|undp|who|finance|hr|it|hq|oim|oit|pnud|oms|hcr|acnur|unodc|unfpa|wfp|fao|comms|procurement|legal|admin|my|our|accounting|supply|payroll|the office)\b|^(and i|et moi|y yo)\b|^(told|said|wrote|called|suggested|sent|mentioned|will call|can you|could you|is on leave|is away|is sick|is off|asked me|asked if|me dijo|m a dit|m a demande|m a envoye|me pidio|dice que|dit que|says|thinks|est en conge|est absente?|esta de vacaciones|s (desk|email|number|phone|message|mail|laptop|office))\b/;
const SIGN_OFF =
  /\b(regards|best|cheers|sincerely|cordialement|cdlt|bien a vous|salutations|saludos|atentamente|abrazo|un abrazo|thanks|merci|gracias|amities|bises)\W*\s$/;

function isPlainWord(token: Token | undefined, vocabulary: ReadonlySet<string>): boolean {
  return !token?.cap || vocabulary.has(token.norm) || /\d/.test(token.text);
}

/**
 * Whether a place's name is here somebody's name: Jordan Smith, Mme Congo, "hi Chad", a name at the end of a mail.
 * @param vocabulary folded words that are no names
 */
export function isPerson(tokens: readonly Token[], match: Match<unknown>, vocabulary: ReadonlySet<string>): boolean {
  const first = tokens[match.start] as Token;
  const words = before(tokens, match.start, 4);
  if (TITLE.test(words) && !/\n/.test(first.sep)) return true;
  if (match.end - match.start > 1 || !NAMES.has(first.norm)) return false;
  const next = tokens[match.end];
  const previous = tokens[match.start - 1];
  const next2 = next && /^ $/.test(next.sep) && next.text.length > 1 && !next.upper && !isPlainWord(next, vocabulary);
  if (first.cap && next2) return true;
  if (
    first.cap &&
    previous?.cap &&
    !previous.upper &&
    /^ $/.test(first.sep) &&
    previous.text.length > 2 &&
    !isPlainWord(previous, vocabulary) &&
    tokens[match.start - 2]?.sentence === previous.sentence
  ) {
    return true;
  }
  const rest = after(tokens, match.end, 5);
  if (/^[ ]?$/.test(first.sep) && SURE.test(words)) return true;
  if (ADDRESSED.test(words) && DOES.test(rest)) return true;
  if (DOES.test(rest) && first.cap) return true;
  // A last line that is nothing but the name.
  const line = tokens.filter((t) => t.line === first.line);
  const alone = line.length <= 2 && first.line > 0 && match.end >= tokens.length - 2;
  return alone || (SIGN_OFF.test(before(tokens, match.start, 3)) && match.end >= tokens.length - 3);
}
