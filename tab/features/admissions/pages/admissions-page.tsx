import { useState } from 'react';
import type { PendingPersonView } from '../../../../bot/api/contract.ts';
import type { Role } from '../../../../bot/domain/people.ts';
import { useAdmission, usePendingPeople } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { AdmissionsView } from './admissions-page.presenter.tsx';

/** People who wrote to the bot and wait until the secretariat confirms who they are. */
export default function AdmissionsPage() {
  const { t } = useIntl();
  const announce = useAnnounce();
  const { data, error, refetch } = usePendingPeople();
  const { mutate, isPending, variables, error: failed } = useAdmission();
  const [done, setDone] = useState<string | null>(null);
  const finish = (words: string) => {
    setDone(words);
    announce(words);
  };
  return (
    <AdmissionsView
      people={data ?? null}
      problem={error}
      failed={failed && variables ? { id: variables.id, problem: failed } : null}
      busyId={isPending ? variables.id : null}
      done={done}
      onRetry={() => void refetch()}
      onAdmit={(person: PendingPersonView, roles: readonly Role[]) =>
        mutate({ id: person.id, roles }, { onSuccess: () => finish(t('admissions.admitted', { name: person.name })) })
      }
      onRefuse={(person: PendingPersonView) =>
        mutate(
          { id: person.id, refuse: true },
          { onSuccess: () => finish(t('admissions.refused', { name: person.name })) },
        )
      }
    />
  );
}
