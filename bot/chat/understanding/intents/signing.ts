import type { Intent } from '../types.ts';

const SIGN =
  /\b((co ?|counter)?sign(s|ed|ing|e|es|ons|ez|er|era|erons|erai|eront|ent|ees?|ature|atures|off)?|contresign\w*|firm(o|a|as|amos|ar|aremos|are|ado|ada|aron|an|arla|e|en|emos)|firmo|co ?firm\w+|suscrib\w+|endors\w+|refrend\w+|visto bueno|vb|signoff|paraph\w+|signt?ure|signatair\w+|signator(?:y|ies)|firmantes?|cosing\w*|sing (unm|it|the request|for))\b/;
const APPROVE =
  /\b((approved|cleared|ok|okay|validated|agreed|green light|go ahead) (on|from|by|for) (our|my|us)|happy to join|glad to join|we join|nous associons|nous rejoignons|count (us|me|unicef|iom|ilo|undp|who|\w+) in|we re in|we are in|i m in|on board|ok for|okay for|ok from|ok pour|d accord pour|accord pour|bon pour|c est bon pour|feu vert|green light|good to go|cleared|approved by us|we approve|we agree|agreed|we join|joins|agree to co request|validons|valide pour|nous validons|approuvons|j approuve|aprobamos|apruebo|avalamos|de acuerdo con la|ok de|ok por|nos sumamos|cuenten con|comptez|luz verde|damos el ok|conforme\w*|add us|ajoutez nous|yes to|yes for|oui pour|si a la|partants?|confirmamos|confirmons|we confirm|on est partants|nous adherons|adherimos|adhere\w*|support and co|thumbs up for|put \w+ (\w+ )?down for|se joi(?:nt|gnent) a|se suma\w*|s associ\w+ a)\b/;
const REFUSE =
  /\b(not (be |to )?(co ?)?sign\w*|prefer not|preferimos no|preferons ne pas|refus de|says? no|say no to|to say no|dit non|disons non|dice que no|decimos que no|decimos no|no to unm|won ?t|will not|cannot|can ?not|can ?t|do ?n ?t want|don t|dont|do not|does not|doesn t|not going|no longer|unable|refus\w+|declin\w+|reject\w*|withdraw\w*|pull(ing)? out|opt(ing)? out|back(ing)? out|bow(ing)? out|drop(ping)? out|step(s|ped|ping)? back|no can do|prefer\w* (not|to stay)|prefier\w* no|prefer\w* ne pas|count \w+ out|are out|re out|not in a position|not ready|not able|not our mandate|outside \w+ mandate|out of \w+ mandate|not part|never sign|remove|retract|not sign|not be \w+|isn t for us|not for us|without us|take (us|our \w+|\w+) off|thumbs down|against|disagree|no from|it s a no|is a no|hold off|(has|have|had) to pass|(will|must|should) pass|pass on (unm|this|it|that)|taking a pass|sit (this|it) out|too busy|not interested|stay\w* out|(is|are|am) out|rather not|not this time)\b|\b(ne|n|pas)\b.{0,30}\b(sign\w*|cosign\w*|contresign\w*|souscri\w*|associ\w*|adher\w*|particip\w*|approuv\w*|valid\w*|mandat|suivr\w+|accord|favorable|mesure|engag\w+|partants?|rejoindre|rejoindra)\b|\bsign\w* pas\b|\b(retir\w+|renonc\w+|renunci\w+|desist\w+|desengag\w+|hors mandat|hors de notre mandat|defavorable|c est non|sans nous|abstien\w*|abstenons|pass\w+ (notre|son|leur) tour|pas interesse\w*|se desolidaris\w*|en dehors)\b|\b(no|tampoco|nunca)\b.{0,30}\b(firm\w*|suscrib\w*|co ?firm\w*|sum\w+|aval\w*|adher\w*|particip\w*|aprob\w*|acompan\w*|apoy\w*|mandato|corresponde|condiciones|compete|respald\w+|cuenten|cont\w+ con nosotros|de acuerdo)\b|\b(rechaz\w+|declinamos|rehus\w+|nos salimos|nos bajamos|fuera de (nuestro )?mandato|se retira|retiramos|sin nosotros|se baja\w*|se sale\w*|queda\w* fuera|es un no|abstenemos|oponemos)\b/;
