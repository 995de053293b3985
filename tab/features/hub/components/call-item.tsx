import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CallView, HubChoices } from '../../../../bot/api/contract/hub.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { sideBar } from '../../../common/lines.ts';
import { InterestTable } from './interest-table.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  part: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingInlineStart: tokens.spacingHorizontalM,
    ...sideBar(tokens.colorBrandStroke2),
  },
  acts: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface CallItemProps {
  view: RequestView;
  call: CallView;
  choices: HubChoices | null;
}

/** One request for interest: what was asked, who answered what, and for the coordinator what can be done. */
export function CallItem({ view, call, choices }: CallItemProps) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { mutateAsync } = useAct(view.ref);
  const id = useId();
  const manages = call.isOpen && view.actions.includes('manage-call');
  // A coordinator may have closed it before its day.
  const title = call.isOpen
    ? t('hub.call.title.open', { date: formats.day(call.closesOn) })
    : t('hub.call.title.closed');
  const post = (act: string, body: object) => mutateAsync({ path: `hub/calls/${call.id}/${act}`, body });
  const subject = `${view.ref} ${call.id}`;
  return (
    <li className={styles.item} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className={styles.text}>{call.text}</p>
      <p className={styles.small}>{t('hub.call.by', { person: call.openedBy, date: formats.date(call.openedAt) })}</p>
      <p className={styles.small}>{t('hub.call.count', { answered: call.answered, invited: call.invited })}</p>
      {call.rows ? (
        <InterestTable view={view} call={call.id} rows={call.rows} label={title} />
      ) : (
        <p className={styles.text}>{t('hub.call.later')}</p>
      )}
      {call.questions.length > 0 && <h4 className={styles.part}>{t('hub.call.questions')}</h4>}
      {call.questions.map((question) => (
        <div key={question.index} className={styles.said}>
          <p className={styles.small}>
            {t('hub.call.question', {
              organisation: question.organisation?.label ?? '',
              date: formats.instant(question.at),
            })}
          </p>
          <p className={styles.text}>{question.text}</p>
          {question.reply && (
            <>
              <p className={styles.small}>
                {t('hub.call.replied', {
                  person: question.reply.person,
                  date: formats.instant(question.reply.at),
                })}
              </p>
              <p className={styles.text}>{question.reply.text}</p>
            </>
          )}
          {manages && !question.reply && (
            <ActForm
              subject={subject}
              form={`reply ${question.index}`}
              openLabel={t('hub.call.reply.open')}
              text={t('hub.call.reply.text')}
              submitLabel={t('hub.reply.do')}
              doneWords={t('hub.reply.done')}
              fields={[{ name: 'text', label: t('hub.reply.field'), kind: 'long', required: true }]}
              revision={view.revision}
              onSubmit={(values, seen) =>
                post('reply', { revision: seen, question: question.index, text: textOf(values, 'text') })
              }
            />
          )}
        </div>
      ))}
      {manages && (
        <div className={styles.acts}>
          {choices && (
            <ActForm
              subject={subject}
              form="invite"
              openLabel={t('hub.call.invite.open')}
              text={t('hub.call.invite.text')}
              submitLabel={t('hub.ask.do')}
              doneWords={t('hub.call.invite.done')}
              fields={[
                {
                  name: 'organisation',
                  label: t('hub.call.organisation'),
                  kind: 'choice',
                  required: true,
                  options: [...choices.recorded, ...choices.others],
                },
              ]}
              revision={view.revision}
              onSubmit={(values, seen) =>
                post('invite', { revision: seen, organisation: textOf(values, 'organisation') })
              }
            />
          )}
          <ActForm
            subject={subject}
            form="close"
            openLabel={t('hub.call.close.open')}
            text={t('hub.call.close.text')}
            submitLabel={t('hub.call.close.do')}
            doneWords={t('hub.call.close.done')}
            fields={[]}
            revision={view.revision}
            onSubmit={(_values, seen) => post('close', { revision: seen })}
          />
        </div>
      )}
    </li>
  );
}
