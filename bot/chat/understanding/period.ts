import { count, type Day, iso, MONTH, MONTHS, monthsBefore, NUMBER, shift, span, yearOf } from './period-words.ts';
import { fold } from './text/fold.ts';
import type { Period } from './types.ts';

type Rule = [RegExp, (m: RegExpExecArray, today: Day) => Period | undefined];
const rule = (source: string, make: Rule[1]): Rule => [new RegExp(source), make];
const Y = '(20\\d\\d)';
const THIS = '(this|the current|current|cette|ce|cet|en cours|este|esta|el presente|la presente|presente)';
const LAST = '(last|previous|past|the last|prior)';
const ORD1 = '(1st|first|1er|1re|1ere|premier|premiere|primer|primero|primera|1o|1r)';
const ORD2 = '(2nd|second|2e|2eme|2nde|deuxieme|seconde|segundo|segunda|2o|2do)';
const ORD3 = '(3rd|third|3e|3eme|troisieme|tercer|tercero|3o|3er)';
const ORD4 = '(4th|fourth|4e|4eme|quatrieme|cuarto|4o|4to|last|dernier|ultimo)';
const OF = '(?:of |of the |de |du |del |de l |d |in |en |)';
const THE = '(?:the |l |la |le |el )?';
const QUARTER = '(?:quarter|trimestre|trim)';
const HALF = '(?:half|semester|semestre|half year|sem)';
const YEARISH = `(?:${OF}(?:${Y}|(?:this |the |cette |l |este |el |la |du )*(?:year|annee|ano|an)(?: (?:en cours|en curso))?))?`;

function quarter(q: number, y: number): Period {
  return span(y, q * 3 - 2, q * 3);
}

/** The part of the year that a number names; of a year not yet begun, last year's. */
function partYear(year: string | undefined, firstMonth: number, today: Day): number {
  return year ? Number(year) : firstMonth <= today.m ? today.y : today.y - 1;
}

function date(d: string | undefined, month: number, y: string | undefined, today: Day): string {
  return iso(y ? Number(y) : yearOf(month, today), month, d ? Number.parseInt(d, 10) : 1);
}

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er)?';
const UNTIL = '(?:to|until|till|through|and|a|au|jusqu au|jusqu a|et|y|al|hasta|hasta el|jusqu en|up to)';

