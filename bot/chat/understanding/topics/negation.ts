import { after, before } from '../text/context.ts';
import type { Match } from '../text/search.ts';
import type { Token } from '../text/tokens.ts';

/** Ends the reach of a negation: what follows is wanted again. */
const TURN =
  /\b(but|rather|instead|only|just|sino|pero|mas bien|solo|mais|plutot|juste|seulement|we need|what we need|on veut|il nous faut|il faut|necesitamos|queremos|however|hay que|par contre|en revanche)\b/;

const NO =
  /\b(not|no|dont|don t|doesn t|do not|does not|didn t|isn t|without|never|neither|nor|no more|enough|rather than|instead of|pas|sans|ni|aucun|aucune|jamais|plutot que|plutot qu|au lieu|ne .{0,20}plus|sin|ningun|ninguna|nada|tampoco|nunca|en vez|en lugar|excepto|salvo|except|hors|sauf|excluding|skip|inutile|ya no|no mas|apart from|other than|anything but|tout sauf|ca suffit|suffit|basta|fatigue|tired of|fed up with|ras le bol|stop|mas que|autre chose que|otra cosa que)\b/g;

const END = /^(svp|stp|please|pls|plz|por favor|porfa|merci|thanks|gracias|;|,|$)/;

/** A kind of support that is turned down: in this place, or altogether (`no workshops please`). */
export function isDeclined(tokens: readonly Token[], start: number, end: number): 'no' | 'here' | 'altogether' {
  const text = before(tokens, start, 7);
  let last = -1;
  let cue = '';
  for (const match of text.matchAll(NO)) {
    last = match.index + match[0].length;
    cue = match[0];
  }
  if (last < 0) {
    const next = after(tokens, end, 5);
    return /^(is|are|est|sont|es|son)? ?(not|pas|no) (needed|required|necessary|necessaire|requis|necesari|hace falta|what)/.test(
      next,
    ) || /^(n est|ne sont|no es|no son|no hace|is not|are not|isn t|aren t) /.test(next)
      ? 'here'
      : 'no';
  }
  const between = text.slice(last);
  if (
    TURN.test(between.replace(/^ ?(queremos|necesitamos|quiero|need|want|hace falta|on veut|il faut)\b/, '')) ||
    /;/.test(between)
  )
    return 'no';
  // A comma ends the reach, but for a list: "no workshops, no courses", "ni taller, ni curso".
  if (/,/.test(between) && !/, (nor|or|ni|o|ou|and|et|y) /.test(between)) return 'no';
  if (/^(without|sans|sin)$/.test(cue) && between.split(' ').length > 3) return 'no';
  if (
    /\b(only|just|seulement|solo|solamente|uniquement|simply) *$/.test(between) ||
    (/^(not|no|pas) *$/.test(cue) && /^ *(only|just|seulement|solo|solamente|uniquement|que)\b/.test(between))
  )
    return 'no';
  if (
    /^(not|no|pas)$/.test(cue) &&
    /\b(have|has|know|sure|enough|able|trained|tiene|tenemos|tienen|hay|ont|avons|sait|sabe)\b/.test(between) &&
    !/\b(need|want|besoin|necesit|quer)/.test(text)
  )
    return 'here';
  // A lack ("sans revenus", "has no register") refuses nothing.
  const told =
    /\b(need|want|besoin|veut|voulons|necesit\w*|quer\w*|hace falta|utile|demand\w*)\b/.test(text) ||
    text.trim().startsWith(cue) ||
    /^(svp|stp|please|pls|plz|por favor|porfa)/.test(after(tokens, end, 3));
  return told && END.test(after(tokens, end, 3)) && !/^(sans|sin|without|ni|nor|neither)$/.test(cue)
    ? 'altogether'
    : 'here';
}

const PAST =
  /\b(after|following|since|despite|during|attended|received|had|last year s|previous|earlier|existing|old|apres|suite a|malgre|precedent|precedente|ancien|ancienne|ont suivi|avons eu|a eu|ont eu|tras|despues de|despues del|luego de|anterior|tuvimos|hubo|compartio|shared|partage|transmis|recibieron|recibio|existente|according to|selon|segun|d apres|based on|by the|from the|dans le cadre|in the framework|como parte) (a |an |the |la |le |les |l |el |los |las |un |une |una |d |de |des |our |notre |nuestra |deux |two |three |trois |tres |dos |first |recent |last |this |iom |previous |several |many )*$/;
