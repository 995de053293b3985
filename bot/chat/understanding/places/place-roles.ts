import { after, before } from '../text/context.ts';
import type { Match } from '../text/search.ts';
import type { Token } from '../text/tokens.ts';
import type { Place } from './place-index.ts';

/**
 * What a place has to do with a need: `need` where it is; `aside` a country that people come from, go to, or that serves as a
 * model; `venue` where an office or a meeting is; `out` excluded in so many words.
 */
export type PlaceRole = 'need' | 'aside' | 'venue' | 'out';

const IN =
  '(in |to |at |on |from |for |with |the |a |au |aux |en |dans |chez |vers |la |le |les |l |de |du |des |d |el |los |las |al |del |por |republic |rep |of )*';
const OUT = new RegExp(
  `\\b(not|but not|not including|excluding|excl|except|except for|other than|apart from|aside from|besides|without|minus|no|nor|rather than|instead of|not about|isn t|is not|hors|sauf|a l exception|excepte|excluant|a l exclusion|et non|non pas|mais pas|pas|sans|plutot que|plutot qu|au lieu|autre que|autres que|n est pas|excepto|salvo|a excepcion|menos|exclu\\w*|y no|no es|no en|sin|sino|en vez|en lugar|ni|no) ${IN}$`,
);
const NOT_OUT =
  /\b(no longer|not only|not just|pas seulement|no solo|not yet|si no|est ce pas|sans|without|sin|no|ni|menos|pas) (access|acces|papers|data|papiers|donnees|datos|acceso|one|someone|something|hay|existe|de)\b|\b(not only|not just|pas seulement|pas uniquement|no solo|no solamente|sobre todo)\b/;
const OUT_AFTER =
  /^(is |are |est |sont |es |son )?(not (included|concerned|covered|part|involved)|excluded|exclue?s?|excluid[oa]s?|excepted|non (concerne|inclus|compris)e?s?|n est pas (concernee?|incluse?|comprise?)|no (esta |estan )?(incluid|entra|participa|concern)|no va|mis a part|already covered|deja couverte?)\b/;
const MODEL = new RegExp(
  `\\b(visit\\w*|tour|trip|voyage|viaje|visita|visitas|gira|mission|deplacement|delegation|exchange|exchanges|echange|echanges|intercambio|intercambios|twin\\w*|jumel\\w*|herman\\w*|learn\\w*|apprendre|aprender|inspir\\w*|lessons|lecons|lecciones|example|exemple|ejemplo|model|modele|modelo|experience|experiences|experiencia|peers|pairs|pares|colleagues|collegues|colegas|counterparts|homologues|homologos|like|comme|como|similar|travel|go|pasantia|pasantias|stage|compare\\w*|compar\\w*|did|study)( \\w+){0,3} (in|to|at|from|with|of|by|en|au|aux|a|avec|chez|de|du|d|del|con|entre|par|por|like|comme|como) ${IN}$|\\b(like|comme|como|just as|as in|the way) ${IN}$|\\bsee how ${IN}$|\\bvoir comment ${IN}$|\\bver como ${IN}$`,
);
const MODEL_AFTER =
  /^(did|has done|managed|a fait|l a fait|a reussi|lo hizo|hizo|ha hecho|which has (negotiated|done|already)|qui l a deja|que ya lo) ?/;
