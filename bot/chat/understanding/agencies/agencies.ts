import type { Language } from '../../../domain/language.ts';
import type { Reference } from '../../../reference/load.ts';
import { after, before } from '../text/context.ts';
import type { PhraseTree } from '../text/pattern.ts';
import { findPhrases, type Match } from '../text/search.ts';
import { longest } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Agency } from './agency-index.ts';

export interface AgencyMention {
  match: Match<Agency>;
  code: string;
  un: boolean;
  /** Requests, co-requests, signs, declines or is the sender's own; not consulted, quoted, paying or named as a place. */
  acts: boolean;
  /** Said to be with us already. */
  onBoard: boolean;
  /** The sender's own. */
  own: boolean;
  /** Only asked about: has it signed, has it answered. */
  askedAbout: boolean;
}

/** One acronym, two organisations or an everyday word: which, the language tells. */
function meant(token: Token, agency: Agency, lang: Language, allCapitals: boolean): boolean {
  const word = token.text;
  if (word === 'PMA' || word === 'pma') return lang === 'es';
  if (token.norm === 'omi') return lang !== 'en';
  if (token.norm === 'fao') return true;
  // Estados Unidos, Reino Unido.
  if (/^unidos?$/.test(token.norm)) return lang !== 'es' || token.upper;
  if (agency.exact === 'WHO') return !allCapitals;
  if (agency.exact === 'BIT') return lang === 'fr' || !allCapitals;
  if (agency.exact === 'OPS') return lang === 'es';
  if (agency.exact === 'AU' || agency.exact === 'UA' || agency.exact === 'UE' || agency.exact === 'EU')
    return !allCapitals;
  return true;
}

/** Somebody asks whether they have signed or answered. */
const ASKED_OF =
  /\b(has|have|had|did|does|is|a t|est ce que|ya firmo|firmo|signe par|signee par|firmada por|signed by|firmo ya|ha firmado|a signe|reponse de|reponse du|answer from|reply from|news from|waiting for|attend|esperando a|respuesta de|from) (the |la |le |les |l |el |du |de |)*$/;
const ANSWERS =
  /^(also |already |deja |ya |finally |enfin |bien |a |ha |)*(signed|sign|co signed|cosigned|answered|replied|responded|approved|signe|cosigne|repondu|approuve|firmo|firmado|firmara|respondido|respondio|contesto|yet)\b/;

const CONSULTED =
  /\b(consult\w*|consultation with|discussed with|discussions with|talked to|talked with|spoke to|spoke with|spoken to|in touch with|informed|inform|informe\w*|informad\w*|according to|selon|segun|d apres|quoted|cites?|cited by|published by|publie\w* par|publicad\w* por|written by|funded by|financed by|paid by|finance\w* par|financiad\w* por|fonde\w* par|donor|donors|bailleur|donante|thanks to|grace a|gracias a|copied|in copy|en copie|en copia|cc|not|pas|no|sans|without|sin|except|sauf|other than|instead of|plutot que|unlike|contrairement a|done by|run by|led in the past by|realise\w* par|realizad\w* por|hecho por|elabore\w* par|elaborad\w* por|prepared by|produced by|developed by|guidelines of|report of|rapport de|rapport du|informe de|study of|etude de|etude du|estudio de|figures of|figures from|data from|data of|donnees de|donnees du|datos de|datos del|chiffres de|cifras de|convention de|convention of|conventions of|convenio de|convenios de|guide de|guide du|guia de|manuel de|manuel du|manual de|at the|premises of|locaux de|locaux du|hosted by|building of|salle de|training by|cours de|course of|course by|formation de|waiting for|en attendant|apres|previous project of|avis de|advis\w* by|recommended by|recommande\w* par|recomendad\w* por|request from the|used by|utilise\w* par|usad\w* por|standards of|normes de|normes du|normas de|with funding from|avec un financement de|con fondos de|financement de|financement du|fonds de|fondos de|like|comme|como|project of|projet de|projet du|proyecto de|modelled on|following|asked by|conseil de|tool of|outil de|outil du|herramienta de|website of|mandate of|mandat de|mandat du|member of|crew from|team from|mission from|delegation from|staff from|conference of|forum of|meeting of|reunion de|cluster of|seminar of|webinar of|ask|ask\w* |demander a|preguntar a|by) (the |la |le |les |l |el |los |las |a |au |aux |al |de |du |del |d |our |nos |notre |by |with |avec |con |office of |bureau de |oficina de |colleagues at |collegues de |colegas de |regional |and |et |y )*$/;
