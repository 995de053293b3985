import { useCallback, useState } from 'react';
import { useMe } from '../../api/client-context.tsx';
import { draftKey } from '../drafts.ts';
import { keep } from '../session-keep.ts';
import { type FieldSpec, type FieldValue, type FormValues, readValues } from './fields.ts';

/**
 * What the person types into a form: every key stroke is kept until it is sent, also over a reload. While nothing is
 * typed, the form shows what its fields start with, also when that changes.
 * @param subject what the form is about, such as a request's number
 */
export function useKeptValues(subject: string, form: string, fields: readonly FieldSpec[]) {
  const key = draftKey(useMe().id, subject, form);
  const [typed, setTyped] = useState<{ key: string; values: FormValues } | null>(null);
  const values = typed?.key === key ? typed.values : readValues(fields, keep.read(key));
  const change = useCallback(
    (name: string, value: FieldValue) => {
      setTyped((before) => {
        const base = before?.key === key ? before.values : readValues(fields, keep.read(key));
        const next: FormValues = { ...base, [name]: value };
        keep.write(key, JSON.stringify(next));
        return { key, values: next };
      });
    },
    [key, fields],
  );
  const clear = useCallback(() => {
    keep.drop(key);
    setTyped(null);
  }, [key]);
  return { values, change, clear, isKept: keep.read(key) !== null };
}
