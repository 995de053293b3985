import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { useMe } from '../../../api/client-context.tsx';
import { useSaveLanguage } from '../../../api/queries.ts';
import { useIntl } from '../../../common/intl.tsx';
import { LANGUAGES, type Language } from '../../../common/language.ts';
import { useChooseLanguage } from '../../../common/language-choice.tsx';

/** Every language is called by its own name, whatever the reader's. */
const nameOf = (language: Language) => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

const useStyles = makeStyles({
  button: { minInlineSize: 0, flexShrink: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: 'normal' },
  who: { display: 'none', '@media (min-width: 760px)': { display: 'inline' } },
  card: { padding: tokens.spacingVerticalS, maxInlineSize: '280px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Who the person is here, in which language, and in the embedded mode the way to be somebody else. */
export function PersonMenu({ onSwitch }: { onSwitch: (() => void) | null }) {
  const me = useMe();
  const { t, language, formats } = useIntl();
  const styles = useStyles();
  const choose = useChooseLanguage();
  const save = useSaveLanguage();
  const who = t('shell.me', { name: me.name, organisation: me.organisation.label });
  return (
    <>
      {onSwitch && (
        <Button appearance="subtle" icon={<PersonSwapRegular />} onClick={onSwitch} title={t('shell.switch')}>
          <span className={styles.who}>{t('shell.switch')}</span>
        </Button>
      )}
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const next = LANGUAGES.find((l) => l === checkedItems[0]);
          if (!next) return;
          void choose(next);
          save.mutate(next);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.button} aria-label={who} title={who}>
            <Avatar name={me.name} color="colorful" size={28} aria-hidden="true" />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <div className={styles.card}>
            <div className={styles.name}>{me.name}</div>
            <div>{me.organisation.label}</div>
            <div className={styles.detail}>
              {t('shell.roles', { roles: formats.list(me.roles.map((r) => r.label)) })}
            </div>
            <div className={styles.detail}>{t('shell.language.hint')}</div>
          </div>
          <MenuDivider />
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t('shell.language')}</MenuGroupHeader>
              {LANGUAGES.map((each) => (
                <MenuItemRadio key={each} name="language" value={each} lang={each}>
                  {nameOf(each)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