const QUOTED_AFTER =
  /^(s )?(data|figures|estimates?d?|report\w*|stud(y|ies)|survey\w*|guidelines?|guidance|handbook|manual|toolkit|convention\w*|standards?|code of|says|said|found|shows|published|has published|warned|(global |revised )?database|dtm|expert said|training centre|publication\w*|funded|financed|building|premises|conference room|canteen|headquarters|is not|are not|isn t|cannot|can t|won t|will not|does not|doesn t|declined to join|left|withdrew|has been informed|have been informed|has been consulted|have been consulted|was consulted|were consulted|was informed|were informed|is informed|are informed|in copy|en copie|en copia|estime|indique|montre|a ete informee?|a ete consultee?|ont ete (consultes|informes|consultees|informees)|a publie|consultee?s?|informee?s?|a ete associee? a la consultation|est informee?|est consultee?|sont informes|ne |n est|n a |ne peut|estima|indica|señala|senala|fue consultad\w|fueron consultad\w*|consultad\w*|informad\w*|fue informad\w|esta informad\w|no |publico|ha publicado|does a similar|did a|already did|already did|a deja fait|ya hizo|ran a|trained|a forme|has a (guide|toolkit|course|manual)|academy|helpdesk|website|mptf|finances?|funds|pays|pagara|paie|financera?|financia|will fund)\b/;
const ON_BOARD =
  /\b(already (have|with|working with|work with|partner\w* with|on board|got|in)|we have|we ve got|have|with|together with|along with|alongside|besides|in addition to|apart from|aside from|beyond|joined by|partner with|partnering with|working with|work with|teamed up with|deja avec|avec|en plus de|outre|hormis|a part|travaillons avec|on a|nous avons|on est|nous sommes|aux cotes de|ya (estamos|contamos|tenemos|trabajamos)|con|ademas|aparte|junto a|junto con|contamos con|tenemos a|tenemos|estamos con|ya esta|ya estan|besides|on board|in already|so far|pour l instant|por ahora|outre) (the |la |le |les |l |el |a |au |de |du |del |d |us |nous |nosotros |colleagues from |con |avec |deja |ya |already |with )*$/;
const ON_BOARD_AFTER =
  /^(is|are|est|sont|es|esta|estan|son|se)? ?(already|deja|ya|on board|in already|with us|avec nous|con nosotros|partante?s?|de la partie|a bord|interesse\w*|are in|is in|sumad\w*|confirmed|confirme\w*|confirmad\w*|and us|et nous|y nosotros)\b/;
const OWN =
  /\b(i am from|i m from|im from|we are from|we re from|this is|here is|here|from|i work (for|at|with)|i m with|we at|we|us at|on behalf of|for|speaking for|je suis (de|du|a|au|chez)|nous sommes (de|du|a|au)|ici|au nom|du cote|de la part|nous|pour|je travaille (a|au|pour|chez)|depuis|cote|soy|somos|aqui|desde|en nombre|de parte|por|trabajo (en|para|con)|nosotros|hablo de|escribo de|les escribo|escribimos) (de |la |le |l |el |los |the |du |d |del |en |a |au |, |oficina |bureau |office )*$/;
const ASKED =
  /\b(can|could|would|does|do|is|has|did|might|est ce que|peut|pourrait|puede|podria|will|should|which of|quid|what about|how about|maybe|perhaps|peut etre|quizas|tal vez|ask|contact|contacter|approach|solliciter|contactar|either|soit|or|ou|o) (the |la |le |l |el |a |que |qu )*$/;

function isRequester(tokens: readonly Token[], match: Match<Agency>, un: boolean): boolean {
  const words = before(tokens, match.start, 8).replace(/.*; /, '');
  const tail = words.replace(/.*, (?=\S* ?\S* ?\S* ?\S* ?$)/, '');
  if (CONSULTED.test(tail)) return false;
  if (QUOTED_AFTER.test(after(tokens, match.end, 5))) return false;
  if (un) return true;
  const rest = after(tokens, match.end, 4);
  return (
    /\b(together with|jointly with|joint with|with|avec|con|junto con|and|et|y|conjointement avec) (the |la |le |l |el )*$/.test(
      tail,
    ) && /^(, |and |et |y )?(we |request|requests|on |nous|demand|pedimos|solicit|$)/.test(rest)
  );
}

/**
 * The organisations of a text. `WHO` without capitals counts in a list of agencies only: who else says "who".
 */
