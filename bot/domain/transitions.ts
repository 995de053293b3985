import type { State } from './request.ts';
import type { Action } from './rules.ts';

/**
 * States that an action can lead to; every other action leaves a request where it is. The property test of the
 * lifecycle holds the code to it, and docs/mechanism.md is written from it.
 */
export const LEADS_TO: Partial<Record<Action, readonly State[]>> = {
  edit: ['cosigning'],
  'send-for-signature': ['cosigning'],
  sign: ['submitted'],
  'decline-signature': ['submitted'],
  withdraw: ['withdrawn'],
  accept: ['assessing'],
  return: ['returned'],
  answer: ['submitted', 'assessing'],
  'record-matches': ['matched'],
  decline: ['declined'],
};
