import { useEffect, useRef, useState } from 'react';
import { useMe } from '../../../api/client-context.tsx';
import type { Problem } from '../../../api/problem.ts';
import { type Assigning, useAssign, useAssignments } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { deferred } from '../../../common/deferred.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { chosenFor, type Edits, toldOf, withChoice } from '../choice.ts';
import { AssignmentsPageView } from './assignments-page.presenter.tsx';

const AssignDialog = deferred(async () => (await import('../components/assign-dialog.tsx')).AssignDialog);

/** What the person is asked about: kept as it was when the dialog opened, whatever changes behind it. */
interface Asked {
  assigning: Assigning[];
  plans: { ref: string; title: string; names: string[] }[];
  told: string[];
}

/** Who should assess which request: proposed by the desk, decided by people. */
export default function AssignmentsPage() {
  const { t, formats } = useIntl();
  const me = useMe();
  const announce = useAnnounce();
  const { data, error, refetch } = useAssignments();
  const { mutate, isPending } = useAssign();
  const [edits, setEdits] = useState<Edits>(new Map());
  const [open, setOpen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [failed, setFailed] = useState<ReadonlyMap<string, Problem>>(new Map());
  const [done, setDone] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);

  // Where the dialog was opened from; once that has gone, at the heading of the page.
  useEffect(() => {
    if (asked || !opener.current) return;
    const target = opener.current.isConnected ? opener.current : document.querySelector('h1');
    if (target instanceof HTMLElement) target.focus();
    opener.current = null;
  }, [asked]);

  const nameOf = (id: string) => data?.people.find((person) => person.id === id)?.name ?? id;

  const assign = ({ assigning }: Asked) =>
    mutate(assigning, {
      onSuccess: (problems) => {
        const assigned = assigning.map((each) => each.ref).filter((ref) => !problems.has(ref));
        const words =
          assigned.length > 0 ? t('assignments.done', { count: assigned.length, refs: formats.list(assigned) }) : null;
        setAsked(null);
        setFailed(problems);
        setDone(words);
        if (words) announce(words);
        if (open && assigned.includes(open)) setOpen(null);
      },
    });

  return (
    <>
      <AssignmentsPageView
        view={data ?? null}
        problem={error}
        edits={edits}
        open={open}
        isBusy={isPending}
        failed={failed}
        done={done}
        onRetry={() => void refetch()}
        onOpen={setOpen}
        onChoose={(row, chosen) => setEdits((before) => withChoice(before, row, chosen))}
        onAssign={(rows) => {
          opener.current = document.activeElement;
          setDone(null);
          setFailed(new Map());
          const told = rows.flatMap((row) => toldOf(row, chosenFor(row, edits), me.id));
          setAsked({
            assigning: rows.map((row) => ({
              ref: row.request.ref,
              revision: row.revision,
              reviewers: chosenFor(row, edits),
            })),
            plans: rows.map((row) => ({
              ref: row.request.ref,
              title: row.request.title,
              names: chosenFor(row, edits).map(nameOf),
            })),
            told: [...new Set(told)].map(nameOf),
          });
        }}
      />
      {asked && (
        <AssignDialog
          plans={asked.plans}
          told={asked.told}
          isBusy={isPending}
          onAssign={() => assign(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
