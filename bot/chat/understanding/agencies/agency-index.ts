import { LANGUAGES } from '../../../domain/language.ts';
import type { Reference } from '../../../reference/load.ts';
import { addPhrases, createPhraseTree, type PhraseTree } from '../text/pattern.ts';
import { AGENCY_WORDS, NOT_AGENCIES } from './agency-words.ts';

export interface Agency {
  /** Empty: a longer name that holds an organisation's name and means something else. */
  code: string;
  /** A member of the Network or another entity of the United Nations, and not a partner outside. */
  un: boolean;
  /** Counts only when typed exactly so. */
  exact?: string;
}

/** Acronyms of the reference data that are also ordinary words, or of another organisation in another language. */
const LEFT_OUT = new Set([
  'ADD',
  'AU',
  'DAWN',
  'HAI',
  'IDC',
  'MFA',
  'SDC',
  'CRM',
  'CSM',
  'ICM',
  'IBB',
  'CAE',
  'DDC',
  'UA',
  'UE',
  'EU',
  'WHO',
  'IMO',
  'PAM',
  'OMA',
  'OCD',
  'BAD',
  'Polaris',
  'Commonwealth',
  'PDD',
  'RBA',
  'Global Fund',
  'MPI',
  'SINGA',
  'CAO',
  'Fonds mondial',
  'Fondo Mundial',
]);

const PUNCTUATION = /[^\p{L}\p{N}\s]+/gu;
const plain = (text: string) => text.replace(PUNCTUATION, ' ').trim();

/** Every way of naming an organisation. Acronyms of three letters or fewer of outside partners count only in capitals. */
export function createAgencyTree(reference: Reference): PhraseTree<Agency> {
  const tree = createPhraseTree<Agency>(true);
  const entries = new Map<string, Agency>();
  for (const [code, row] of reference.organisations) {
    const agency = { code, un: row.role !== 'partner' || row.type === 'un-entity' };
    entries.set(code, agency);
    for (const lang of LANGUAGES) {
      for (const name of new Set([row.name[lang], row.name[lang].replace(/\s*\(.*\)/, '')])) {
        if (name.includes(' ')) addPhrases(tree, plain(name), agency);
      }
      const acronym = row.acronym[lang];
      if (LEFT_OUT.has(acronym)) continue;
      if (acronym.includes(' ') || acronym.length > 4) addPhrases(tree, plain(acronym), agency);
      else addPhrases(tree, plain(acronym), { ...agency, exact: acronym });
    }
  }
  for (const line of AGENCY_WORDS.split('\n')) {
    const [code = '', any = '', exact = ''] = line.split(/\s\|(?=\s|$)/).map((cell) => cell.trim());
    const agency = entries.get(code);
    if (!agency) continue;
    addPhrases(tree, any, agency);
    for (const word of exact.split(';').filter((w) => w.trim() !== ''))
      addPhrases(tree, plain(word), { ...agency, exact: word.trim() });
  }
  addPhrases(tree, NOT_AGENCIES, { code: '', un: false });
  return tree;
}