/** "I can't find it" refuses nothing. */
const CANNOT_SEE =
  /\b(can ?t|cannot|can ?not|don t|do not|dont|couldn t|not able to|unable to) (find|see|open|access|remember|understand|locate|know|view|get|hear|have (any )?news)\b/g;
const WHO_SIGNED =
  /\b(who|which (agenc\w+|one|of)|has|have|had|did|does|is|was|were|are|when|why|missing|how many|all|everyone|everybody|anybody|anyone|still|yet|outstanding|remaining|left|whose)\b.{0,60}\b(sign\w*|cosign\w*|signature\w*)\b|\b(qui|a t (il|elle|on)|ont ils|est ce que|est elle|ont elles|quelle\w* agence\w*|quelles?|manqu\w+|combien|tout le monde|toutes les agences|reste\w*|encore|n a pas|n ont pas|a deja|ont deja|a bien|a enfin)\b.{0,60}\b(sign\w*|cosign\w*|signature\w*)\b|\b(quien\w*|que agencia\w*|cual\w*|falta\w*|ya|cuant\w+|todos|todas|todavia|aun|pendiente\w*|no ha|no han|queda\w*)\b.{0,60}\b(firm\w+)\b|\bsignatures? (missing|pending|outstanding|manquant\w*|en attente)|\bfirmas? (pendiente\w*|que faltan|faltan)\b|\bsigned yet\b/;
const FIRST_PERSON =
  /\b(i|we|let me|us|our|my|je|j|nous|on|notre|nos|ma|mon|yo|nosotros|nuestra|nuestro|mi|firmo|firmamos|signons|cosignons|firmaremos|suscribimos|suscribo|aprobamos|damos|nos sumamos|firmare|signerons|cosignerons|hereby|ready to sign|happy to sign|please sign|quiero|queremos|puedes firmar|voy|vamos)\b/;
const MINE =
  /\b(do|have|is there) ?(i|we)?\b.{0,20}\b(anything|something|any|requests?|documents?)\b.{0,20}\b(to|for me to|for us to|left to) (co ?)?sign\b|\b(do|must|should) (i|we) (have to|need to|still need to|still have to)? ?sign\b|\b(dois je|devons nous|je dois|ai je|tengo que|tenemos que|debo|debemos|me toca|tengo algo|tenemos algo)\b.{0,25}\b(a |por |que )?(sign\w+|firm\w+)\b|\b(what|which (requests?|ones?|of)|anything|list|everything|show|requests|drafts|all)\b.{0,50}\b(i|we|my|our|me|us)\b.{0,40}\b(sign\w*|cosign\w*|signature)\b|\b(waiting|pending|await\w*)\b.{0,20}\b(my|our)\b.{0,15}\b(signature|sign\w*|action)\b|\b(que|quelles?|quoi|qu|liste|demandes|dossiers|rien)\b.{0,50}\b(dois|devons|doit|reste|attend\w*|avons|ai|ma|notre|a)\b.{0,30}\b(sign\w+|signature)\b|\b(que|cuales|solicitudes|hay|lista|algo|pendientes?)\b.{0,40}\b(tengo|tenemos|me|nos|mi|nuestra|debo|debemos|esperan|espera)\b.{0,30}\b(firm\w+)\b|\bwaiting for (me|us) to sign\b|\bpendientes? de (mi|nuestra) firma\b|\ben attente de (ma|notre) signature\b/;
