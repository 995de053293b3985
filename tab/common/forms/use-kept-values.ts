import { useCallback, useState } from 'react';
import { useMe } from '../../api/client-context.tsx';
import { draftKey } from '../drafts.ts';
import { keep } from '../session-keep.ts';
import { type FieldSpec, type FieldValue, type FormValues, initialValues, readValues } from './fields.ts';

/**
 * What the person types into a form: every key stroke is kept until it is sent, also over a reload.
 * @param subject what the form is about, such as a request's number
 */
export function useKeptValues(subject: string, form: string, fields: readonly FieldSpec[]) {
  const key = draftKey(useMe().id, subject, form);
  const [state, setState] = useState(() => ({ key, values: readValues(fields, keep.read(key)) }));
  const values = state.key === key ? state.values : readValues(fields, keep.read(key));
  const change = useCallback(
    (name: string, value: FieldValue) => {
      setState((before) => {
        const next: FormValues = { ...(before.key === key ? before.values : {}), [name]: value };
        keep.write(key, JSON.stringify(next));
        return { key, values: next };
      });
    },
    [key],
  );
  const clear = useCallback(() => {
    keep.drop(key);
    setState({ key, values: initialValues(fields) });
  }, [key, fields]);
  return { values, change, clear, isKept: keep.read(key) !== null };
}