const RULES: Rule[] = [
  // Two ends: "from 1 March to 30 June 2026", "de janvier à mars 2026", "between May and July".
  rule(
    `\\b${DAY} (?:of |de )?${MONTH}(?: (?:de |del )?${Y})? ${UNTIL} (?:the |le |el )?${DAY} (?:of |de )?${MONTH}(?: (?:de |del )?${Y})?\\b`,
    (m, t) => {
      const to = date(m[4], MONTHS[m[5] as string] as number, m[6], t);
      const fromYear = m[3] ?? to.slice(0, 4);
      return { from: date(m[1], MONTHS[m[2] as string] as number, fromYear, t), to };
    },
  ),
  rule(`\\b(\\d{4})-(\\d\\d)-(\\d\\d) (?:${UNTIL}|-) (\\d{4})-(\\d\\d)-(\\d\\d)\\b`, (m) => ({
    from: `${m[1]}-${m[2]}-${m[3]}`,
    to: `${m[4]}-${m[5]}-${m[6]}`,
  })),
  rule(`\\b${MONTH}(?: (?:de |del )?${Y})? (?:${UNTIL}|-) ${MONTH}(?: (?:de |del )?${Y})?\\b`, (m, t) => {
    const first = MONTHS[m[1] as string] as number;
    const last = MONTHS[m[3] as string] as number;
    const y = m[4] ? Number(m[4]) : yearOf(last, t);
    const begin = m[2] ? Number(m[2]) : first > last ? y - 1 : y;
    return { from: iso(begin, first, 1), to: iso(y, last + 1, 0) };
  }),
  rule(`\\b${Y} (?:${UNTIL}|-) ${Y}\\b`, (m) => ({ from: `${m[1]}-01-01`, to: `${m[2]}-12-31` })),
  // Since.
  rule(
    `\\b(?:since|from|as of|depuis|a partir|a compter|desde|a contar|des|starting)(?: (?:the|le|du|de|el|d|del))? ${DAY} (?:of |de )?${MONTH}(?: (?:de |del )?${Y})?\\b`,
    (m, t) => ({
      from: date(m[1], MONTHS[m[2] as string] as number, m[3], t),
      to: shift(t, 0),
    }),
  ),
  rule(
    `\\b(?:since|from|as of|depuis|desde|a partir|a compter|starting)(?: (?:the|le|du|de|el|d|del))? ${MONTH} ${DAY}(?:,? ${Y})?\\b(?! ?\\d)`,
    (m, t) => ({
      from: date(m[2], MONTHS[m[1] as string] as number, m[3], t),
      to: shift(t, 0),
    }),
  ),
  rule(`\\b(?:since|from|depuis|desde|a partir|as of)(?: (?:the|le|du|el))? (\\d{4})-(\\d\\d)-(\\d\\d)\\b`, (m, t) => ({
    from: `${m[1]}-${m[2]}-${m[3]}`,
    to: shift(t, 0),
  })),
  rule(
    `\\b(?:since|from|depuis|desde|a partir|as of)(?: (?:the|le|du|el))? (\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b`,
    (m, t) => ({ from: iso(Number(m[3]), Number(m[2]), Number(m[1])), to: shift(t, 0) }),
  ),
  rule(
    `\\b(?:since|from|as of|depuis|a partir|desde|starting)(?: (?:the|le|la|l|debut|el|de|d|mois de|mes de|beginning of|start of|principios de|inicio de|inicios de|comienzos de|early))* ${MONTH}(?: (?:de |del )?${Y})?\\b`,
    (m, t) => ({
      from: date(undefined, MONTHS[m[1] as string] as number, m[2], t),
      to: shift(t, 0),
    }),
  ),
  rule(
    `\\b(?:since|from|depuis|desde|as of|a partir)(?: (?:the|le|la|l|el|de|d|del))* ?(?:beginning|start|debut|inicio|inicios|principio|principios|comienzo|comienzos)(?: (?:of|de|del|d|l|la|the|this|cette|este|el))* (?:year|annee|ano|an)\\b|\\b(?:year to date|ytd|so far this year|this year so far|en lo que va (?:del|de) ano|cette annee jusqu ici|depuis janvier)\\b`,
    (_, t) => ({
      from: iso(t.y, 1, 1),
      to: shift(t, 0),
    }),
  ),
  rule(
    `\\b(?:since|from|depuis|desde)(?: (?:le |the )?(?:debut|beginning of|start of|inicio de|principios de))? ${Y}\\b`,
    (m, t) => ({ from: `${m[1]}-01-01`, to: shift(t, 0) }),
  ),
  rule(`\\b(?:since|depuis|desde) (?:${LAST} month|le mois (?:dernier|passe)|el mes pasado)\\b`, (_, t) => ({
    from: iso(t.y, t.m - 1, 1),
    to: shift(t, 0),
  })),
  rule(`\\b(?:since|depuis|desde) (?:last year|l an dernier|l annee derniere|el ano pasado)\\b`, (_, t) => ({
    from: iso(t.y - 1, 1, 1),
    to: shift(t, 0),
  })),
  // Quarters and halves.
  rule(
    `\\b(?:q|t)([1-4])(?: ?(?:of |de |du |del |-|/)? ?${Y})?\\b|\\b([1-4])(?:q|t)(?: ?(?:of |de |du |del )?${Y})?\\b|\\b${Y} ?(?:-|/)? ?(?:q|t)([1-4])\\b`,
    (m, t) => {
      const q = Number(m[1] ?? m[3] ?? m[6]);
      return quarter(q, partYear(m[2] ?? m[4] ?? m[5], q * 3 - 2, t));
    },
  ),
  rule(`\\b${Y} ?(?:-|/)? ?(?:h|s)([12])\\b`, (m) => span(Number(m[1]), m[2] === '1' ? 1 : 7, m[2] === '1' ? 6 : 12)),
  rule(`\\b(?:h|s)([12])(?: ?(?:of |de |du |del |-|/)? ?${Y})?\\b`, (m, t) => {
    const first = m[1] === '1' ? 1 : 7;
    return span(partYear(m[2], first, t), first, first + 5);
  }),
  ...[ORD1, ORD2, ORD3, ORD4].map((ord, i) =>
    rule(`\\b${ord} ${QUARTER} ?${YEARISH}`, (m, t) => {
      if (/^(last|dernier|ultimo)$/.test(m[1] as string) && !/(20\d\d|year|annee|ano|\ban)/.test(m[0]))
        return undefined;
      return quarter(i + 1, partYear(m[2], i * 3 + 1, t));
    }),
  ),
  ...[ORD1, ORD2].map((ord, i) =>
    rule(`\\b${ord} ${HALF} ?${YEARISH}`, (m, t) => span(partYear(m[2], i * 6 + 1, t), i * 6 + 1, i * 6 + 6)),
  ),
  rule(
    `\\b(?:${LAST} ${QUARTER}|${THE}(?:dernier|ultimo|precedent) ${QUARTER}|${QUARTER} (?:dernier|precedent|passe|pasado|anterior|ecoule|ultimo))\\b`,
    (_, t) => {
      const q = Math.ceil(t.m / 3) - 1;
      return q === 0 ? quarter(4, t.y - 1) : quarter(q, t.y);
    },
  ),
  rule(
    `\\b(?:${LAST} ${HALF}(?: year)?|(?:dernier|ultimo|precedent) semestre|semestre (?:dernier|precedent|passe|pasado|anterior|ecoule))\\b`,
    (_, t) => (t.m <= 6 ? span(t.y - 1, 7, 12) : span(t.y, 1, 6)),
  ),
  rule(`\\b(?:${THIS} ${QUARTER}|trimestre (?:en cours|actuel|actual|en curso|courant))\\b`, (_, t) =>
    quarter(Math.ceil(t.m / 3), t.y),
  ),
  rule(`\\b(?:${THIS} (?:semester|half year|half|semestre)|semestre (?:en cours|actuel|actual|en curso))\\b`, (_, t) =>
    t.m <= 6 ? span(t.y, 1, 6) : span(t.y, 7, 12),
  ),
  // So many days, weeks, months, years up to today.
  rule(
    `\\b(?:last|past|previous|over the|derniers?|dernieres?|ultimos?|ultimas?|pasados?) ${NUMBER} (?:de |derniers? |dernieres? )?(day|days|jours|jour|dias|dia|week|weeks|semaines|semaine|semanas|semana|month|months|mois|meses|mes|year|years|ans|annees|anos|quarters|trimestres)\\b|\\b${NUMBER} (?:derniers?|dernieres?|ultimos?|ultimas?) (jours|jour|dias|dia|semaines|semaine|semanas|semana|mois|meses|mes|ans|annees|anos|trimestres)\\b`,
    (m, t) => {
      const n = count((m[1] ?? m[3]) as string);
      const unit = (m[2] ?? m[4]) as string;
      if (!n) return undefined;
      if (/^(d|j)/.test(unit)) return { from: shift(t, -n), to: shift(t, 0) };
      if (/^(w|sem)/.test(unit)) return { from: shift(t, -7 * n), to: shift(t, 0) };
      if (/^m/.test(unit)) return { from: monthsBefore(t, n), to: shift(t, 0) };
      if (/^(q|tri)/.test(unit)) {
        const q = Math.ceil(t.m / 3) - 1;
        return { from: iso(t.y, (q - n) * 3 + 1, 1), to: iso(t.y, q * 3 + 1, 0) };
      }
      return { from: monthsBefore(t, 12 * n), to: shift(t, 0) };
    },
  ),
  rule(`\\b(?:past|the past) (month|week|year|quarter)\\b`, (m, t) => {
    if (m[1] === 'week') return { from: shift(t, -7), to: shift(t, 0) };
    return m[1] === 'month'
      ? { from: monthsBefore(t, 1), to: shift(t, 0) }
      : { from: monthsBefore(t, m[1] === 'year' ? 12 : 3), to: shift(t, 0) };
  }),
  // Named weeks, months, years.
  rule(
    `\\b(?:last week|previous week|(?:la )?semaine (?:derniere|passee|precedente)|(?:la )?semana (?:pasada|anterior)|la ultima semana|la derniere semaine)\\b`,
    (_, t) => {
      const weekday = (new Date(Date.UTC(t.y, t.m - 1, t.d)).getUTCDay() + 6) % 7;
      return { from: shift(t, -weekday - 7), to: shift(t, -weekday - 1) };
    },
  ),
  rule(`\\b(?:this week|cette semaine|esta semana)\\b`, (_, t) => {
    const weekday = (new Date(Date.UTC(t.y, t.m - 1, t.d)).getUTCDay() + 6) % 7;
    return { from: shift(t, -weekday), to: shift(t, 6 - weekday) };
  }),
  rule(
    `\\b(?:${LAST} month|(?:le )?mois (?:dernier|passe|precedent|ecoule)|(?:el )?mes (?:pasado|anterior)|(?:le )?dernier mois|(?:el )?ultimo mes)\\b`,
    (_, t) => ({ from: iso(t.y, t.m - 1, 1), to: iso(t.y, t.m, 0) }),
  ),
  rule(`\\b(?:${THIS} (?:month|mois|mes)|mois (?:en cours|courant)|mes (?:en curso|actual|corriente))\\b`, (_, t) => ({
    from: iso(t.y, t.m, 1),
    to: iso(t.y, t.m + 1, 0),
  })),
  rule(
    `\\b(?:${LAST} year|l an (?:dernier|passe)|(?:l )?annee (?:derniere|passee|precedente|ecoulee)|(?:el )?ano (?:pasado|anterior)|(?:el )?ultimo ano|(?:la )?derniere annee)\\b`,
    (_, t) => span(t.y - 1, 1, 12),
  ),
  rule(
    `\\b(?:${THIS} (?:year|annee|ano|an)|(?:l )?annee (?:en cours|courante)|(?:el )?ano (?:en curso|actual|corriente)|del ano|de l annee|of the year|annual|annuel|anual)\\b(?! (?:dernier|pasad|passe|prochain|proxim))`,
    (m, t) =>
      /^(del|de l|of the|an)/.test(m[0]) && !/annee en|ano en|ano act|annee cour|ano corr/.test(m[0])
        ? undefined
        : span(t.y, 1, 12),
  ),
  rule(`\\b${MONTH}(?:,? (?:of |de |del )?)${Y}\\b`, (m) =>
    span(Number(m[2]), MONTHS[m[1] as string] as number, MONTHS[m[1] as string] as number),
  ),
  rule(`\\b${Y}-(0[1-9]|1[0-2])\\b(?!-)`, (m) => span(Number(m[1]), Number(m[2]), Number(m[2]))),
  rule(`\\b(0?[1-9]|1[0-2])/${Y}\\b`, (m) => span(Number(m[2]), Number(m[1]), Number(m[1]))),
  rule(
    `\\b(?:in|for|of|during|en|de|du|d|pour|mois de|mes de|del|para|throughout|over|au mois de|durant|pendant|durante) (?:the month of |le mois de |el mes de |last |early |late )?${MONTH}\\b`,
    (m, t) => {
      const month = MONTHS[m[1] as string] as number;
      return span(yearOf(month, t), month, month);
    },
  ),
  rule(`\\b(?:${MONTH})\\b(?: dernier| pasado| report| summary| figures| requests| update)`, (m, t) => {
    const month = MONTHS[m[1] as string] as number;
    return span(yearOf(month, t), month, month);
  }),
  rule(`(?:^|[^\\d-])${Y}\\b(?![-/]?\\d)`, (m) => span(Number(m[1]), 1, 12)),
];

/**
 * The period that a text names; the first rule that fits decides.
 * @param today YYYY-MM-DD
 */
export function findPeriod(text: string, today: string): Period | undefined {
  const [y = 2026, m = 1, d = 1] = today.split('-').map(Number);
  // References hold a year of their own.
  const plain = fold(
    text
      .replace(/\bu\s?n\s?m[\s\-–_/.]*\d{4}[\s\-–_/.]*\d{1,5}/gi, ' ')
      .replace(/\b(?:agenda|programme|horizon|odd|ods|sdgs?) 2030\b|\b2030 agenda\b/gi, ' '),
  )
    .replace(/[’'`]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/[^a-z0-9\-/. ]+/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ');
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(plain);
    const period = match ? make(match, { y, m, d }) : undefined;
    if (period && period.from <= period.to) return period;
  }
  return undefined;
}
