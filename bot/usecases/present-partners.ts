import type { Language } from '../domain/language.ts';
import type { JointRequest } from '../domain/request.ts';
import type { ExclusionView, HitView, PartnerSetView, PartnerView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { labels, localised } from '../locales/labels.ts';
import type { Exclusion, Hit, MatchQuery, PartnerHit, PartnerSet } from '../matching/contract.ts';
import type { Deps } from './deps.ts';
import { type Asked, nameValues, presentReasons, written } from './present-reasons.ts';

/** Partners without what the desk knows of their referrals: for anybody on the register. */
export function presentPartnerHits(deps: Deps, hits: readonly Hit[], asked: Asked, lang: Language): HitView[] {
  return hits.flatMap((hit) => {
    const organisation = deps.reference.organisations.get(hit.id);
    if (!organisation) return [];
    return [
      {
        id: hit.id,
        title: `${localised(lang, organisation.acronym)} – ${localised(lang, organisation.name)}`,
        summary: organisation.mandate[written(lang)],
        context: t(lang, `organisation.${organisation.role}`),
        evidence: null,
        source: null,
        ...presentReasons(deps, lang, 'partner', hit, asked),
      },
    ];
  });
}

type Place = Pick<MatchQuery, 'countries' | 'region'>;

function presentReach(deps: Deps, hit: PartnerHit, { countries, region }: Place, lang: Language): string {
  const { reach } = hit.capacity;
  if (reach === 'present') {
    const known = hit.reasons.find((reason) => reason.kind === 'country')?.values ?? countries;
    return t(lang, 'capacity.present', { values: nameValues(deps, lang, 'country', known) });
  }
  if (reach !== 'everywhere') return t(lang, `capacity.${reach}`);
  const values =
    countries.length > 0
      ? nameValues(deps, lang, 'country', countries)
      : nameValues(deps, lang, 'region', region ? [region] : []);
  return t(lang, 'capacity.everywhere', { place: values === '' ? 'none' : 'stated', values });
}

function presentCapacity(deps: Deps, hit: PartnerHit, place: Place, lang: Language): string[] {
  const { openReferrals, referrals } = hit.capacity;
  const { accepted, declined, completed } = referrals;
  const total = accepted + declined;
  const reach = presentReach(deps, hit, place, lang);
  if (openReferrals + total + completed === 0) return [reach, t(lang, 'capacity.noReferral')];
  return [
    reach,
    t(lang, 'capacity.open', { count: openReferrals }),
    ...(total > 0 ? [t(lang, 'capacity.past', { accepted, total })] : []),
    ...(completed > 0 ? [t(lang, 'capacity.completed', { count: completed })] : []),
  ];
}

/** Partners with their operational capacity: for those who decide or read the whole. */
export function presentPartners(
  deps: Deps,
  hits: readonly PartnerHit[],
  query: Place & Asked,
  lang: Language,
): PartnerView[] {
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  return presentPartnerHits(deps, hits, query, lang).flatMap((view) => {
    const hit = byId.get(view.id);
    return hit ? [{ ...view, capacity: presentCapacity(deps, hit, query, lang) }] : [];
  });
}

/** Null where nothing was asked for that a partner could cover: there is no set then, not an empty one. */
export function presentSet(deps: Deps, set: PartnerSet, query: MatchQuery, lang: Language): PartnerSetView | null {
  if (set.members.length + set.uncovered.length === 0) return null;
  const label = labels(deps.reference, lang);
  const phrases = (needs: PartnerSet['uncovered']) =>
    needs.map(({ kind, values }) =>
      t(lang, kind === 'country' ? 'need.country' : `reason.${kind}`, {
        values: nameValues(deps, lang, kind, values),
      }),
    );
  const all = [...set.members.flatMap((member) => member.adds), ...set.uncovered];
  const wereRead = query.themes.length === 0 && all.some((need) => need.kind === 'theme');
  return {
    members: set.members.map(({ id, adds }) => ({ code: id, label: label.agency(id), adds: phrases(adds) })),
    uncovered: phrases(set.uncovered),
    covered: set.covered,
    note: wereRead ? t(lang, 'set.themesRead') : null,
  };
}

/** @param request whose agencies they may be: one that is asked and has not answered is shown as that. */
export function presentExcluded(
  deps: Deps,
  excluded: readonly Exclusion[],
  request: Pick<JointRequest, 'agencies'>,
  lang: Language,
): ExclusionView[] {
  const label = labels(deps.reference, lang);
  const invited = new Set(request.agencies.filter((a) => a.status === 'invited').map((a) => a.agency));
  return excluded.map(({ id, reason: why }) => {
    const reason = invited.has(id) ? 'invited' : why;
    return {
      organisation: { code: id, label: label.agency(id) },
      reason: { code: reason, label: t(lang, `excluded.${reason}`) },
    };
  });
}
