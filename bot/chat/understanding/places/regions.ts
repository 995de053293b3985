import { addPhrases, createPhraseTree, type PhraseTree } from '../text/pattern.ts';
import { findPhrases } from '../text/search.ts';
import { longest } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';

/** Names of regions and of their parts in three languages; a part stands for its region. Empty: part of more than one, or no place. */
const REGION_WORDS: Record<string, string> = {
  africa: `africa; afrique; african; africain*; african* ; sub saharan africa; subsaharan africa; afrique subsaharienne; africa subsahariana; subsaharan; west africa*; east africa*; southern africa*; central africa*; eastern africa*; western africa*; afrique ouest; afrique est; afrique australe; afrique centrale; afrique occidentale; afrique orientale;
    africa occidental; africa oriental; africa austral; africa central; africa meridional; africa oeste; africa este; horn of africa; corne afrique; cuerno africa; great lakes region; grands lacs; grandes lagos; ouest africain*; lac tchad region; cemac; subsahariano*; subsahariana*`,
  'arab-states': `arab states; etats arabes; estados arabes; arab region; region arabe; region arabe; arab countries; pays arabes; paises arabes; mena; mena region; middle east; moyen orient; oriente medio; medio oriente; proche orient; north africa*; northern africa*; afrique nord; africa norte; norte de africa; maghreb; magreb; mashreq; machrek; gulf states; gulf countries; gcc; gcc countries; ccg; pays golfe; paises golfe; the gulf; golfe persique; monde arabe; mundo arabe; arab world; levant`,
  'asia-pacific': `asia pacific; asia and the pacific; asie pacifique; asie et pacifique; asia y el pacifico; asia pacifico; asia; asie; asian; asiatique*; asiatic*; south asia*; south east asia*; southeast asia*; east asia*; asie sud est; asie sud; asie est; sudeste asiatico; asia meridional; asia oriental; asia sudoriental; pacific; pacifique; pacifico; pacific islands; iles pacifique; islas pacifico; asean; oceania; oceanie; oceania; mekong; melanesia; polynesia; south pacific; saarc`,
  'europe-central-asia': `europe; europa; european countries; europeen*; europe*; pays europeens; paises europeos; central asia*; asie centrale; asia central; western balkans; balkans; balkans occidentaux; balcanes; eastern europe; europe est; europa oriental; europa este; europa del este; caucasus; caucase; caucaso; south caucasus; europe and central asia; europe et asie centrale; europa y asia central; eeca; south eastern europe; southeast europe; europe sud est; eastern partnership; cis countries`,
  'latin-america-caribbean': `latin america; latin america and the caribbean; amerique latine; amerique latine et caraibes; america latina; america latina y el caribe; latinoamerica; latinoamerican*; latin american*; lac region; caribbean; caraibes; caraibe; caribe; central america; amerique centrale; centroamerica; america central; centroamerican*; central american*; south america; amerique sud; sudamerica; suramerica; america del sur; sudamerican*; suramerican*; south american*; andean; andino; paises andinos; region andina; pays andins; caricom; mesoamerica; mesoamerican*; southern cone; cono sur; lac countries; alc; les ameriques; las americas; the americas`,
  'north-america': `north america; northern america; amerique nord; norteamerica; america norte; america del norte`,
  global: `worldwide; globally; global request; at global level; global level; niveau mondial; echelle mondiale; nivel mundial; nivel global; a escala mundial; dans le monde entier; en todo el mundo; all regions; toutes les regions; todas las regiones; around the world; across the world; global scope; portee mondiale; alcance mundial; global`,
  'multi-region': `several regions; multi region*; plusieurs regions du monde; varias regiones del mundo; interregional; inter regional; multiregional; cross regional; two regions`,
  '': `global compact; pacte mondial; pacto mundial; pacto global; global south; sud global; sur global; global forum; foro mundial; forum mondial; global knowledge; global warming; global mobility; global skills; global fund; fonds mondial; fondo mundial; global health; global review; global network; global programme; global team; world bank; south africa; afrique sud; central african republic; european union; union europeenne; union europea; african union; union africaine; union africana; european commission; pacific ocean; sahel; european investment bank; european funding; african development bank; north american; council of europe; conseil de l europe; consejo de europa; african continental; afro*; interregional dialogue; papua; eastern caribbean`,
};

export function createRegionTree(known: ReadonlySet<string>): PhraseTree<string> {
  const tree = createPhraseTree<string>(true);
  for (const [code, phrases] of Object.entries(REGION_WORDS)) {
    if (code === '' || known.has(code)) addPhrases(tree, phrases, code);
  }
  return tree;
}

const WORLD = new Set(['global', 'multi-region']);

/** Region codes in order of mention; the world counts only when no region is named. */
export function findRegions(
  tree: PhraseTree<string>,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
): string[] {
  const found = longest(findPhrases(tree, tokens).filter((m) => !taken(m.start)))
    .map((m) => m.value)
    .filter((code) => code !== '');
  const regions = [...new Set(found)];
  const named = regions.filter((code) => !WORLD.has(code));
  return named.length > 0 ? named : regions;
}
