/** Turns of phrase, in folded words with one space between, that tell an intent apart where single cues do not. */

const OPENING = '^((hi|hello|hey|bonjour|bonsoir|salut|hola|dear|buenos|buenas|good)( \\w+)? )?';

export const LEADING_SEARCH = new RegExp(
  `${OPENING}(search|find|look up|lookup|recherche|rechercher|cherche|chercher|trouve|trouver|busca|busco|buscar|buscamos|busqueda|encontrar|je cherche|nous cherchons|on cherche|i m looking for|i am looking for|we re looking for|looking for|show me|show us|montre moi|montrez moi|montre nous|muestrame|muestranos|ensename)\\b`,
);
const ITEMS =
  'examples?|good practices?|best practices?|promising practices|lessons|case stud(?:y|ies)|guidance|toolkits?|handbooks?|literature|evidence|resources|documents?|documentation|materials?|studies|evaluations?|reports?|research|exemples?|bonnes pratiques|enseignements|lecons|retours? d experience|etudes de cas|etudes|ressources|documents|infos?|information|informations|guides?|manuels?|outils|ejemplos?|buenas practicas|lecciones|experiencias|casos|recursos|informacion|material|materiales|estudios|guias?|herramientas|investigaciones|evaluaciones|publicaciones|anything|something (?:on|about)|algo (?:sobre|de|acerca)|quelque chose sur|fiches?|what do we know|inspiration|inspiracion';
export const LEADING_EXAMPLES = new RegExp(
  `${OPENING}(some |any |the |best |good |des |de |les |quelques |un |une |algun |algunos |alguna |los |las |un |una )?(${ITEMS})\\b`,
);
/** An example or a lesson is something one looks for, wherever the word stands. */
export const EXAMPLES =
  /\b(examples?|exemples?|ejemplos?|good practices?|best practices?|bonnes pratiques|buenas practicas|lessons learn\w+|lecciones aprendidas|retours? d experience|case studies|inspiration|inspiracion|anything documented)\b/;

const TOOL_VERBS =
  'register|submit|co ?sign|sign|invite|withdraw|edit|change|start|create|file|add|use|enter|log in|see my|find my|track|attach|upload|decline|correct|delete|make a request|enregistr\\w+|soumet\\w*|depos\\w+|invit\\w+|modif\\w+|retir\\w+|cre\\w+|ajout\\w+|utilis\\w+|suivre|annul\\w+|registr\\w+|present\\w+|enviar|envio|edit\\w+|crear|creo|agreg\\w+|usar|uso|usa|hago|invito|modifico|cancel\\w*|retiro|fai\\w+ (?:pour |une )|(?:hacer|hago) (?:para |una )';
/** How to use the tool. */
export const HOW_TO = new RegExp(
  `\\b(how (do|can|should|to|would|does one|am i)|where (do|can|should) i|what (information|documents?|details|steps)?( \\w+){0,2} (do i|do we|is|are) (need\\w*|required) to|comment( est ce qu)?|je fais comment|que faut il|quelles (informations|etapes)|por donde|como|que (necesito|hace falta|se necesita|datos|informacion|documentos)( \\w+){0,2}|que (tengo|tenemos|hay) que hacer para|que pasos|cuales son los pasos|steps to|etapes pour|pasos para)\\b.{0,25}\\b(${TOOL_VERBS})`,
);
export const PARTNER =
  /\b(partners?|partenaires?|soci[oa]s?|aliad[oa]s?|aliarnos|implementing|agency (that|who|to|which)|agence (qui|pour|capable)|agencia (que|para)|organismo (que|para)|organisme (qui|pour))\b|\b(which|what|any|another|quelles?|quels?|une autre|alguna?|que|cual|cuales|otra) (other |autres? |otr[ao]s? |un )?(agency|agencies|ngos?|organi[sz]ations?|entity|entities|agences?|ongs?|organismes?|organisations?|entites?|agencias?|organismos?|organizacion(es)?|entidad(es)?)\b/;
export const REQUEST_WORD =
  /\b(requests?|reqs?|submissions?|demandes?|ddes?|dossiers?|requetes?|solicitud(es)?|peticion(es)?|pedidos?|unm|tramites?|drafts?|brouillons?|borradores)\b/;
export const LAUNCH =
  /\b(new|joint|draft|register|create|submit|nouvelle|conjointe|enregistrer|creer|deposer|soumettre|nueva|conjunta|registrar|crear|presentar)\b/;
