import {
  Avatar,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { PendingPersonView } from '../../../../bot/api/contract.ts';
import { ROLES, type Role } from '../../../../bot/domain/people.ts';
import type { Problem } from '../../../api/problem.ts';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  roles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface PersonCardProps {
  person: PendingPersonView;
  isBusy: boolean;
  problem: Problem | null;
  onAdmit: (roles: readonly Role[]) => void;
  onRefuse: () => void;
}

/** Most people who write to the bot are focal points: that role is ticked from the start. */
const LIKELY: readonly Role[] = ['focal-point'];

export function PersonCard({ person, isBusy, problem, onAdmit, onRefuse }: PersonCardProps) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const [roles, setRoles] = useState<readonly Role[]>(LIKELY);
  const { name } = person;
  const place = [person.organisation.label, person.country?.label].filter(Boolean).join(' · ');
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <Avatar name={name} color="colorful" size={40} aria-hidden="true" />
        <div>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.small}>
            {place} · {t('admissions.asked', { date: formats.date(person.askedAt) })}
          </p>
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the heading above already names the person */}
      <div role="group" aria-label={t('admissions.roles', { name })} className={styles.roles}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            checked={roles.includes(role)}
            label={
              <>
                {t(`role.${role}`)}
                <span className={styles.hint}>{t(`role.${role}.hint`)}</span>
              </>
            }
            onChange={(_, { checked }) =>
              setRoles(ROLES.filter((each) => (each === role ? checked === true : roles.includes(each))))
            }
          />
        ))}
      </div>
      {roles.length === 0 && (
        <p className={styles.missing} role="alert">
          {t('admissions.no-role')}
        </p>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          aria-label={t('admissions.admit.of', { name })}
          disabledFocusable={isBusy || roles.length === 0}
          onClick={() => onAdmit(roles)}
        >
          {t('admissions.admit')}
        </Button>
        <Dialog>
          <DialogTrigger disableButtonEnhancement>
            <Button aria-label={t('admissions.refuse.of', { name })} disabledFocusable={isBusy}>
              {t('admissions.refuse')}
            </Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{t('admissions.refuse.title', { name })}</DialogTitle>
              <DialogContent>{t('admissions.refuse.text', { name })}</DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button>{t('common.cancel')}</Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="outline" onClick={onRefuse}>
                    {t('admissions.refuse')}
                  </Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </div>
    </Card>
  );
}
