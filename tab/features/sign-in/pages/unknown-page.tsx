import { Button } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { useChatLink } from '../../../host/host-context.tsx';
import { Centre } from '../components/centre.tsx';

/** For people who are not on the register: how they come in. */
export function UnknownPage(props: { code: 'not-registered' | 'pending-registration'; onCheck: () => void }) {
  const { t } = useIntl();
  const openChat = useChatLink();
  return (
    <Centre>
      <EmptyState
        page
        icon={<ChatRegular />}
        title={t(`unknown.${props.code}.title`)}
        text={t(`unknown.${props.code}.text`)}
      >
        {openChat && (
          <Button appearance="primary" onClick={openChat}>
            {t('unknown.chat')}
          </Button>
        )}
        <Button onClick={props.onCheck}>{t('unknown.check')}</Button>
      </EmptyState>
    </Centre>
  );
}