/** "Like UNM-2026-0042, but for Lesotho": a need that points at another request. */
export const SAME_AS =
  /\b(like|same as|similar to|same need as|modelled on|copy of|following|follow up to|comme|identique a|pareil que|meme chose que|dans la suite de|sur le modele de|calquee? sur|faisant suite a|igual que|igual a|como|lo mismo que|similar a|parecid[oa] a|a partir de|siguiendo) (in |for |dans |pour |en |de |a )?(the |our |la |le |les |el |l )?(request |demande |solicitud |joint request |peticion |de la |of )?unm\b/;
/** Wants one request more, in whatever verb. */
export const WANTS_ONE =
  /\b(i|we|id|i d|we d|let s|lets|can i|can we|could i|could we|need|want|like|wish|je|j ai|j aurais|on|nous|voudrais|aimerais|peut on|faudrait|quiero|quisiera|quisieramos|queremos|necesito|puedo|podemos|tengo|tenemos|me gustaria|vamos a|hay que)\b.{0,30}\b(a|an|one|another|new|fresh|une|un|autre|nouvelle|nouveau|una|otra|otro|nueva|nuevo) (\w+ )?(request|submission|demande|dossier|requete|besoin|solicitud|pedido|peticion|necesidad|requerimiento|need)\b/;
/** One request of their own, of which the state may be asked. */
export const OWN_REQUEST =
  /\b(our|my|notre|ma|mon|nuestra|nuestro|mi)( \w+){0,3} (request|submission|demande|dossier|requete|solicitud|peticion|pedido|dde)\b/;
export const OWN_REQUESTS =
  /\b(our|my|nos|mes|nuestr[ao]s|mis|toutes nos|all our)( \w+){0,2} (requests|submissions|drafts|demandes|dossiers|brouillons|solicitudes|pedidos|peticiones|borradores|pendientes)\b/;
export const SEVERAL =
  /\b(requests|reqs|submissions|drafts|demandes|ddes|dossiers|requetes|brouillons|solicitudes|pedidos|peticiones|tramites|borradores|list\w*|lista|everything|all|tout|todo|pending|pendientes?)\b/;
export const NEWS =
  /\b(news|nouvelles|noticias?|novedad(es)?|updates?|status|statut|avancement|estado|estatus|what s up with|suivi|seguimiento)\b/;
export const REPORT =
  /\b(report|summary|overview|recap|briefing|figures|numbers|rapport|bilan|synthese|resume|resumen|informe|balance|reporte|cifras|chiffres|how many|combien|cuant[ao]s|achieved|accomplished)\b/;
/** Asks the Network or the bot to help somebody: a need in the form of a question. */
export const ASKS_SUPPORT =
  /\b(can|could|would|will) (you|the network|the un|we get|we have|we ask)\b.{0,20}\b(help|support|assist|provide|send|get|have|train|for)\b|\b(pouvez|pourriez|peux|pourrais) (vous|tu|nous|le reseau)?.{0,15}\b(appuyer|aider|accompagner|soutenir|former|envoyer|fournir)\b|\b(pueden|podrian|puede|podria|podeis|pueden ustedes)( \w+){0,2} (apoyar\w*|ayudar\w*|acompanar\w*|enviar\w*|capacitar|formar)\b|\b(peut on|pourrait on|podemos|can we|could we) (demander|avoir|pedir|tener|contar|have|get|ask|do|register|request)\b/;

/** A word alone is a command. */
export const ALONE: readonly (readonly [
  RegExp,
  'list-mine' | 'new-request' | 'help' | 'cancel' | 'sign' | 'status' | 'find-knowledge',
])[] = [
  [/^(list|liste|lista|mine|mes|mis|my list)$/, 'list-mine'],
  [/^(new|new one|nouveau|nouvelle|nuevo|nueva|create|register|creer|crear|registrar|enregistrer)$/, 'new-request'],
  [/^(help|aide|ayuda|menu)$/, 'help'],
  [/^(sign|cosign|co sign|to sign|signature|signer|cosigner|je signe|firmar|firma|cofirmar)$/, 'sign'],
  [/^(status|statut|etat|estado|estatus)$/, 'status'],
  [/^(find|search|look up|trouver|chercher|rechercher|buscar|busqueda|encontrar)$/, 'find-knowledge'],
  [
    /^(para|no|non|nope|nah|ya no|no thanks|no thank you|non merci|no gracias|ya no gracias|mejor no|plutot non)$/,
    'cancel',
  ],
];
