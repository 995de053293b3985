import type { PhraseTree } from '../text/pattern.ts';
import { findPhrases } from '../text/search.ts';
import type { Token } from '../text/tokens.ts';
import type { Intent } from '../types.ts';
import type { Clues } from './clues.ts';
import type { Cue } from './intent-words.ts';
import { signingIntent } from './signing.ts';
import { ALONE } from './turns-of-phrase.ts';
import { COMMAND, type Scores, weigh } from './weights.ts';

/** Words of a message this long tell a need; a command is shorter. */
const LONG = 45;

function cueScores(tree: PhraseTree<Cue>, tokens: readonly Token[]): Scores {
  const best = new Map<Cue, { score: number; until: number }>();
  for (const match of findPhrases(tree, tokens)) {
    const length = Math.min(4, match.end - match.start);
    const row = best.get(match.value) ?? { score: 0, until: -1 };
    // Longer phrases say more; further ones add a little.
    if (match.start >= row.until) row.score = Math.max(row.score, length) + (row.score > 0 ? 0.5 : 0);
    else row.score = Math.max(row.score, length);
    row.until = Math.max(row.until, match.end);
    best.set(match.value, row);
  }
  const scores = {} as Scores;
  for (const cue of [
    'create',
    'need',
    'status',
    'mine',
    'sign',
    'refuse',
    'knowledge',
    'partner',
    'help',
    'summary',
    'roles',
    'cancel',
    'thanks',
    'greeting',
    'request',
    'question',
    'own',
  ] as const) {
    scores[cue] = best.get(cue)?.score ?? 0;
  }
  return scores;
}

const SMALL =
  /^(a|the|and|et|y|so|very|much|tres|mucho|muchas|much[oa]s|for|pour|por|de|du|la|le|les|el|los|to|you|vous|te|tu|your|votre|su|tu|all|everyone|tous|todos|todas|bot|again|bien|beaucoup|mil|mille|it|that|ca|c|est|is|me|moi|team|equipe|equipo|all|there|i|oh|ok|okay|yes|no|now|please|pls|svp|stp|por|favor|porfa|just|really|my|friend|colleagues?|collegues?|colegas?|dear|help|aide|ayuda|infinies?|everything|d|l|s|m|re|ve|work|quick|fast|lot|ton|today|ce|matin|hui|aujourd|ya|don|dis)$/;

/** Whether hardly any word is left beside a cue and little words. */
function isBare(tree: PhraseTree<Cue>, tokens: readonly Token[], cues: readonly Cue[], spare = 1): boolean {
  const covered = new Set<number>();
  for (const match of findPhrases(tree, tokens))
    if (cues.includes(match.value)) for (let i = match.start; i < match.end; i++) covered.add(i);
  let left = 0;
  tokens.forEach((token, i) => {
    if (!covered.has(i) && !SMALL.test(token.norm)) left++;
  });
  return covered.size > 0 && left <= spare;
}

