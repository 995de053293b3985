import { Button } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { useSurroundings } from '../../../host/host-context.tsx';
import { Centre } from '../components/centre.tsx';

/** Somebody followed a link into a browser, where nobody can sign them in. */
export function OutsidePage() {
  const { t } = useIntl();
  const { settings } = useSurroundings();
  return (
    <Centre>
      <EmptyState page icon={<PeopleTeamRegular />} title={t('outside.title')} text={t('outside.text')}>
        {settings.teamsAppId && (
          <Button as="a" appearance="primary" href={`https://teams.microsoft.com/l/app/${settings.teamsAppId}`}>
            {t('outside.open')}
          </Button>
        )}
      </EmptyState>
    </Centre>
  );
}
