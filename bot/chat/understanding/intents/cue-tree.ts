import { addPhrases, createPhraseTree, type PhraseTree } from '../text/pattern.ts';
import { CUES, type Cue } from './intent-words.ts';

export function createCueTree(): PhraseTree<Cue> {
  const tree = createPhraseTree<Cue>(false);
  for (const [cue, phrases] of Object.entries(CUES))
    addPhrases(tree, phrases.replaceAll(/ [:?](?= ?[;\n]|$)/gm, ' '), cue as Cue);
  return tree;
}
