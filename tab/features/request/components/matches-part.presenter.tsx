import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { ReactNode } from 'react';
import type { MatchesView } from '../../../../bot/api/contract.ts';
import type { MatchPart } from '../../../../bot/domain/request.ts';
import { Card } from '../../../common/components/card.tsx';
import type { Draft } from '../../../common/drafts.ts';
import { useIntl } from '../../../common/intl.tsx';
import { stillProposed } from '../acts.ts';
import { ExcludedList } from './excluded-list.tsx';
import { FundCard } from './fund-card.tsx';
import { type Choice, HitCard } from './hit-card.tsx';
import { HitList } from './hit-list.tsx';
import { PartnerSet } from './partner-set.tsx';
import { PeerRow } from './peer-row.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  icon: { fontSize: '24px', lineHeight: 1, color: tokens.colorBrandForeground1, gridRow: 'span 2' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sub: {
    ...typographyStyles.body1Strong,
    marginBlock: `${tokens.spacingVerticalM} 0`,
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
  },
});

type ChoiceKey = 'partners' | 'funds' | 'knowledge';

export interface MatchesPartViewProps {
  matches: MatchesView;
  draft: Draft;
  canRecord: boolean;
  canAccept: boolean;
  /** It is to be assessed before anything is recorded. */
  canAssess: boolean;
  onChange: (part: Partial<Draft>) => void;
  onRecord: () => void;
}

function PartHead({ part, icon }: { part: MatchPart; icon: ReactNode }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 className={styles.title}>{t(`matches.part.${part}`)}</h2>
      <p className={styles.about}>{t(`matches.part.${part}.text`)}</p>
    </div>
  );
}

export function MatchesPartView({
  matches,
  draft,
  canRecord,
  canAccept,
  canAssess,
  onChange,
  onRecord,
}: MatchesPartViewProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const present = stillProposed(draft, matches);
  const intro = canAccept ? 'matches.later' : canAssess && !canRecord ? 'matches.assess-first' : 'matches.intro';
  const count = present.partners.length + present.funds.length + present.knowledge.length;

  const choiceOf = (key: ChoiceKey, id: string): Choice =>
    canRecord
      ? {
          isChosen: draft[key].includes(id),
          onChoose: (chosen) =>
            onChange({ [key]: chosen ? [...draft[key], id] : draft[key].filter((other) => other !== id) }),
        }
      : null;

  const members = matches.set?.members.map((member) => member.code) ?? [];
  const others = draft.partners.filter((id) => !members.includes(id));
  const setChoice: Choice = canRecord
    ? {
        isChosen: members.every((id) => draft.partners.includes(id)),
        onChoose: (chosen) => onChange({ partners: chosen ? [...others, ...members] : others }),
      }
    : null;

  return (
    <div className={styles.root}>
      <p className={styles.intro}>{t(intro)}</p>
      <Card>
        <PartHead part="hub" icon={<PeopleTeamRegular />} />
        {matches.set && <PartnerSet set={matches.set} choice={setChoice} />}
        <h3 className={styles.sub}>{t('matches.partners')}</h3>
        <HitList
          hits={matches.partners}
          none={t('matches.none.partners')}
          isPinned={(hit) => draft.partners.includes(hit.id)}
          show={(hit) => <HitCard key={hit.id} hit={hit} choice={choiceOf('partners', hit.id)} level={4} />}
        />
        {matches.excluded.length > 0 && (
          <>
            <h3 className={styles.sub}>{t('matches.excluded')}</h3>
            <ExcludedList excluded={matches.excluded} />
          </>
        )}
        <h3 className={styles.sub}>{t('matches.peers')}</h3>
        <HitList
          hits={matches.peers}
          none={t('matches.none.peers')}
          isPinned={() => false}
          show={(peer) => <PeerRow key={peer.ref} peer={peer} />}
        />
      </Card>
      <Card>
        <PartHead part="fund" icon={<MoneyRegular />} />
        <HitList
          hits={matches.funds}
          none={t('matches.none.funds')}
          isPinned={(fund) => draft.funds.includes(fund.id)}
          show={(fund) => <FundCard key={fund.id} fund={fund} choice={choiceOf('funds', fund.id)} />}
        />
      </Card>
      <Card>
        <PartHead part="knowledge" icon={<BookOpenRegular />} />
        <HitList
          hits={matches.knowledge}
          none={t('matches.none.knowledge')}
          isPinned={(hit) => draft.knowledge.includes(hit.id)}
          show={(hit) => <HitCard key={hit.id} hit={hit} choice={choiceOf('knowledge', hit.id)} level={3} />}
        />
      </Card>
      {canRecord && (
        <div className={styles.bar}>
          <span aria-live="polite">{t('matches.bar', { count })}</span>
          <Button appearance="primary" onClick={onRecord}>
            {t('matches.bar.action')}
          </Button>
        </div>
      )}
    </div>
  );
}
