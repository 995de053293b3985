import { before } from '../text/context.ts';
import type { PhraseTree } from '../text/pattern.ts';
import { findPhrases, type Match } from '../text/search.ts';
import { longest } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { isPerson } from './persons.ts';
import type { Place, PlaceKind } from './place-index.ts';
import { type PlaceRole, roleOfPlace, STATE_WORDS } from './place-roles.ts';

const RANK: Record<PlaceKind, number> = { name: 0, place: 1, none: 2, people: 3 };

/** City names that are everyday words unless they begin with a capital. */
const CAPITAL_NEEDED = new Set(
  (
    'seul sofia santiago oran gao fes kara labe lae wau osh yei bor bari sila kent acre salta loja puno mary tete praia paro split gabu male dori kaya juba nema bata ' +
    'rosso rivera turbo colon manta david limon nice bath reading mobile sucre victoria rosario mendoza corinto danli apure sid balti fier pec pemba roma ' +
    'david linz cali goma sur este obo boke san masaya piura trat ans tak thies van hama homs cordoba ica lagos dover male banke swat salto tela nis jose matam ' +
    'gap yap homa fayoum mercedes esperanza concepcion matadi lobito encarnacion tanna nadi paris sydney perth florence choco bolivar sonora tabasco'
  ).split(' '),
);
/** Adjectives that name a language or a donor more often than the country of a need. */
const LANGUAGE_WORDS =
  /^(french|english|spanish|german|italian|dutch|portuguese|japanese|swedish|danish|irish|swiss|british|american|francais\w*|anglais\w*|espagnol\w*|allemand\w*|italien\w*|portugais\w*|americain\w*|frances\w*|ingles\w*|espanol\w*|aleman\w*|italian\w*|portugues\w*|russian|russe|ruso|chinese|chinois\w*|arabic|norwegian|finnish|australian|canadian|belge|belga|suisse|suizo)$/;

export interface PlaceMention {
  match: Match<Place>;
  role: PlaceRole;
}

function accepts(tokens: readonly Token[], match: Match<Place>, allCapitals: boolean, allSmall: boolean): boolean {
  const { exact, kind } = match.value;
  const typed = tokens.slice(match.start, match.end);
  if (exact !== undefined) {
    const plain = exact.replace(/[^\p{L}\p{N}\s]+/gu, ' ');
    if (typed.map((t) => t.text).join(' ') !== plain) return false;
    return !(allCapitals && plain.length < 3);
  }
  if (
    kind === 'place' &&
    typed.length === 1 &&
    CAPITAL_NEEDED.has((typed[0] as Token).norm) &&
    !(typed[0] as Token).cap
  )
    return false;
  // In a text with capitals, a short adjective without one is often another word: "polish", "turkey".
  if (
    typed.length === 1 &&
    (typed[0] as Token).norm.length <= 3 &&
    !(typed[0] as Token).cap &&
    !allSmall &&
    kind !== 'name'
  )
    return false;
  return true;
}

/** "A course of Romanian" is about no Romania. */
const LEARNT =
  /\b(cours|courses?|cursos?|clases|class(?:es)?|lecons?|lessons?|langue|language|idioma|lengua) (de |d |du |in |of )?$/;

function isLanguageWord(tokens: readonly Token[], match: Match<Place>): boolean {
  const word = tokens[match.start] as Token;
  if (match.value.kind === 'people' && LEARNT.test(before(tokens, match.start, 3))) return true;
  if (match.value.kind !== 'people' || !LANGUAGE_WORDS.test(word.norm)) return false;
  const next = tokens[match.end]?.norm ?? '';
  const previous = tokens[match.start - 1]?.norm ?? '';
  if (/^(in|into|en|speak\w*|parl\w*|habl\w*|langue|language|idioma|lengua|cours|clases|switch|to)$/.test(previous))
    return true;
  return (
    !STATE_WORDS.test(`${next} `) &&
    !/^(autorites|gouvernement|gobierno|autoridades|frontiere|frontera|costa|cote|ministere|ministerio|territoire|territorio|iles|islas)$/.test(
      previous,
    )
  );
}

/** Adjective after the noun, as in French and Spanish: "autorités maliennes". */
const STATE_NOUNS =
  /\b(autorites|gouvernement|frontiere|ministere|cotes?|territoire|communes?|parlement|police|villes|inspection|gobierno|autoridades|frontera|ministerio|costas?|territorio|municipios|parlamento|policia|ciudades|cancilleria|loi|ley|administration|gouvernorat|consulat\w*|ambassade|embajada|consulado)( \w+){0,3} $/;

/** Whoever works abroad is a concern of the country that sent them as well. */
const LABOUR =
  /\b(workers?|nurses?|maids?|domestic|doctors?|caregivers?|seasonal|labou?r\w*|employees|travailleu\w+|infirmi\w+|domestiques?|saisonni\w+|medecins?|trabajador\w*|enfermer\w*|temporer\w*|medic[oa]s?|emplead\w*|students?|seafarers?)\b/;

/** Where people of a country are said to be: then the place says where the need is, and the nationality does not. */
function isNationality(tokens: readonly Token[], match: Match<Place>): boolean {
  if (match.value.kind !== 'people') return false;
  const next = tokens[match.end];
  const rest = next ? `${next.norm} ${tokens[match.end + 1]?.norm ?? ''} ` : '';
  return (
    !LABOUR.test(rest) &&
    !LABOUR.test(`${tokens[match.start - 1]?.norm ?? ''} `) &&
    !STATE_WORDS.test(rest) &&
    !STATE_NOUNS.test(before(tokens, match.start, 5))
  );
}

