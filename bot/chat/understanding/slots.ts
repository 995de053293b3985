import type { Reference } from '../../reference/load.ts';
import type { AgencyMention } from './agencies/agencies.ts';
import { countriesOf, type PlaceMention } from './places/places.ts';
import type { Token } from './text/tokens.ts';
import type { Scored, Topics } from './topics/topics.ts';
import type { Intent, Slots } from './types.ts';

export interface Findings {
  tokens: readonly Token[];
  flat: string;
  places: readonly PlaceMention[];
  regions: readonly string[];
  agencies: readonly AgencyMention[];
  topics: Topics;
}

/** Intents whose messages speak of a matter; in the others a word such as "training" is by the way. */
const WITH_MATTER = new Set<Intent>([
  'new-request',
  'status',
  'list-mine',
  'find-knowledge',
  'find-partner',
  'summary',
  'sign',
  'decline-sign',
]);
const WITH_SUPPORT = new Set<Intent>(['new-request', 'find-partner', 'status', 'find-knowledge']);
/** Kinds of support that are items somebody can look for. */
const ITEMS = new Set(['standards-tools', 'online-course', 'research-analysis']);
const COURSE =
  /\b(course|courses|cours|curso|cursos|module|modules|modulo|modulos|curriculum|curricula|training (material|package|manual)s?|formation|formacion)\b/;
const MOST_THEMES = 5;

function pick(scored: readonly Scored[], most: number, orWeak: boolean): string[] {
  const strong = scored.filter((s) => s.strong);
  const chosen =
    strong.length > 0
      ? strong
      : orWeak
        ? scored
            .filter((s) => s.score >= 0.8)
            .concat(scored.filter((s) => s.score < 0.8))
            .slice(0, 1)
        : [];
  const kept = [...chosen].sort((a, b) => b.score - a.score || a.first - b.first).slice(0, most);
  return kept.sort((a, b) => a.first - b.first).map((s) => s.code);
}

const OBJECTIVE =
  /\b(?:objectives?|objectifs?|objetivos?|obj|gcm|gcm obj\w*|ob) (?:n |no |number |numero |n o |num )?((?:\d{1,2}(?: |$|, |and |et |y |e |or |ou |a |& )*)+)/g;

/** Objectives by number ("objective 10", "objectifs 3 et 15"), then those that a theme stands for alone. */
function objectives(flat: string, themes: readonly string[], reference: Reference): number[] {
  const numbers: number[] = [];
  for (const match of flat.matchAll(OBJECTIVE))
    for (const n of (match[1] as string).match(/\d+/g) ?? []) numbers.push(Number(n));
  const named = numbers.filter((n) => reference.objectives.has(n));
  const meant = themes.flatMap((code) => {
    const list = reference.themes.get(code)?.gcmObjectives ?? [];
    return list.length === 1 ? list : [];
  });
  return [...new Set([...named, ...meant])];
}

function agenciesFor(intent: Intent, mentions: readonly AgencyMention[]): string[] {
  const chosen = mentions.filter((m) => {
    switch (intent) {
      case 'find-partner':
        return m.onBoard || (m.own && m.acts);
      case 'find-knowledge':
      case 'help':
        return m.own && m.acts && m.un;
      case 'unknown':
        return false;
      case 'my-roles':
      case 'thanks':
      case 'language':
      case 'greeting':
      case 'cancel':
        return m.own && m.un;
      case 'sign':
      case 'decline-sign':
        return m.un || m.own;
      case 'status':
        return m.acts && m.un && !m.askedAbout;
      default:
        return m.acts;
    }
  });
  return [...new Set(chosen.map((m) => m.code))].filter((code) => code !== '');
}

/** What the text says, for an intent: only what that intent speaks of. */
export function assembleSlots(
  intent: Intent,
  found: Findings,
  reference: Reference,
  named: Pick<Slots, 'reference' | 'period' | 'language'>,
): Slots {
  const { tokens, flat, topics } = found;
  const matter = WITH_MATTER.has(intent);
  const about = matter && !((intent === 'sign' || intent === 'decline-sign') && named.reference !== undefined);
  const themes = about ? pick(topics.themes, MOST_THEMES, intent === 'new-request' || intent.startsWith('find')) : [];
  const support = about && WITH_SUPPORT.has(intent) ? pick(topics.supportTypes, 6, intent === 'new-request') : [];
  const countries = matter ? countriesOf(found.places, tokens) : [];
  return {
    countries,
    regions: matter && countries.length === 0 ? [...found.regions] : [],
    agencies: agenciesFor(intent, found.agencies),
    objectives: about ? objectives(flat, themes, reference) : [],
    themes,
    supportTypes:
      intent === 'find-knowledge'
        ? support.filter((code) => ITEMS.has(code) || (code === 'training' && COURSE.test(flat)))
        : support,
    reference: named.reference,
    period: intent === 'summary' ? named.period : undefined,
    language: intent === 'language' ? named.language : undefined,
  };
}