const HELD =
  /^(in \d{4} |en \d{4} )?(was|were|has been|have been|took place|last (year|month|spring|summer|week)|a eu lieu|ont eu lieu|a ete|ont ete|se hizo|se realizo|fue|fueron|l an dernier|l annee derniere|el ano pasado|(in|en) 20\d\d (was|a ete|fue)|shows|showed|found|says|montre|revele|indica|muestra|done|realizado|realizada|realise|fini|hecho)\b/;

/** A training that has been held, a study that says so: no wish. */
export function isPast(tokens: readonly Token[], match: Match<unknown>): boolean {
  const text = before(tokens, match.start, 6).replace(/\b(a|an|one|the|single|common) shared $/, '');
  return PAST.test(text) || HELD.test(after(tokens, match.end, 4));
}

const MISSING =
  /\b(there is|there are|there s|has|have|had|with|having|il n y a|n y a|n a|n ont|n avons|ne dispose|ne disposent|sans|without|no hay|no existe|no tiene|no tienen|no tenemos|no cuenta con|no cuentan con|sin|lacks|lack of|lacking|absence|falta de|manque de) ?(no |not |any |pas |aucun |aucune |a |an |ningun |ninguna |d |de |un |una |un |the |le |la |proper |real |common )*$/;

/** "They have no guide" tells of a lack; whether a guide is asked for is said elsewhere. */
export function isMissing(tokens: readonly Token[], match: Match<unknown>): boolean {
  const text = before(tokens, match.start, 5);
  return (
    MISSING.test(text) &&
    /\b(no|not|any|pas|aucune?|ningun|ninguna|without|sans|sin|lacks?|lacking|absence|falta|manque)\b/.test(text)
  );
}

const LITTLE_BETWEEN =
  '(about |on |over |of |for |the |a |an |de |del |la |le |les |l |el |los |las |du |des |d |sobre |sur |une |un |una |cas |case |caso |question |cuestion |really |strictly |exactly |precisely |en |par |por |lo que es |que |mere |simple )';
const EXCLUDED = new RegExp(
  `\\b(not|but not|and not|isn t|aren t|is not|are not|rather than|instead of|other than|except|except for|excluding|apart from|nothing to do with|unrelated to|as opposed to|separate from|distinct from|different from|` +
    `et non|et pas|non pas|mais pas|pas|rien a voir avec|plutot que|plutot qu|au lieu|sauf|hors|a l exception|a ne pas confondre avec|sans rapport avec|sans lien avec|different|distinct|ne parle pas|` +
    `y no|no es|no son|no se trata|no hablamos|sino no|nada que ver con|en vez|en lugar|excepto|salvo|no confundir con|no tiene que ver con|distinto|diferente|no) ${LITTLE_BETWEEN}*$`,
);
const LACKING =
  /\b(have|has|had|do|does|did|can|could|are|were|is|ont|a|avons|avez|ai|peuvent|existe|tienen|tiene|tenemos|hay|hace|n y a|pueden|puede|sont|est) (not|no|pas|t|ne) ?(de |d |the |la |le |les |acceso |acces |access )*$/;
const PAIR = /^(trafficking|smuggling)$/;

/** A theme that is named only to exclude it. "They do not have papers" excludes nothing. */
export function isExcludedTheme(tokens: readonly Token[], match: Match<{ code: string }>): boolean {
  const text = before(tokens, match.start, 7);
  if (PAIR.test(match.value.code)) {
    return (
      EXCLUDED.test(text) ||
      (/\b(not|pas|non|no|isn t) ([^,;]{0,25} )?$/.test(text) &&
        !/\b(only|just|seulement|solo|know|knows|enough|sait|savent|sabe|saben|always|toujours)\b/.test(text))
    );
  }
  return EXCLUDED.test(text) && !LACKING.test(text) && !/\b(no|not|pas) (only|just|seulement|solo)\b/.test(text);
}
