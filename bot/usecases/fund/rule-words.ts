import { LEVELS, MARKERS } from '../../domain/content.ts';
import { PARTICIPATION_ASKS, type ParticipationAsk } from '../../domain/demand.ts';
import type { Language } from '../../domain/language.ts';
import type { Labelled } from '../../domain/views.ts';
import { list, t } from '../../locales/index.ts';
import { labels, localised } from '../../locales/labels.ts';
import type { Reference } from '../../reference/load.ts';
import { ADDABLE_TYPES, SHARE_NUMERATORS, SHARE_TOTALS, shapeOf, shareValue } from '../../reference/rule-values.ts';

const byLabel = (lang: Language) => (a: Labelled, b: Labelled) => a.label.localeCompare(b.label, lang);

/** What can be chosen for a rule's value, by its shape. */
export function valueOptions(reference: Reference, lang: Language): Record<string, Labelled[]> {
  const label = labels(reference, lang);
  return {
    scopes: [
      ...LEVELS.map((code) => ({ code, label: t(lang, `level.${code}`) })),
      ...[...reference.regions.keys()].map((code) => ({ code, label: label.region(code) })).sort(byLabel(lang)),
    ],
    scope: LEVELS.map((code) => ({ code, label: t(lang, `level.${code}`) })),
    themes: [...reference.themes.keys()].map((code) => ({ code, label: label.theme(code) })).sort(byLabel(lang)),
    areas: reference.thematicAreas.map((area) => ({ code: String(area.number), label: localised(lang, area.label) })),
    marker: MARKERS.map((code) => ({ code, label: t(lang, `field.marker.${code}`) })),
    participation: PARTICIPATION_ASKS.map((code) => ({ code, label: t(lang, `fund.participation.${code}`) })),
    numerator: SHARE_NUMERATORS.map((code) => ({ code, label: t(lang, `fund.share.${code}`) })),
    of: SHARE_TOTALS.map((code) => ({ code, label: t(lang, `fund.share.${code}`) })),
    'yes-no': (['yes', 'no'] as const).map((code) => ({ code, label: t(lang, `fund.${code}`) })),
  };
}

export function addableTypes(reference: Reference, lang: Language): (Labelled & { shape: string })[] {
  return reference.fundingRuleTypes
    .filter(({ code }) => ADDABLE_TYPES.includes(code))
    .map(({ code, label }) => ({ code, label: localised(lang, label), shape: shapeOf(code) ?? '' }));
}

const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

function placeName(reference: Reference, lang: Language, code: string): string {
  const label = labels(reference, lang);
  const level = LEVELS.find((known) => known === code);
  if (level) return t(lang, `level.${level}`);
  return reference.regions.has(code) ? label.region(code) : label.country(code);
}

function shareWords(value: unknown, lang: Language): string {
  const share = shareValue(value);
  if (!share) return '';
  return t(lang, 'fund.unit.share', {
    share: share.share,
    numerator: t(lang, `fund.share.${share.numerator}`),
    of: t(lang, `fund.share.${share.of}`),
  });
}

function amountWords(value: unknown, lang: Language): string {
  const { amount, currency, scope } = (value ?? {}) as { amount?: unknown; currency?: unknown; scope?: unknown };
  if (typeof amount !== 'number' || currency !== 'USD') return '';
  const level = LEVELS.find((known) => known === scope);
  return level
    ? t(lang, 'fund.unit.scope', { amount, scope: t(lang, `level.${level}`) })
    : t(lang, 'fund.unit.usd', { amount });
}

/** A rule's value in words; empty where its label says it already. */
export function valueWords(reference: Reference, lang: Language, type: string, value: unknown): string {
  const label = labels(reference, lang);
  switch (shapeOf(type)) {
    case 'count':
      return typeof value === 'number' ? String(value) : '';
    case 'amount':
      return amountWords(value, lang);
    case 'share':
      return shareWords(value, lang);
    case 'scopes':
      return list(
        lang,
        texts(value).map((code) => placeName(reference, lang, code)),
      );
    case 'themes':
      return list(lang, texts(value).map(label.theme));
    case 'areas':
      return list(lang, texts(value));
    case 'marker': {
      const marker = MARKERS.find((known) => known === value);
      return marker ? t(lang, `field.marker.${marker}`) : '';
    }
    case 'participation':
      return list(
        lang,
        PARTICIPATION_ASKS.filter((ask) => texts(value).includes(ask)).map((ask: ParticipationAsk) =>
          t(lang, `fund.participation.${ask}`),
        ),
      );
    case 'yes-no':
      return typeof value === 'boolean' ? t(lang, value ? 'fund.yes' : 'fund.no') : '';
    case null:
      return '';
  }
}
