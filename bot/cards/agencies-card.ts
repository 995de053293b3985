import { SHORT_TEXT_LIMIT } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import { isOn } from '../domain/request.ts';
import type { OwnershipView } from '../domain/views/ownership.ts';
import type { AgencyView, RequestView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import {
  type AdaptiveCard,
  CARD_LIMIT_BYTES,
  type CardAction,
  card,
  cardBytes,
  choose,
  type Element,
  execute,
  heading,
  hint,
  inputText,
  labelled,
  notice,
  showForm,
  typed,
} from './elements.ts';
import { signatureLine } from './request-card.ts';
import { shorten } from './shorten.ts';

export interface AgenciesCardContext {
  lang: Language;
  /** Code and acronym of the reader's agency. */
  own: { code: string; label: string };
  notice: { style: 'good' | 'attention' | 'warning'; words: string } | null;
  /** What was typed into a form of this card that was refused. */
  kept: Readonly<Record<string, string>>;
}

/** Choice of nobody in particular: a choice set has no empty value. */
export const ANYBODY = 'anybody';
/** People that a card lists to choose from. */
const COLLEAGUES = 50;

function stated(agency: AgencyView, lang: Language, limit: number): Element[] {
  const part = (key: 'mandateShort' | 'contributionShort' | 'focalPoint', words: string) =>
    words === '' ? [] : [labelled(t(lang, `field.${key}`), [shorten(words, limit)])];
  return [
    ...part('mandateShort', agency.mandate),
    ...part('contributionShort', agency.contribution),
    ...part('focalPoint', agency.focalPoint ?? ''),
  ];
}

function forms(view: RequestView, choices: OwnershipView, context: AgenciesCardContext): CardAction[] {
  const { lang, own, kept } = context;
  const data = { lang, ref: view.ref, revision: view.revision };
  const may = (action: RequestView['actions'][number]) => view.actions.includes(action);
  const mine = view.agencies.find(({ code }) => code === own.code);
  const long = (id: string, label: string, value = '') =>
    inputText({ id, label, value: kept[id] ?? value, multiline: true });
  const inHint = t(lang, 'agencies.inHint');
  const joins = (id: string) =>
    inputText({ id, label: t(lang, 'field.agencyIn'), value: kept[id] ?? '', placeholder: inHint });
  const others = view.agencies.filter((agency) => agency.role !== 'lead' && isOn(agency));
  const people = choices.colleagues.slice(0, COLLEAGUES);
  return [
    ...(may('accept-invitation')
      ? [execute(t(lang, 'button.acceptInvitation'), 'accept-invitation', data, { style: 'positive' })]
      : []),
    ...(may('decline-signature')
      ? [
          showForm(
            t(lang, 'button.declineSignature'),
            [long('reason', t(lang, 'field.reason'))],
            execute(t(lang, 'button.declineSignature'), 'decline-signature', data),
          ),
        ]
      : []),
    ...(may('state-contribution')
      ? [
          showForm(
            t(lang, 'button.contribution'),
            [
              long('mandate', t(lang, 'field.mandate', { agency: own.label }), mine?.mandate),
              long('contribution', t(lang, 'field.contribution', { agency: own.label }), mine?.contribution),
            ],
            execute(t(lang, 'button.saveStatement'), 'contribution', data),
          ),
        ]
      : []),
    ...(may('name-focal-point')
      ? [
          showForm(
            t(lang, 'button.focalPoint'),
            [
              choose('person', t(lang, 'field.focalPoint'), kept.person ?? choices.named ?? ANYBODY, [
                { title: t(lang, 'agencies.anybody', { agency: own.label }), value: ANYBODY },
                ...people.map(({ id, name, country }) => ({
                  title: country ? `${name} (${country.label})` : name,
                  value: id,
                })),
              ]),
            ],
            execute(t(lang, 'button.saveStatement'), 'focal-point', data),
          ),
        ]
      : []),
    ...(may('invite-agency')
      ? [
          showForm(
            t(lang, 'button.inviteAgency'),
            [joins('invited')],
            execute(t(lang, 'button.inviteAgency'), 'invite-agency', data),
          ),
        ]
      : []),
    ...(may('replace-agency') && others.length > 0
      ? [
          showForm(
            t(lang, 'button.replaceAgency'),
            [
              hint(t(lang, 'agencies.replaceHint')),
              choose(
                'out',
                t(lang, 'field.agencyOut'),
                kept.out ?? others[0]?.code ?? '',
                others.map(({ code, label }) => ({ title: label, value: code })),
              ),
              joins('joins'),
              long('why', t(lang, 'field.reason')),
            ],
            execute(t(lang, 'button.replaceAgency'), 'replace-agency', data),
          ),
        ]
      : []),
    ...(may('remind-agencies') ? [execute(t(lang, 'button.remind'), 'remind', data)] : []),
    ...(may('leave')
      ? [
          showForm(
            t(lang, 'button.leave'),
            [hint(t(lang, 'agencies.leaveHint')), long('reason', t(lang, 'field.reason'))],
            execute(t(lang, 'button.leave'), 'leave', data),
          ),
        ]
      : []),
    execute(t(lang, 'button.back'), 'open', data),
  ];
}

/** Characters of what an agency states, the whole of it where there is room. */
const MEASURES = [SHORT_TEXT_LIMIT, 160, 60, 0];

/** Who takes part, by what mandate and with what, and what the reader's agency can do about it. */
export function agenciesCard(view: RequestView, choices: OwnershipView, context: AgenciesCardContext): AdaptiveCard {
  const { lang } = context;
  const title = t(lang, 'agencies.title', { ref: view.ref });
  const build = (limit: number) =>
    card(
      lang,
      title,
      [
        ...(context.notice ? [notice(context.notice.style, context.notice.words)] : []),
        heading(title),
        ...typed(view.title),
        ...view.agencies.map(
          (agency): Element => ({
            type: 'Container',
            separator: true,
            spacing: 'Medium',
            items: [
              signatureLine(
                { ...agency, declineReason: agency.declineReason && shorten(agency.declineReason, 160) },
                lang,
              ),
              ...(limit > 0 ? stated(agency, lang, limit) : []),
            ],
          }),
        ),
      ],
      forms(view, choices, context),
    );
  const made = MEASURES.map((limit) => () => build(limit));
  for (const make of made) {
    const tried = make();
    if (cardBytes(tried) <= CARD_LIMIT_BYTES) return tried;
  }
  return build(0);
}
