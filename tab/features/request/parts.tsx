import type { ComponentType } from 'react';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Role } from '../../../bot/domain/people.ts';
import { Waiting } from '../../common/components/waiting.tsx';
import { deferred } from '../../common/deferred.tsx';
import type { Act } from './acts.ts';
import { ContentPart } from './components/content-part.tsx';
import { HistoryPart } from './components/history-part.tsx';
import { MatchesPart } from './components/matches-part.tsx';

const ReferralsPart = deferred<PartProps>(
  async () => (await import('../hub/components/referrals-part.tsx')).ReferralsPart,
  <Waiting rows={3} />,
);

const AgenciesPart = deferred<PartProps>(
  async () => (await import('../ownership/components/agencies-part.tsx')).AgenciesPart,
);

const PracticePart = deferred<PartProps>(
  async () => (await import('../knowledge/components/practice-part.tsx')).PracticePart,
  <Waiting rows={3} />,
);

const AssessmentPart = deferred<PartProps>(
  async () => (await import('../assessment/components/assessment-part.tsx')).AssessmentPart,
  <Waiting rows={3} />,
);

const FundPart = deferred<PartProps>(
  async () => (await import('../fund/components/fund-part.tsx')).FundPart,
  <Waiting rows={2} />,
);

const QuestionsPart = deferred<PartProps>(
  async () => (await import('../triage/components/questions-part.tsx')).QuestionsPart,
  <Waiting rows={3} />,
);

const WorkPart = deferred<PartProps>(
  async () => (await import('../implementation/components/work-part.tsx')).WorkPart,
  <Waiting rows={3} />,
);

export interface PartProps {
  view: RequestView;
  /** Opens the dialog of one of the acts that stand at the head of the page. */
  onAct: (act: Act) => void;
}

interface PartDefinition {
  /** Who finds something in it, and from when on: an empty part is not offered. */
  isFor: (view: RequestView, roles: readonly Role[]) => boolean;
  Component: ComponentType<PartProps>;
}

/** The parts of a request's page, in their order. The words are `request.part.<name>`. */
export const PARTS = {
  content: { isFor: () => true, Component: ContentPart },
  questions: {
    isFor: ({ questions, actions }) =>
      questions.length > 0 || actions.some((action) => action === 'ask-question' || action === 'write-note'),
    Component: QuestionsPart,
  },
  assessment: {
    isFor: (view, roles) =>
      roles.some((role) => role === 'coordinator' || role === 'secretariat' || role === 'committee') &&
      view.conflict === null &&
      (['submitted', 'assessing'].includes(view.state.code) || view.reviewers.length > 0),
    Component: AssessmentPart,
  },
  // The agencies themselves are told what was recorded; weighing the hits is for those who decide or read the whole.
  matches: {
    isFor: (_view, roles) => roles.some((role) => role !== 'focal-point'),
    Component: ({ view, onAct }) => <MatchesPart view={view} onRecord={() => onAct('record-matches')} />,
  },
  referrals: {
    isFor: (view) =>
      view.recorded !== null || view.actions.some((action) => action === 'open-call' || action === 'manage-call'),
    Component: ReferralsPart,
  },
  fund: {
    isFor: (view) => (view.recorded?.funds.length ?? 0) > 0,
    Component: FundPart,
  },
  work: {
    isFor: ({ state, actions }) =>
      ['matched', 'implementing', 'suspended', 'completed'].includes(state.code) || actions.includes('follow-up'),
    Component: WorkPart,
  },
  agencies: { isFor: () => true, Component: AgenciesPart },
  practice: {
    isFor: (view, roles) => view.state.code === 'completed' && roles.includes('focal-point'),
    Component: PracticePart,
  },
  history: { isFor: () => true, Component: ({ view }) => <HistoryPart history={view.history} /> },
} as const satisfies Record<string, PartDefinition>;

export type Part = keyof typeof PARTS;

export function partsFor(view: RequestView, roles: readonly Role[]): Part[] {
  return (Object.keys(PARTS) as Part[]).filter((part) => (PARTS[part] as PartDefinition).isFor(view, roles));
}
