import { SHORT_TEXT_LIMIT } from '../domain/content.ts';
import { REQUESTER_KINDS } from '../domain/demand.ts';
import { ENDORSEMENTS } from '../domain/endorsement.ts';
import type { Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, choose, execute, heading, hint, inputText, notice, text, typed } from './elements.ts';

/** One who asked, as typed. */
export interface DemandForm {
  kind: string;
  name: string;
  endorsement: string;
  evidence: string;
}
export const EMPTY_DEMAND: DemandForm = { kind: 'ministry', name: '', endorsement: 'none', evidence: '' };

export interface DemandContext {
  lang: Language;
  ref: string;
  revision: number;
  /** Those who are named already, a line each. */
  named: readonly string[];
  error: string | null;
  signaturesAtStake: boolean;
}

/** Who asked: those named so far, each of whom can be taken out, and a form for one more. */
export function demandCard(form: DemandForm, context: DemandContext): AdaptiveCard {
  const { lang, ref, revision, named } = context;
  const title = t(lang, 'demand.title', { ref });
  const data = { lang, ref, revision };
  return card(
    lang,
    title,
    [
      heading(title),
      text(t(lang, 'demand.intro')),
      ...(context.signaturesAtStake ? [notice('warning', t(lang, 'form.editWarning'))] : []),
      ...(named.length === 0 ? [hint(t(lang, 'demand.none'))] : []),
      ...named.flatMap((line, index) => [
        ...typed(line),
        {
          type: 'ActionSet',
          spacing: 'None',
          actions: [
            execute(t(lang, 'demand.remove'), 'remove-requester', { ...data, index }, { associatedInputs: 'none' }),
          ],
        },
      ]),
      choose(
        'kind',
        t(lang, 'field.requester.kind'),
        form.kind,
        REQUESTER_KINDS.map((value) => ({ title: t(lang, `requester.${value}`), value })),
      ),
      inputText({ id: 'name', label: t(lang, 'field.requester.name'), value: form.name, maxLength: SHORT_TEXT_LIMIT }),
      choose(
        'endorsement',
        t(lang, 'field.requester.endorsement'),
        form.endorsement,
        ENDORSEMENTS.map((value) => ({ title: t(lang, `endorsement.${value}`), value })),
      ),
      inputText({
        id: 'evidence',
        label: t(lang, 'field.requester.evidence'),
        value: form.evidence,
        maxLength: SHORT_TEXT_LIMIT,
      }),
      ...(context.error ? [notice('attention', context.error)] : []),
    ],
    [
      execute(t(lang, 'demand.add'), 'add-requester', data, { style: 'positive' }),
      execute(t(lang, 'button.back'), 'open', data, { associatedInputs: 'none' }),
    ],
  );
}