export function findAgencies(
  tree: PhraseTree<Agency>,
  small: ReadonlyMap<string, Agency>,
  tokens: readonly Token[],
  lang: Language,
): AgencyMention[] {
  const letters = tokens.filter((t) => /\p{L}/u.test(t.text));
  const allCapitals = letters.length > 3 && letters.every((t) => t.upper || t.text.length < 2);
  const found = longest(
    findPhrases(tree, tokens).filter((m) => {
      const typed = tokens.slice(m.start, m.end);
      const only = typed[0] as Token;
      if (m.value.exact !== undefined && typed.length === 1) {
        return only.text.replace(/s$/, '') === m.value.exact && meant(only, m.value, lang, allCapitals);
      }
      return typed.length > 1 || meant(only, m.value, lang, allCapitals);
    }),
  );
  const listed = smallLetters(small, tokens, found);
  const mentions = [...found, ...listed].sort((a, b) => a.start - b.start);
  const result: AgencyMention[] = [];
  for (const match of mentions) {
    const { code, un } = match.value;
    const words = before(tokens, match.start, 6);
    const chained = result.at(-1);
    const inList = chained !== undefined && isListed(tokens, chained.match.end, match.start);
    let acts = isRequester(tokens, match, un);
    let onBoard = ON_BOARD.test(words) || ON_BOARD_AFTER.test(after(tokens, match.end, 4));
    let own = OWN.test(words);
    if (inList && chained) {
      if (!chained.acts && !QUOTED_AFTER.test(after(tokens, chained.match.end, 5))) acts = false;
      if (un && chained.acts && chained.un) acts = acts || !CONSULTED.test(words);
      onBoard ||= chained.onBoard;
      own ||= chained.own;
    }
    if (ASKED.test(words) && !inList) onBoard = false;
    own ||= /^(\w+ )?(here|ici|aqui)\b/.test(after(tokens, match.end, 3));
    own ||=
      /\(\s*$/.test(tokens[match.start]?.sep ?? '') &&
      /^(us|we|nous|nosotros|me|moi|i|yo|on)$/.test(tokens[match.start - 1]?.norm ?? '');
    const askedAbout = ASKED_OF.test(words) || ANSWERS.test(after(tokens, match.end, 4));
    result.push({ match, code, un, acts, onBoard, own, askedAbout });
  }
  // "OIM et PNUD sont déjà à bord": what is said of the last is said of all.
  for (let i = result.length - 2; i >= 0; i--) {
    const [one, following] = [result[i] as AgencyMention, result[i + 1] as AgencyMention];
    if (isListed(tokens, one.match.end, following.match.start))
      one.onBoard ||= following.onBoard && !ASKED.test(before(tokens, one.match.start, 6));
  }
  return result;
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i <= to; i++) {
    const token = tokens[i] as Token;
    if (/[.;:!?]\s|\n\s*\n/.test(token.sep)) return false;
    if (i < to && !/^(and|et|y|e|n|with|the|la|le|l|el|o|or|ou|plus|mas|con|avec)$/.test(token.norm)) return false;
  }
  return true;
}

/**
 * "unicef, who" and "pam fao oim": small letters beside other agencies. "who" stands between commas, signs or an "and"; no other
 * word of three letters is as common.
 */
function smallLetters(
  small: ReadonlyMap<string, Agency>,
  tokens: readonly Token[],
  found: readonly Match<Agency>[],
): Match<Agency>[] {
  const ends = new Set(found.map((m) => m.end));
  const starts = new Set(found.map((m) => m.start));
  const list: Match<Agency>[] = [];
  tokens.forEach((token, i) => {
    const agency = small.get(token.norm);
    if (!agency || token.cap || starts.has(i)) return;
    const last = tokens[i - 1];
    const next = tokens[i + 1];
    const and = /^(and|n|et|y|w|with|avec|con)$/;
    const nearBefore = ends.has(i) || (last !== undefined && and.test(last.norm) && ends.has(i - 1));
    const nearAfter =
      next !== undefined && (starts.has(i + 1) || (and.test(next.norm) && (starts.has(i + 2) || starts.has(i + 3))));
    const closedAfter = next === undefined || /[.,;:!)+/&\n-]/.test(next.sep) || starts.has(i + 1);
    const signBefore =
      /^\s*[,/&+-]\s*$/.test(token.sep) ||
      (last !== undefined && and.test(last.norm)) ||
      /^(for|by|from)$/.test(last?.norm ?? '');
    const listed =
      token.norm === 'who'
        ? (nearBefore && signBefore && (closedAfter || nearAfter)) || (nearAfter && signBefore)
        : nearBefore || nearAfter;
    if (!listed) return;
    list.push({ value: agency, weak: false, start: i, end: i + 1, phrase: token.norm });
    ends.add(i + 1);
  });
  return list;
}

/** The acronyms of the Network's members that count in small letters beside other agencies. */
export function smallAcronyms(reference: Reference): Map<string, Agency> {
  const small = new Map<string, Agency>();
  for (const [code, row] of reference.organisations) {
    if (row.role === 'partner') continue;
    for (const acronym of [row.acronym.en, row.acronym.fr, row.acronym.es])
      if (/^[A-Z]{3}$/.test(acronym)) small.set(acronym.toLowerCase(), { code, un: true });
  }
  small.set('bit', { code: 'ilo', un: true });
  return small;
}
