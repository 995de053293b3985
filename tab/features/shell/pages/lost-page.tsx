import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import { Link } from 'react-router';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { useIntl } from '../../../common/intl.tsx';

export function LostPage() {
  const { t } = useIntl();
  return (
    <EmptyState page icon={<LinkDismissRegular />} title={t('shell.lost.title')} text={t('shell.lost.text')}>
      <Link to="/">{t('shell.lost.back')}</Link>
    </EmptyState>
  );
}