/** The intent of a message, weighed from its cues and from what it speaks of. */
export function findIntent(tree: PhraseTree<Cue>, clues: Clues): Intent {
  const { tokens, flat } = clues;
  const words = tokens.filter((t) => /\p{L}/u.test(t.text)).length;
  const isQuestion = /\?/.test(clues.text);
  const content =
    Math.min(2, clues.themes) +
    Math.min(2, clues.supportTypes) +
    (clues.places > 0 ? 1 : 0) +
    (clues.agencies > 0 ? 1 : 0);
  if (words === 0) return clues.hasReference ? 'status' : 'unknown';
  const alone = ALONE.find(([pattern]) => pattern.test(flat));
  if (alone) return alone[1];
  if (clues.wishesLanguage && content <= 2) return 'language';
  const score = cueScores(tree, tokens);

  const heavy = content >= 4 && words > 25;
  const counts =
    clues.hasPeriod &&
    !clues.hasReference &&
    /\b(how many|number of|combien|nombre|cuant[oa]s|numero de|summary|report|rapport|bilan|resume|resumen|informe|overview|synthese|balance)\b/.test(
      flat,
    );
  if (!heavy && !counts) {
    const signing = signingIntent(flat, clues.hasReference, isQuestion);
    if (signing && !(signing === 'sign' && (score.create >= 3 || content >= 4))) return signing;
  }
  const small = smallTalk(tree, clues, score, words, content);
  if (small) return small;
  const reports = clues.hasPeriod && score.summary >= 3 && content <= 2;
  if (words > LONG && !reports) {
    return score.create + score.need > 0 || content >= 2 ? longIntent(clues, score, isQuestion, content) : 'unknown';
  }

  const weights = weigh(clues, score, words, isQuestion, content);
  let best: Intent = 'unknown';
  let bestWeight = 0;
  for (const [intent, weight] of Object.entries(weights) as [Intent, number][]) {
    if (weight > bestWeight) {
      best = intent;
      bestWeight = weight;
    }
  }
  if (bestWeight < 1.5)
    return (content >= 2 && words > 3) || (clues.themes > 0 && isQuestion && words > 2)
      ? isQuestion
        ? 'find-knowledge'
        : 'new-request'
      : clues.hasReference
        ? 'status'
        : 'unknown';
  return best;
}

function smallTalk(
  tree: PhraseTree<Cue>,
  clues: Clues,
  score: Scores,
  words: number,
  content: number,
): Intent | undefined {
  if (words > COMMAND + 4 || (clues.hasReference && words > 6)) return undefined;
  const { tokens, flat } = clues;
  const asked = /\?/.test(clues.text);
  const other =
    Math.max(score.status, score.mine, score.knowledge, score.partner, score.summary, score.roles, score.create) >= 3;
  if (
    score.cancel &&
    words <= COMMAND &&
    content <= 2 &&
    (isBare(tree, tokens, ['cancel', 'greeting', 'thanks', 'request', 'own'], words <= 5 ? 2 : 4) ||
      (/^\W*(cancel|annul|oubli|laisse|never ?mind|forget|stop|deja|olvid|scratch|abort|arrete|abandonn|discard)/.test(
        clues.flat,
      ) &&
        !other)) &&
    !clues.hasReference
  )
    return 'cancel';
  if (isBare(tree, tokens, ['greeting'], 0) && !score.help) return 'greeting';
  if (
    score.thanks &&
    content <= 1 &&
    isBare(tree, tokens, ['thanks', 'greeting'], words <= 4 ? 1 : 2) &&
    !other &&
    !/\?/.test(clues.text)
  )
    return 'thanks';
  if (
    score.greeting &&
    content === 0 &&
    isBare(tree, tokens, ['greeting', 'thanks'], words <= 4 ? 1 : 2) &&
    !other &&
    !score.help
  )
    return 'greeting';
  if (
    score.thanks &&
    content === 0 &&
    !other &&
    words <= COMMAND &&
    /^(ok |okay |super |great |perfect |parfait |genial |perfecto |muchas |mil |many |muchisimas |un grand |grand |oh |ah |hey |listo |vale |excelente |excellent )*(thank|thx|merci|gracias|cheers|tks|ty\b)/.test(
      clues.flat,
    ) &&
    !/\?/.test(clues.text) &&
    !score.need &&
    !score.help
  )
    return 'thanks';
  const thanks = /\b(thanks?|thx|merci|remercie\w*|gracias|agradezco|agradecemos|grateful|appreciate\w*)\b/.test(flat);
  if (thanks && words <= 8 && content === 0 && !other && !asked && !score.need && !score.help) return 'thanks';
  return undefined;
}

/** A long text tells a need, unless it asks outright for knowledge or a partner. */
function longIntent(clues: Clues, score: Scores, isQuestion: boolean, content: number): Intent {
  if (score.create >= 2) return 'new-request';
  if (clues.hasReference && score.status >= 3 && content <= 2) return 'status';
  if (isQuestion && score.partner >= 4 && score.partner > score.need + 0.5) return 'find-partner';
  if (isQuestion && score.knowledge >= 4 && score.knowledge > score.need + 0.5) return 'find-knowledge';
  return 'new-request';
}
