/** Requests on which work goes on: of UNICEF with IOM, helped by WHO, with UNDP asked and not answered. */
import { chooseIndicator, type IndicatorInput } from '../../../bot/domain/indicators.ts';
import { planMilestone } from '../../../bot/domain/milestones.ts';
import { acceptReferral } from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { act, unicef } from '../builders.ts';
import { aReferredRequest, whoPartner } from './hub.ts';

export const aWorkingRequest = (): JointRequest =>
  acceptReferral(aReferredRequest('who', 'undp'), 'r1', act(whoPartner));

export const aMilestone = (change: { title?: string; owner?: string; dueOn?: string } = {}) => ({
  title: 'Curriculum agreed with the border police',
  owner: 'iom',
  dueOn: '2027-01-31',
  ...change,
});

export const aPlannedWork = (): JointRequest => planMilestone(aWorkingRequest(), aMilestone(), act(unicef));

export const anIndicator = (change: Partial<IndicatorInput> = {}): IndicatorInput => ({
  code: null,
  statement: 'Number of officers who apply the procedure',
  unit: 'officers',
  baseline: 0,
  target: 300,
  targetOn: '2027-12-31',
  disaggregated: true,
  ...change,
});

export const aMeasuredWork = (change: Partial<IndicatorInput> = {}): JointRequest =>
  chooseIndicator(aWorkingRequest(), anIndicator(change), act(unicef));
