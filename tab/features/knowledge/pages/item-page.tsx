import {
  Link as Anchor,
  Badge,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useParams } from 'react-router';
import { Card } from '../../../common/components/card.tsx';
import { Lines } from '../../../common/components/lines.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { TextLink } from '../../../common/components/text-link.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { Back } from '../components/back.tsx';
import { useKnowledgeItem } from '../queries.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  notice: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  notes: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One practice, tool or resource: all that is known, with its year, its place and its source. */
export default function ItemPage() {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { id = '' } = useParams();
  const { data: item, error, refetch } = useKnowledgeItem(id);
  if (!item) {
    return (
      <>
        <Back />
        {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting />}
      </>
    );
  }
  const { published, retired } = item;
  return (
    <>
      <Back />
      <div className={styles.root}>
        <PageHeading title={item.title} />
        <div className={styles.meta}>
          <Badge appearance="tint" color="informative" shape="rounded">
            {item.kind.label}
          </Badge>
          {item.place && <span>{item.place}</span>}
          <span>{item.period ?? item.year ?? t('knowledge.year.none')}</span>
          {published && (
            <span>
              {t('knowledge.item.published', { version: published.version, date: formats.date(published.on) })}
            </span>
          )}
          {published && <span>{published.reviewed}</span>}
        </div>
        {retired && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.notice}>
              <MessageBarTitle>{t('knowledge.item.retired', { date: formats.date(retired.on) })}</MessageBarTitle>{' '}
              {retired.reason}
            </MessageBarBody>
          </MessageBar>
        )}
        {item.lines.length > 0 && (
          <Card>
            <Lines lines={item.lines} />
          </Card>
        )}
        {item.notes.map((note) => (
          <p key={note} className={styles.notes}>
            {note}
          </p>
        ))}
        {item.url && (
          <Anchor href={item.url} target="_blank" rel="noopener noreferrer" className={styles.link}>
            {t('knowledge.item.link')}
          </Anchor>
        )}
        {item.related.length > 0 && (
          <Card title={t('knowledge.item.related')}>
            <ul className={styles.list}>
              {item.related.map(({ code, label }) => (
                <li key={code}>
                  <TextLink to={`/knowledge/${encodeURIComponent(code)}`}>{label}</TextLink>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {item.hasDesk && (
          <TextLink to={`/practices/${encodeURIComponent(item.id)}`}>{t('knowledge.item.desk')}</TextLink>
        )}
      </div>
    </>
  );
}
