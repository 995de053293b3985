/** English words of this part; French and Spanish have the same keys in the same order. */
export const assessment = {
  'history.desk-step': 'The assessment went a step further',
  'history.review-taken': 'A reviewer took the review and declared no conflict of interest',
  'history.no-conflict-declared': 'A reviewer declared no conflict of interest',
  'history.conflict-declared': 'A reviewer declared a conflict of interest and was taken off',
  'history.scores-handed-in': 'A reviewer handed in scores',
  'history.scores-changed': 'A reviewer changed their scores',
  'history.assessment-complete': 'All assessments are in',
  'history.one-more-called': 'The reviewers disagree: one more is needed',
  'event.unassigned': 'You need not assess {ref} any more: somebody else does, or nobody has to.',
  'event.conflict-declared':
    '{person} ({organisation}) declared a conflict of interest on {ref} and does not assess it: “{note}”. Please choose another reviewer if one is missing.',
  'event.assessments-in': 'All assessments of {ref} are in. The result can be read now, and the decision can be made.',
  'event.one-more-needed':
    'The reviewers of {ref} disagree, so one more is needed before the decision. The assignments propose somebody.',
  'error.conflict-declared':
    'A conflict of interest was declared here, by you or for your whole organisation, so you neither review nor decide. Please ask another coordinator.',
  'error.reviewer-full':
    '{name} has {cap} requests to assess, which is the limit. Choose somebody else, or let scores be handed in first.',
  'error.reviewer-in': '{name} has handed in scores, and they count. Please keep this person on the request.',
  'error.already-reviewing': 'You are on this review already.',
  'error.seats-taken':
    'Every seat of this review is taken. If more reviewers are wanted, choose them in the assignments.',
  'error.not-declared': 'Please say first whether you have a conflict of interest.',
  'error.content-assessed-changed':
    'The content of {ref} has changed since you read it. Please look at it again; your scores are still here.',
  'error.scores-closed': 'All assessments are in, so yours can no longer be changed.',
  'error.scores-missing':
    '{count, plural, one {# criterion has no score} other {# criteria have no score}} yet. Please choose one for each; nothing you chose is lost.',
  'error.assessment-summary-missing': 'Please say in a sentence or two what you recommend and why.',
  'error.assessments-missing':
    '{ref} is not assessed yet. Open “Assessment”: take the review or wait for the scores, then decide.',
  'error.one-more-missing':
    'The reviewers of {ref} disagree. One more has to hand in scores first; the assignments propose somebody.',
  'field.comment': 'Comment',
  'field.assessmentSummary': 'Summary of the assessment',
  'assessment.desk': 'Coordinators',
  'assessment.oneMore': 'The reviewers disagree: one more is needed.',
  'assessment.status.asked': 'asked, has not declared yet',
  'assessment.status.declared': 'no conflict of interest, scores to come',
  'assessment.status.in': 'scores are in',
  'assessment.standing.nobody': 'Nobody assesses this request yet.',
  'assessment.standing.open':
    '{done} of {count, plural, one {# assessment} other {# assessments}} in. Scores stay hidden until all are in.',
  'assessment.standing.one-more':
    'The reviewers disagree: one more is needed before the decision. Until then, scores stay hidden.',
  'assessment.standing.complete': 'All assessments are in.',
  'assessment.standing.waiting': 'Scores can be handed in once the request is accepted for assessment.',
  'assessment.hidden':
    'Scores are shown to nobody but their author until all are in, also not to those who choose reviewers or decide.',
  'assessment.hidden.declare': 'Say first whether you have a conflict of interest; then you see the form.',
  'assessment.result':
    '{overall, number} of {max} from {count, plural, one {# reviewer} other {# reviewers}}: {recommendations}.',
  'assessment.recommended.support': '{count, plural, one {# supports it} other {# support it}}',
  'assessment.recommended.support-with-changes':
    '{count, plural, one {# supports it with changes} other {# support it with changes}}',
  'assessment.recommended.do-not-support': '{count, plural, one {# does not support it} other {# do not support it}}',
  'assessment.disagreement': 'The reviewers disagree.',
  'assessment.disagreement.criteria': 'On these criteria they are far apart: {names}.',
  'assessment.disagreement.opposed': 'One supports the request and another does not.',
  'assessment.disagreement.overall': 'Their weighted results lie {spread, number} apart.',
  'assessment.apart': 'far apart ({spread})',
  'assessment.recommendation.support': 'support',
  'assessment.recommendation.support-with-changes': 'support with changes',
  'assessment.recommendation.do-not-support': 'do not support',
  'assessment.group.quality': 'Quality of the request',
  'assessment.group.principle': 'Guiding principles of the Compact',
  'assessment.source': 'Source: {source}',
  'assessment.unconfirmed': 'to be confirmed',
  'assessment.unconfirmed.weights': 'Weights are to be confirmed: {source}',
  'assessment.unconfirmed.scale': 'The scale is to be confirmed: {source}',
  'assessment.unconfirmed.disagreement': 'The limits of disagreement are to be confirmed: {source}',
} as const;