const PLACE_AFTER_PEOPLE =
  /\b(in|into|at|across|inside|au|aux|en|dans|a|al) (the |la |le |les |l |el |los |rep |republica |republique |north |south |east |west |nord |sud |est |ouest |norte |sur |este |oeste |northern |southern |eastern |western |de |du |of )*$/;

/**
 * The places of a text, each with its role. A token index that `taken` tells belongs to something else (an organisation's name).
 */
export function findPlaces(
  tree: PhraseTree<Place>,
  tokens: readonly Token[],
  vocabulary: ReadonlySet<string>,
  taken: (at: number) => boolean,
): PlaceMention[] {
  const letters = tokens.filter((t) => /\p{L}/u.test(t.text));
  const allCapitals = letters.length > 3 && letters.every((t) => t.upper || t.text.length < 2);
  const allSmall = letters.every((t) => !t.cap);
  const matches = longest(
    findPhrases(tree, tokens).filter((m) => !taken(m.start) && accepts(tokens, m, allCapitals, allSmall)),
    (place) => RANK[place.kind],
  );
  const mentions: PlaceMention[] = [];
  let lastEnd = -1;
  let lastRole: PlaceRole | undefined;
  for (const match of matches) {
    if (match.value.codes.length === 0 || isLanguageWord(tokens, match) || isPerson(tokens, match, vocabulary))
      continue;
    const gap = match.start - lastEnd;
    const role = roleOfPlace(tokens, match, gap <= 3 && lastRole ? { role: lastRole, end: lastEnd } : undefined);
    mentions.push({ match, role });
    lastEnd = match.end;
    lastRole = role;
  }
  for (const mention of mentions) settleShared(mention, mentions, tokens);
  for (const mention of mentions) {
    if (mention.role !== 'need' || !isNationality(tokens, mention.match)) continue;
    const elsewhere = mentions.some(
      (m) =>
        m !== mention &&
        m.role === 'need' &&
        m.match.value.kind !== 'people' &&
        m.match.start > mention.match.end &&
        m.match.start - mention.match.end < 8 &&
        tokens[m.match.start]?.sentence === tokens[mention.match.start]?.sentence &&
        PLACE_AFTER_PEOPLE.test(before(tokens, m.match.start, 4)),
    );
    if (elsewhere) mention.role = 'aside';
  }
  return mentions;
}

const ALL_OF_THEM = /^(both|two|three|all|deux|trois|les|dos|tres|ambos|ambas|triple|entre|between)$/;

/** A place that two countries share ("the Darién") is where the one of them is that is named: "Panama, the Darién". */
function settleShared(mention: PlaceMention, mentions: readonly PlaceMention[], tokens: readonly Token[]): void {
  const { codes } = mention.match.value;
  if (codes.length < 2 || ALL_OF_THEM.test(tokens[mention.match.start - 1]?.norm ?? '')) return;
  const named = codes.filter((code) =>
    mentions.some(
      (m) => m !== mention && m.role === 'need' && m.match.value.codes.length === 1 && m.match.value.codes[0] === code,
    ),
  );
  if (named.length > 0) mention.match = { ...mention.match, value: { ...mention.match.value, codes: named } };
}

/** Line after which a mail is only signed. */
const SIGN_OFF = /^(regards|cordialement|saludos|sincerely|atentamente|best|cdlt|salutations|cheers)$/;

/**
 * The countries where the need is, in order of mention. Countries that only have something to do with it count when no other is named.
 */
export function countriesOf(mentions: readonly PlaceMention[], tokens: readonly Token[]): string[] {
  let signature = tokens.length;
  for (let i = tokens.length - 1; i >= Math.max(3, tokens.length - 25); i--) {
    const token = tokens[i] as Token;
    if (SIGN_OFF.test(token.norm) && /\n/.test(token.sep + (tokens[i - 1]?.sep ?? ''))) signature = i;
  }
  const out = new Set(mentions.filter((m) => m.role === 'out').flatMap((m) => [...m.match.value.codes]));
  const pick = (roles: readonly PlaceRole[], until: number) => [
    ...new Set(
      mentions
        .filter((m) => roles.includes(m.role) && m.match.start < until)
        .flatMap((m) => [...m.match.value.codes])
        .filter((code) => !out.has(code)),
    ),
  ];
  const inBody = pick(['need'], signature);
  if (inBody.length > 0) return bothCongos(inBody, mentions);
  for (const roles of [['need'], ['aside'], ['venue']] as const) {
    const found = pick(roles, tokens.length);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Congo" alone is Brazzaville's, unless the text speaks of the other one by its cities or its full name. */
function bothCongos(codes: string[], mentions: readonly PlaceMention[]): string[] {
  if (!codes.includes('CG') || !codes.includes('CD')) return codes;
  const sure = mentions.some(
    (m) =>
      m.match.value.codes.includes('CG') &&
      (m.match.end - m.match.start > 1 || m.match.value.kind === 'place' || m.match.value.codes.length > 1),
  );
  return sure ? codes : codes.filter((code) => code !== 'CG');
}
