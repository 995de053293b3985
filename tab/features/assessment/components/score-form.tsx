import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { AssessmentView, RubricView } from '../../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { isOutdated } from '../../../api/problem.ts';
import { useAct } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { LONG_LIMIT, missingFields, textOf } from '../../../common/forms/fields.ts';
import { useKeptValues } from '../../../common/forms/use-kept-values.ts';
import { useIntl } from '../../../common/intl.tsx';
import { CriterionField } from './criterion-field.tsx';
import { commentField, progressOf, scoreField, scoreFields, sheetOf } from './score-fields.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  group: { display: 'grid', gap: tokens.spacingVerticalL, border: 'none', margin: 0, padding: 0, minInlineSize: 0 },
  legend: { ...typographyStyles.subtitle2, padding: 0, marginBlockEnd: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  levels: { flexWrap: 'wrap' },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface ScoreFormProps {
  view: RequestView;
  rubric: RubricView;
  own: AssessmentView['own'];
  contentHash: string;
  /** Null where there is nothing to go back to. */
  onClose: (() => void) | null;
  onDone: () => void;
}

/** All criteria on one page. What is chosen is kept; it goes out with the content that the reviewer saw. */
export function ScoreForm({ view, rubric, own, contentHash, onClose, onDone }: ScoreFormProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const fields = useMemo(() => scoreFields(rubric, own), [rubric, own]);
  const { values, change, clear } = useKeptValues(view.ref, 'assessment', fields);
  const [seenHash, setSeenHash] = useState(contentHash);
  const [tried, setTried] = useState(false);
  const { mutate, error, isPending, reset } = useAct(view.ref);
  const missing = missingFields(fields, values);
  const isMissing = (name: string) => tried && missing.includes(name);
  const hasChanged = seenHash !== contentHash;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) {
      // The first empty one, by the name of its radio buttons' group.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"] input')?.focus());
      return;
    }
    if (isPending) return;
    const body = { revision: view.revision, contentHash: seenHash, ...sheetOf(rubric, values) };
    mutate(
      { path: 'assessment/scores', body },
      {
        onSuccess: () => {
          clear();
          announce(t('assessment.form.done'));
          onDone();
        },
        onError: (problem) => {
          if (isOutdated(problem))
            void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
        },
      },
    );
  };

  const goOn = () => {
    setSeenHash(contentHash);
    reset();
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.text}>{t('assessment.form.text')}</p>
      {(own?.isOutdated || hasChanged) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('assessment.form.outdated')}</MessageBarBody>
        </MessageBar>
      )}
      {rubric.groups.map((group) => (
        <fieldset key={group.code} className={styles.group}>
          <legend className={styles.legend}>{group.label}</legend>
          {group.criteria.map((criterion) => (
            <CriterionField
              key={criterion.code}
              criterion={criterion}
              levels={rubric.levels}
              score={textOf(values, scoreField(criterion.code))}
              comment={String(values[commentField(criterion.code)] ?? '')}
              isMissing={isMissing(scoreField(criterion.code))}
              onScore={(score) => change(scoreField(criterion.code), score)}
              onComment={(comment) => change(commentField(criterion.code), comment)}
            />
          ))}
        </fieldset>
      ))}
      <Field
        label={t('assessment.form.recommendation')}
        required
        {...(isMissing('recommendation') ? { validationMessage: t('form.required') } : {})}
      >
        <RadioGroup
          layout="horizontal"
          className={styles.levels}
          value={textOf(values, 'recommendation')}
          onChange={(_, { value }) => change('recommendation', value)}
        >
          {rubric.recommendations.map(({ code, label }) => (
            <Radio key={code} value={code} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={t('assessment.form.summary')}
        required
        {...(isMissing('summary') ? { validationMessage: t('form.required') } : {})}
      >
        <Textarea
          rows={3}
          resize="vertical"
          maxLength={LONG_LIMIT}
          value={String(values.summary ?? '')}
          onChange={(_, { value }) => change('summary', value)}
        />
      </Field>
      {tried && missing.length > 0 && (
        <p className={styles.missing} role="alert">
          {t('assessment.form.missing', { count: missing.length })}
        </p>
      )}
      {error && <ProblemNotice problem={error} />}
      <div className={styles.buttons}>
        {hasChanged || (error && isOutdated(error)) ? (
          // Keys keep them two buttons: the click on one must not become the click on the other.
          <Button key="go-on" appearance="primary" onClick={goOn}>
            {t('form.go-on')}
          </Button>
        ) : (
          <Button key="submit" type="submit" appearance="primary" disabledFocusable={isPending}>
            {isPending ? t('form.busy') : t('assessment.form.do')}
          </Button>
        )}
        {onClose && <Button onClick={onClose}>{t('assessment.change.close')}</Button>}
        <span className={styles.text}>{t('assessment.form.progress', progressOf(rubric, values))}</span>
      </div>
    </form>
  );
}
