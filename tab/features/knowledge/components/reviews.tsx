import { makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeReviewView, PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One seat: from which side, what stands against it, and the verdict. */
function Review({ review }: { review: PracticeReviewView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const who = review.person ? `${review.person.name}, ${review.person.organisation.label}` : null;
  return (
    <li>
      <strong>{review.verdict?.label ?? t('practice.verdict.waiting')}</strong>
      <p className={styles.small}>
        {[review.side.label, who, review.reviewedAt && formats.date(review.reviewedAt)].filter(Boolean).join(' · ')}
      </p>
      {review.verdict === null && <p className={styles.small}>{review.declaration.label}</p>}
      {review.conflictNote && <p className={styles.text}>{review.conflictNote}</p>}
      {review.comments && <p className={styles.text}>{review.comments}</p>}
    </li>
  );
}

export function Reviews({ view }: { view: PracticeView }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <Card title={t('practice.reviews')}>
      {view.reviews.length === 0 && <p className={styles.text}>{t('practice.reviews.none')}</p>}
      <ul className={styles.list}>
        {view.reviews.map((review, index) => (
          <Review key={review.person?.id ?? index} review={review} />
        ))}
      </ul>
      {view.missing && <p className={styles.text}>{view.missing}</p>}
      <p className={styles.small}>{view.rule}</p>
    </Card>
  );
}
