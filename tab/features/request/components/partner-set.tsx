import { makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { PeopleAddRegular } from '@fluentui/react-icons/svg/people-add';
import { useId } from 'react';
import type { PartnerSetView } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { type Choice, useHitStyles } from './hit-card.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  members: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0 },
  member: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 640px)': {
      gridTemplateColumns: 'minmax(0, 10rem) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  open: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  adds: { margin: 0, overflowWrap: 'anywhere', '@media (min-width: 640px)': { gridColumn: 2 } },
  act: { justifySelf: 'start' },
});

function Line({ name, phrases, isOpen = false }: { name: string; phrases: readonly string[]; isOpen?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.member}>
      <dt className={isOpen ? styles.open : styles.name}>{name}</dt>
      {phrases.map((phrase) => (
        <dd key={phrase} className={styles.adds}>
          {phrase}
        </dd>
      ))}
    </div>
  );
}

/** Partners that together cover what was asked: what each adds, and what stays uncovered. `choice` is of all at once. */
export function PartnerSet({ set, choice }: { set: PartnerSetView; choice: Choice }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const hit = useHitStyles();
  const id = useId();
  const count = set.members.length;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('matches.set')}
      </h3>
      <p className={hit.text}>
        {t(count > 0 ? 'matches.set.text' : 'matches.set.none', { count, share: formats.percent(set.covered) })}
      </p>
      <dl className={styles.members}>
        {set.members.map((member) => (
          <Line key={member.code} name={member.label} phrases={member.adds} />
        ))}
        {set.uncovered.length > 0 && <Line name={t('matches.set.uncovered')} phrases={set.uncovered} isOpen />}
      </dl>
      {set.note && <p className={hit.small}>{set.note}</p>}
      {choice && count > 0 && (
        <ToggleButton
          className={styles.act}
          checked={choice.isChosen}
          icon={choice.isChosen ? <CheckmarkRegular /> : <PeopleAddRegular />}
          onClick={() => choice.onChoose(!choice.isChosen)}
        >
          {t('matches.set.choose', { count })}
        </ToggleButton>
      )}
    </section>
  );
}
