import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { isOutdated, Problem } from '../../api/problem.ts';
import { useAnnounce } from '../announce.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useIntl } from '../intl.tsx';
import { type FieldSpec, type FormValues, missingFields } from './fields.ts';
import { FormField } from './form-field.tsx';
import { useKeptValues } from './use-kept-values.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minInlineSize: 0,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ActFormProps {
  /** What it is about, such as a request's number, and which form it is: what is typed is kept under both. */
  subject: string;
  form: string;
  /** On the button that opens it. */
  openLabel: string;
  submitLabel: string;
  /** What happens and who is told, in a sentence. */
  text?: string;
  fields: readonly FieldSpec[];
  /** Revision of what the person sees; null where the thing has none. */
  revision: number | null;
  /** Said once it is done. */
  doneWords: string;
  appearance?: 'primary' | 'secondary' | 'outline';
  /** @throws Problem */
  onSubmit: (values: FormValues, seen: number) => Promise<unknown>;
}

/**
 * A button that opens a form in its place. What is typed is kept until it is sent. When others acted in between, it
 * says so, keeps everything and lets the person go on once they have read it.
 */
export function ActForm(props: ActFormProps) {
  const { fields, revision } = props;
  const { t } = useIntl();
  const styles = useStyles();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const title = useId();
  const { values, change, clear } = useKeptValues(props.subject, props.form, fields);
  const [seen, setSeen] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const missing = missingFields(fields, values);
  const isStale = problem !== null && isOutdated(problem);

  if (seen === null) {
    return (
      <div>
        <Button appearance={props.appearance ?? 'secondary'} onClick={() => setSeen(revision ?? 0)}>
          {props.openLabel}
        </Button>
      </div>
    );
  }

  const close = () => {
    setSeen(null);
    setProblem(null);
    setTried(false);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await props.onSubmit(values, seen);
      clear();
      close();
      announce(props.doneWords);
    } catch (thrown) {
      const met = thrown instanceof Problem ? thrown : new Problem('fault');
      setProblem(met);
      if (isOutdated(met)) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } finally {
      setBusy(false);
    }
  };

  const goOn = () => {
    setSeen(revision ?? 0);
    setProblem(null);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} aria-labelledby={title} noValidate>
      <strong id={title}>{props.openLabel}</strong>
      {props.text && <p className={styles.text}>{props.text}</p>}
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          isMissing={tried && missing.includes(field.name)}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.buttons}>
        {/* Keyed: as one element the button would turn into a submit button under the click, and send at once. */}
        {isStale ? (
          <Button key="go-on" appearance="primary" onClick={goOn}>
            {t('form.go-on')}
          </Button>
        ) : (
          <Button key="submit" type="submit" appearance="primary" disabledFocusable={busy}>
            {busy ? t('form.busy') : props.submitLabel}
          </Button>
        )}
        <Button onClick={close} disabled={busy}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
