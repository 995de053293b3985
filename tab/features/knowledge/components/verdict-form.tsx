import type { PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import { VERDICTS } from '../../../../bot/domain/practice.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { usePracticeAct } from '../queries.ts';

/** A reviewer's verdict; it may be changed until the secretariat decides. */
export function VerdictForm({ view }: { view: PracticeView }) {
  const { t } = useIntl();
  const act = usePracticeAct(view.id);
  const { ownReview } = view;
  const isAgain = ownReview?.verdict != null;
  return (
    <ActForm
      subject={view.id}
      form={`verdict-${view.version}`}
      openLabel={t(isAgain ? 'practice.review.again' : 'practice.review')}
      submitLabel={t('practice.review.send')}
      text={t('practice.review.text')}
      revision={view.revision}
      doneWords={t('practice.review.done')}
      appearance={isAgain ? 'secondary' : 'primary'}
      fields={[
        {
          name: 'verdict',
          label: t('practice.verdict'),
          kind: 'choice',
          required: true,
          options: VERDICTS.map((code) => ({ code, label: t(`practice.verdict.${code}`) })),
          initial: ownReview?.verdict ?? '',
        },
        {
          name: 'comments',
          label: t('practice.comments'),
          kind: 'long',
          hint: t('practice.comments.hint'),
          initial: ownReview?.comments ?? '',
        },
      ]}
      onSubmit={(values, revision) =>
        act('review', { revision, verdict: textOf(values, 'verdict'), comments: textOf(values, 'comments') })
      }
    />
  );
}
