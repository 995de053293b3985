import type { Language } from '../../../domain/language.ts';

const NAMES: Record<Language, string> = {
  en: 'english|anglais|anglaise|ingles|inglesa|eng',
  fr: 'french|francais|francaise|frances|francesa|fra',
  es: 'spanish|espagnol|espagnole|espanol|espanola|castellano|castilian|esp',
};
const ANY = Object.values(NAMES).join('|');
const TO = '(in|into|to|en|au|a|al|vers|por|el|le|l|la|the)';
const VERB =
  '(switch|change|chang\\w*|speak|talk|write|reply|answer|respond|continue|go|set|use|put|prefer|pref\\w*|passe\\w*|passer|pass\\w*|parl\\w*|repon\\w*|ecri\\w*|continu\\w*|met\\w*|bascul\\w*|utilis\\w*|cambi\\w*|habl\\w*|respond\\w*|escrib\\w*|contin\\w*|sig\\w*|pon\\w*|pas\\w*|usa\\w*|utiliz\\w*|want|veux|voudrais|quiero|quisiera|like|language|langue|lengua|idioma|chat|communicate|communiquer|comunic\\w*|traduis\\w*|tradu\\w*|translate|display|show|have|revenir|reviens|revien\\w*|volv\\w*|vuelv\\w*|back|return|configure\\w*|regle\\w*|interface|messages|notifications|understand|comprends|entiendo|can you|can we|puedes|peux|peut|pouvez|podemos|podrias|por favor|please|stp|svp|mieux|mejor|better|rather|plutot)';
const SWITCH = new RegExp(
  `\\b${VERB}\\b( \\w+){0,5} (${TO} )?(${ANY})\\b|\\b${TO} (${ANY})\\b( \\w+){0,3} (please|pls|plz|svp|stp|por favor|porfa|porfavor|merci|gracias|thanks|only|now|maintenant|ahora|instead|desormais|mejor|plutot)\\b|^(${TO} )?(${ANY})( (please|pls|plz|svp|stp|por favor|porfa|language|version|only|now|mode|pls thanks|thanks|merci|gracias))*$|^(language|langue|idioma|lengua|lang) (${ANY})$|\\b(${ANY}) (please|pls|plz|svp|stp|por favor|porfa|only|instead|s il (te|vous) plait|seulement|solamente|version|would be better)\\b`,
);
const ABOUT_IT =
  /\b(language|langue|idioma|lengua|switch|passe\w*|cambi\w*|bascul\w*|parl\w+|habl\w+|speak|talk to me|reply|repon\w+|respond\w+|escrib\w+|ecri\w+)\b/;
/** The matter of a need and not of the chat. */
const MATTER =
  /\b(course\w*|cours|curso\w*|clase\w*|training|formation|formacion|manual|manuel|guide|guia|toolkit|translat\w+ of|version of|interpret\w*|teacher\w*|radio|campaign|document\w*|lessons?|request for|materials?|speaking (country|countries|africa|migrants)|workers|migrants|embassy|border|authorities)\b/;
const NOT = new RegExp(
  `\\b(don t|dont|do not|not|no|ne|pas|can t|cannot|no hablo|no entiendo|poor|bad|stop|instead of|plutot que|en vez de|au lieu de|lieu de)\\b( \\w+){0,4} (${ANY})\\b`,
  'g',
);

/**
 * The language somebody asks the bot to use, if that is what the message says.
 * @param flat folded words with one space between
 * @param lang language of the message: what somebody wants who only says which one they do not speak
 */
export function wishedLanguage(flat: string, lang: Language): Language | undefined {
  const words = flat.split(' ').length;
  if (words > 22 || !SWITCH.test(flat) || MATTER.test(flat)) return undefined;
  if (words > 9 && !ABOUT_IT.test(flat)) return undefined;
  const spared = flat.replace(NOT, ' ');
  // "from French to Spanish", "not English, Spanish": the one named last after a word of direction.
  const directed = [...spared.matchAll(new RegExp(`\\b${TO} (${ANY})\\b`, 'g'))].at(-1)?.[2];
  const named = directed ?? [...spared.matchAll(new RegExp(`\\b(${ANY})\\b`, 'g'))].at(-1)?.[1];
  if (!named) return lang;
  return (Object.keys(NAMES) as Language[]).find((code) => NAMES[code].split('|').includes(named));
}
