import type { ReferralView } from '../../../../bot/api/contract/hub.ts';
import type { ReferralAct } from '../../../../bot/domain/referral-acts.ts';
import { type FieldSpec, type FormValues, textOf } from '../../../common/forms/fields.ts';
import type { useIntl } from '../../../common/intl.tsx';

type Translate = ReturnType<typeof useIntl>['t'];

/** The words of an act go with the referral as `text`, whatever they are called. */
const words = (
  t: Translate,
  act: 'decline' | 'ask' | 'reply' | 'finish' | 'call-back',
  required: boolean,
): FieldSpec => ({
  name: 'text',
  label: t(`hub.${act}.field`),
  kind: 'long',
  required,
});

/** What a person fills in for one of the things that can be done with a referral. */
export function fieldsOf(
  act: ReferralAct,
  referral: Pick<ReferralView, 'status'>,
  answerBy: string,
  t: Translate,
): FieldSpec[] {
  switch (act) {
    case 'accept':
    case 'start':
      return [];
    case 'send':
      return [{ name: 'answerBy', label: t('hub.refer.answerBy'), kind: 'date', required: true, initial: answerBy }];
    case 'decline':
    case 'ask':
    case 'reply':
      return [words(t, act, true)];
    case 'finish':
      return [words(t, act, false)];
    case 'call-back':
      return [words(t, act, referral.status.code === 'sent')];
    case 'write-down':
      return [
        {
          name: 'answer',
          label: t('hub.write-down.answer'),
          kind: 'choice',
          required: true,
          options: (['accepted', 'declined'] as const).map((code) => ({ code, label: t(`hub.write-down.${code}`) })),
        },
        { name: 'source', label: t('hub.write-down.source'), kind: 'text', required: true },
        { name: 'reason', label: t('hub.write-down.reason'), kind: 'long' },
      ];
  }
}

/** The body of the contract for what was filled in. */
export function bodyOf(act: ReferralAct, values: FormValues, revision: number) {
  switch (act) {
    case 'accept':
    case 'start':
      return { revision };
    case 'send':
      return { revision, answerBy: textOf(values, 'answerBy') || null };
    case 'write-down':
      return {
        revision,
        answer: textOf(values, 'answer'),
        source: textOf(values, 'source'),
        reason: textOf(values, 'reason'),
      };
    case 'decline':
    case 'ask':
    case 'reply':
    case 'finish':
    case 'call-back':
      return { revision, text: textOf(values, 'text') };
  }
}