const TOWARDS = new RegExp(
  `\\b(going|go|goes|leave|leaves|leaving|left|departing|depart|migrat\\w*|emigrat\\w*|heading|bound|travel\\w*|travailler|travaillent|travaillant|partent|partant|parti|partis|parties|emigrent|emigres?|emigree?s?|destination|destino|rumbo|hacia|vers|towards|depart|salen|salir|van|parten|emigran|migran|viajan|trabajar|trabajan|trabajando|working|work|employed|jobs|recruit\\w*|sent|export\\w*|negotiat\\w*|negoci\\w*|agreements?|accords?|acuerdos?|convenios?|abroad)( \\w+){0,2} (to|for|in|with|avec|con|au|aux|en|a|para|vers|hacia|pour) ${IN}$|\\b(to reach|reach|atteindre|rejoindre|alcanzar|llegar a|vers|hacia|towards|bound for|en route to|rumbo a|destined for) ${IN}$`,
);
const ORIGIN = new RegExp(
  `\\b(migrants?|refugees?|people|persons?|nationals|citizens|famil\\w+|children|women|men|youth|returnees?|returned|returning|deported|expelled|arriv\\w+|coming|come|fled|fleeing|flee|back|displaced|influx|refugies?|migrant\\w*|personnes?|ressortissants?|familles|enfants|femmes|rentres?|rentrees?|retourn\\w*|expuls\\w*|venus?|venant|fuyant|fuient|arriv\\w*|rapatri\\w*|revenus?|renvoy\\w*|refoules?|migrantes|refugiad\\w*|personas|nacionales|ciudadan\\w*|familias|ninos|mujeres|retornad\\w*|deportad\\w*|proveniente\\w*|procedente\\w*|llegad\\w*|huyen\\w*|huyeron|desplazad\\w*|deportations?|retours?|retornos?|returns?)( \\w+){0,2} (from|of|de|du|des|d|desde|del) ${IN}$`,
);
/** Somebody who goes back is where the need is. */
const BACK =
  /\b(return\w*|retourn\w*|retorn\w*|renvoy\w*|rentr\w*|rapatri\w*|repatri\w*|deport\w*|expuls\w*|expelled|devuelt\w*|refoul\w*|sent back|back|regres\w*|vuelven|going home)\b/;
const VENUE = new RegExp(
  `\\b(office|offices|bureau|bureaux|oficina|oficinas|headquarters|hq|siege|sede|based|base|bases|basee?|basad\\w*|meeting|meetings|reunion|workshop|conference|conferencia|held|colleagues|atelier|taller|summit|sommet|cumbre|forum|foro|hub|embassy|ambassade|embajada|mission|university|universite|universidad|institute|institut|instituto|greetings|saludos|flying|flight|vol|vuelo|congress|seminar|stationed|posted)( \\w+){0,2} (in|of|at|to|from|a|au|aux|en|de|du|d|del|desde|regional) ${IN}$|\\b(office|bureau|oficina|university|universite|universidad|regional office|bureau regional|oficina regional) $`,
);
/** Words that make a nationality speak of the country and not of people. */
export const STATE_WORDS =
  /^(s )?(government|authorities|ministry|ministries|border|coast\w*|parliament|police|cities|municipalit\w+|territory|region\w*|islands?|side|law\w*|constitution|counterpart\w*|partners|officials?|labou?r (ministry|inspect\w+)|embass\w+|consul\w+|senate|state|communes?|prisons?|villages?|provinces?|judges|prosecutors|courts?|schools?|coast|interior|customs|army)\b/;

/** @param previous role and end of the place named just before, if it is near enough to be of the same list */
export function roleOfPlace(
  tokens: readonly Token[],
  match: Match<Place>,
  previous: { role: PlaceRole; end: number } | undefined,
): PlaceRole {
  const text = before(tokens, match.start, 9);
  const rest = after(tokens, match.end, 5);
  // "except Mali and Niger", "a visit to Kenya or Uganda": a list keeps the role of its first member.
  if (
    previous &&
    previous.role !== 'need' &&
    /^(and|et|y|e|or|ou|o|nor|ni|,|n) ?$/.test(joint(tokens, previous.end, match.start))
  )
    return previous.role;
  const words = text.replace(/.*[;] /, '');
  const tail = words.replace(/.*, (?=\S+ ?\S* ?\S* ?$)/, '');
  if ((OUT.test(tail) && !NOT_OUT.test(tail)) || OUT_AFTER.test(rest)) return 'out';
  if (MODEL.test(words) || MODEL_AFTER.test(rest)) return 'aside';
  if (VENUE.test(words)) return 'venue';
  if (ORIGIN.test(words) || (TOWARDS.test(words) && !BACK.test(words))) return 'aside';
  return 'need';
}

/** What joins a name to the one before it in a list. */
function joint(tokens: readonly Token[], from: number, to: number): string {
  for (let i = to; i >= from; i--) {
    const token = tokens[i] as Token;
    if (/[:;.!?()]/.test(token.sep)) return 'x';
    if (/,/.test(token.sep)) return ', ';
    if (/^\s*[/&+]\s*$/.test(token.sep)) return 'and ';
    if (i < to && /^(and|et|y|e|or|ou|o|nor|ni|n)$/.test(token.norm)) return `${token.norm} `;
  }
  return 'x';
}