const ROLE =
  /\b(can|may|could) (i|we)( \w+){0,2} (co ?)?sign\b|\bam i (allowed|authori\w+|entitled|able|permitted)\b|\b(puis je|peux je|ai je le droit|est ce que je (peux|suis|puis)|je peux|pouvons nous|a t on le droit|suis je|ai je)\b.{0,30}\bsign\w*|\b(puedo|podemos|podria|tengo permiso|estoy autorizad\w|soy quien|tengo derecho|me toca)\b.{0,25}\bfirmar\b|\b(right|rights|authority|allowed|authori[sz]ed|permission|entitled) to (co ?)?sign\b|\b(droit|habilite\w*|autorise\w*) (de|a|pour) (co ?)?signer\b|\b(permiso|derecho|autorizad\w|facultad\w*) (de|a|para) firmar\b|\bwho can sign for\b|\bqui peut signer (pour|au nom)\b|\bquien puede firmar (por|en nombre)\b/;
/** "Could you put our signature to it?" signs. */
const OUR_SIGNATURE =
  /\b(can|could|would|will|pouvez|pourriez|peux|pourrais|puede|podria|pueden|podrian|puedes)\b.{0,35}\b(our|my|notre|ma|nuestra|mi) (signature|firma|sign off)\b/;
const WILLING =
  /\b(happy|glad|pleased|ready|willing|agrees?|agreed|delighted|heureu\w+|prete?s?|d accord|dispose\w*|ravis?|dispuest\w+|list[oa]s?|encantad\w+) (to|a|de|pour|para|en) (co ?)?(sign\w*|firm\w*|cosign\w*)\b/;
/** Whoever waits for an agreement gives none. */
const AWAITS =
  /\b(waiting for|waits for|await\w*|on attend|attend\w*|en attente|esperando|esperamos|a la espera|de qui|whose|de quien|who)\b/;
const HOW =
  /\b(how|where|comment|ou est ce|como|donde|de que manera|steps?|etapes?|pasos?|explain|explique\w*)\b.{0,30}\b(do|does|can|should|to|would|i|we|on|je|faire|se|puedo|hago|puis|dois|nous|tengo|es|fonctionne|funciona|hay)\b.{0,25}\b(sign\w*|cosign\w*|firm\w+)\b/;

/**
 * What a message says about a signature: that one is given or refused, who has signed, what there is to sign, how to, or whether
 * one may. Undefined when it is about something else.
 * @param flat folded words with one space between
 */
export function signingIntent(flat: string, hasReference: boolean, isQuestion: boolean): Intent | undefined {
  const signs = SIGN.test(flat);
  const words = flat.split(' ').length;
  if (words > 60 || (!signs && !hasReference)) return undefined;
  if (signs) {
    if (HOW.test(flat)) return 'help';
    if (ROLE.test(flat) && !REFUSE.test(flat.replace(/\bcan t\b/, 'cant'))) return 'my-roles';
    if (MINE.test(flat) && !hasReference) return 'list-mine';
    if (
      WHO_SIGNED.test(flat) &&
      !WILLING.test(flat) &&
      (isQuestion ||
        !FIRST_PERSON.test(flat) ||
        /^(who|has|have|did|qui|quien|is|are|which|a t|how many|combien|cuant[ao]s|signatures?|firmas?)\b/.test(
          flat,
        )) &&
      !/\b(we|i|nous|on|firmamos|firmo) (also |already |deja |ya |have |ve |avons |a )?(signed|sign|signons|signe|firmamos|firmo)\b/.test(
        flat,
      )
    )
      return 'status';
  }
  const refuses = REFUSE.test(flat.replace(CANNOT_SEE, ' '));
  if (refuses && (signs || (hasReference && !isQuestion)) && !(isQuestion && !FIRST_PERSON.test(flat))) {
    if (hasReference || words <= 25) return 'decline-sign';
  }
  if (signs && (hasReference || words <= 22) && !isQuestion && (FIRST_PERSON.test(flat) || hasReference)) return 'sign';
  if (
    signs &&
    hasReference &&
    isQuestion &&
    /\b(i|we|je|nous|on) (want|would like|d like|veux|voudrais|souhait\w+|quiero|quisiera)\b/.test(flat)
  )
    return 'sign';
  if (signs && hasReference && isQuestion && OUR_SIGNATURE.test(flat)) return 'sign';
  if (APPROVE.test(flat) && hasReference && !isQuestion && !AWAITS.test(flat)) return 'sign';
  return undefined;
}
