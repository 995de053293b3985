/** English words of this part; French and Spanish have the same keys in the same order. */
export const triage = {
  'holder.answer':
    '{agencies} {count, plural, one {has} other {have}} to answer; then the coordinators have {days, plural, =0 {no working day left} one {# working day left} other {# working days left}}',
  'holder.coordinator-check': 'a coordinator checks that it is complete',
  'clock.unconfirmed': 'Time limits are those of the desk and are to be confirmed.',
  'history.acknowledged': 'Received: a coordinator is reading it',
  'history.question-asked': '{organisation} asked a question',
  'history.question-answered': '{organisation} answered a question',
  'history.question-taken-back': '{organisation} took a question back',
  'history.crisis-marked': '{organisation} marked it as a crisis request',
  'history.crisis-submitted': 'Submitted as a crisis request; still to sign: {about}',
  'history.crisis-converted': '{organisation} made an ordinary request of it',
  'history.crisis-reminded': 'Reminder to sign: {about}',
  'history.crisis-late': 'The day to sign by has passed; still to sign: {about}',
  'history.crisis-ended': 'The crisis period has ended',
  'event.acknowledged': '{person} ({organisation}) is reading {ref} now and checks that it is complete.',
  'event.question-asked':
    '{person} ({organisation}) has a question on {ref}: “{note}” Any agency that takes part can answer.',
  'event.question-answered': '{person} ({organisation}) answered a question on {ref}: “{note}”',
  'event.question-taken-back': '{person} ({organisation}) needs no answer any more to a question on {ref}.',
  'event.note-written': '{person} ({organisation}) wrote an internal note on {ref}. Only the desk sees it.',
  'event.crisis-submitted': '{ref}, a crisis request led by {lead}, is with the coordinators. Still to sign: {about}.',
  'event.crisis-signed': 'All agencies that take part have now signed {ref}. It can become an ordinary request.',
  'event.crisis-converted':
    '{person} ({organisation}) has made an ordinary request of {ref}: ordinary time limits from now on.',
  'event.crisis-reminder':
    '{ref} is with the coordinators already, as a crisis request. The signature of {agency} is still to come: please read it and sign.',
  'event.crisis-late':
    'The day by which all were to sign {ref} has passed. Still missing: {about}. Please talk to them: without these signatures it cannot become an ordinary request.',
  'event.crisis-ended':
    'The crisis period of {ref}, led by {lead}, has ended. Make an ordinary request of it, or bring it to an end.',
  'button.answerThis': 'Answer this question',
  'button.crisis': 'Crisis request …',
  'button.saveCrisis': 'Mark as a crisis request',
  'button.convertCrisis': 'Make an ordinary request of it',
  'field.crisis.reason': 'What has happened',
  'field.crisis.endsOn': 'Last day as a crisis request (YYYY-MM-DD)',
  'field.crisis.othersSignBy': 'Day by which the others sign (YYYY-MM-DD)',
  'said.by': '{who}: {words}',
  'question.returned': 'Returned with this question',
  'question.closing.content-changed': 'Answered by a change of the content',
  'question.closing.taken-back': 'Taken back: no answer is needed any more',
  'question.waiting': 'Waiting for an answer',
  'question.sent': 'Your answer on {ref} is with whoever asked.',
  'question.earlier': '{count, plural, one {# earlier question is} other {# earlier questions are}} in the tab.',
  'open.card': 'Still open: {parts}. It can go ahead without; the coordinators may ask.',
  'open.cardFunds': 'Funding windows also ask for: {parts}.',
  'open.ask': 'Please tell us what is still open: {parts}.',
  'open.askFunds': 'If you think of a funding window, please also tell us: {parts}.',
  'open.part.demand': 'who asked for it outside the agencies',
  'open.part.evidence': 'where the evidence of each who asked is',
  'open.part.endorsement': 'endorsement by the government',
  'open.part.beneficiaries': 'who benefits',
  'open.part.level': 'a level that fits the places',
  'open.part.supportTypes': 'kinds of support',
  'open.part.results': 'expected results',
  'open.part.resultDetails': 'indicator, baseline and target of each result',
  'open.part.timeframe': 'start and duration',
  'open.part.budget': 'the budget, one line for each agency',
  'open.part.coFinancing': 'co-financing (0 where there is none)',
  'open.part.markers': 'the gender, human-rights and child-sensitivity markers',
  'open.why.demand':
    'Requests that somebody asked for come first; without it, this one is marked supply-driven (source document 002, l. 3361-3368).',
  'open.why.evidence': 'Funding windows check it, and the coordinators rely on it.',
  'open.why.endorsement': 'The start-up fund asks for endorsement by the recipient country (its public pages).',
  'open.why.beneficiaries': 'The coordinators choose partners by who is to benefit.',
  'open.why.level': 'A regional request names a region or several countries, a local or national one its country.',
  'open.why.supportTypes':
    'Partners are found by them; support is more than money (source document 002, l. 3834-3858).',
  'open.why.results': 'Results must be achievable, observable and attributable (source document 002, l. 3145-3148).',
  'open.why.resultDetails':
    'A result is observable by its indicator, from a baseline to a target (source document 002, l. 3145-3148).',
  'open.why.timeframe': 'Partners can only say yes to a given time.',
  'open.why.budget':
    'A joint programme has one total, with a line for each agency (public pages of the start-up fund).',
  'open.why.coFinancing': 'Some funding windows ask for a share by others.',
  'open.why.markers': 'The start-up fund asks for all three (its public pages); their scales are to be confirmed.',
  'crisis.label': 'Crisis request',
  'crisis.title': '{ref} as a crisis request',
  'crisis.intro':
    'In a crisis, or just after one: the request goes to the coordinators once your agency and one other have signed. The others sign by a day that you set. It lasts until an end date, and time limits are shorter.',
  'crisis.until': 'As a crisis request until {date}: {reason}',
  'crisis.enough':
    'The signatures of the lead agency and one other are enough to submit it; the others sign by {date}.',
  'crisis.toFollow': 'Still to sign, by {date}: {agencies}.',
  'crisis.late': 'The day to sign by has passed ({date}). Still missing: {agencies}.',
  'crisis.allSigned': 'All agencies have signed: when things have settled, make an ordinary request of it.',
  'crisis.over': 'The crisis period ended on {date}: make an ordinary request of it, or bring it to an end.',
  'crisis.unconfirmed': 'The shorter time limits and the longest duration are to be confirmed.',
  'crisis.saved': '{ref} is marked as a crisis request. Everybody who signs sees it.',
  'crisis.converted': '{ref} is an ordinary request now. Those concerned are told.',
  'request.crisisSubmitted':
    'Signed for {agency}: {ref} is with the coordinators as a crisis request. The others sign by the day that was set.',
  'error.question-unknown': 'This question is not on {ref}. Please open the request again.',
  'error.question-closed':
    'This question on {ref} has been answered or taken back already. What you typed is still there: please look at the thread.',
  'error.question-of-lead':
    '{ref} was returned to {agency} with this question: {agency} answers it, or changes the content. Please send them your answer.',
  'error.too-many-questions': 'A request holds at most {limit} questions. Please talk to the lead agency.',
  'error.note-missing': 'Please write the note first.',
  'error.too-many-notes':
    'A request holds at most {limit} internal notes. Please put the rest into a document of your own.',
  'error.crisis-end-past': 'The end date must lie after today. Please choose a later day.',
  'error.crisis-too-long':
    'A crisis request lasts at most {limit} days (to be confirmed). Please choose an earlier end date.',
  'error.crisis-sign-by-wrong':
    'The day by which the others sign must lie after today and not after the end date. Please choose another day.',
  'error.not-a-crisis': '{ref} is an ordinary request already. There is nothing to change.',
  'error.signatures-missing':
    '{ref} becomes an ordinary request once all agencies have signed. Still missing: {values}.',
} as const;
