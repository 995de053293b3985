/** English words of the connection hub; French and Spanish have the same keys in the same order. */
export const hub = {
  // Forms and labels
  'field.ask': 'What you ask for',
  'field.callText': 'Text of the request for interest',
  'field.source': 'Where the answer came from',
  'field.question': 'Your question',
  'field.remark': 'A few words (optional)',
  'field.offer.title': 'Title of the offer',
  'field.offer.text': 'What is offered',
  'hub.unconfirmed':
    'To be confirmed by the secretariat: {answer, number} calendar days to answer a referral, {interest, number} to answer a request for interest.',
  'referral.proposed': 'Proposed, not sent yet',
  'referral.sent': 'Sent, waiting for an answer',
  'referral.accepted': 'Accepted',
  'referral.declined': 'Declined',
  'referral.called-back': 'Called back',
  'referral.active': 'Work under way',
  'referral.done': 'Done',
  'referral.message.question': 'Question',
  'referral.message.answer': 'Answer',
  'referral.message.report': 'Report',
  'referral.message.source': 'Answer written down by the coordinator',
  'interest.interested': 'Interested',
  'interest.not-interested': 'Not interested',
  'interest.question': 'Question',
  'offer.kind.experts': 'Experts',
  'offer.kind.secondment': 'Secondment',
  'offer.kind.staff-exchange': 'Staff exchange',
  'offer.kind.twinning': 'Twinning',
  'offer.kind.study-visit': 'Study visit',
  'offer.kind.training': 'Training',
  'offer.kind.tools': 'Tools',
  'offer.kind.joint-assessment': 'Joint assessment',
  'offer.kind.data': 'Data',
  'offer.gone': 'An offer that is no longer in the catalogue',

  // Who acts next
  'holder.coordinator-refer': 'a coordinator refers it to partners or answers them',
  'holder.partners-answer': '{partners} {count, plural, one {has} other {have}} to answer',
  'holder.partners-work': '{partners} {count, plural, one {carries} other {carry}} it out',

  // History
  'history.hub-step': 'The search for partners went a step further',
  'history.referral-proposed': 'Referral to {about} proposed',
  'history.referral-sent': 'Referred to {about}',
  'history.referral-accepted': '{about} accepted the referral',
  'history.referral-declined': '{about} declined the referral',
  'history.referral-asked': '{about} asked a question',
  'history.referral-replied': 'The question of {about} was answered',
  'history.referral-called-back': 'Referral to {about} called back',
  'history.referral-started': '{about} began the work',
  'history.referral-done': '{about} has done its part',
  'history.referrals-exhausted': 'No partner is left: back to assessment',
  'history.call-opened': 'Request for interest opened',
  'history.call-invited': '{about} asked for its interest, too',
  'history.call-asked': '{organisation} asked a question on the request for interest',
  'history.call-answered': '{organisation} answered the request for interest',
  'history.call-replied': 'A question on the request for interest was answered',
  'history.call-closed': 'Request for interest closed',
  'history.offer-published': '{organisation} published the offer',
  'history.offer-changed': '{organisation} changed the offer',
  'history.offer-withdrawn': '{organisation} withdrew the offer',
  'history.offer-restored': '{organisation} put the offer back',

  // Messages
  'event.referred':
    '{person} ({organisation}) asks {agency} to help with {ref}. Please read it, then accept, decline with your reason, or ask.',
  'event.referral-sent': '{ref} was referred to {about}. You are told as soon as there is an answer.',
  'event.referral-accepted': 'Good news: {about} accepts to help with {ref}.',
  'event.referral-declined': '{about} cannot help with {ref}: “{note}”',
  'event.referral-asked': '{person} ({about}) asks about {ref}: “{note}” Please answer in the tab, under Referrals.',
  'event.referral-replied': 'Answer to the question of {about} on {ref}: “{note}”',
  'event.referral-called-back': 'The referral of {ref} to {about} was called back: “{note}” There is nothing to do.',
  'event.referral-started': '{about} has begun to work on {ref}.',
  'event.referral-done': '{about} has done its part in {ref}.',
  'event.referrals-exhausted':
    'No partner is left for {ref}: it is back in assessment, and the coordinators look for others.',
  'event.interest-asked':
    '{person} ({organisation}) asks whether {agency} is interested in helping with {ref}. You see a summary; the whole request follows if it is referred to you.',
  'event.call-opened':
    'The coordinators have asked possible partners whether they are interested in {ref}. You read the answers once the request for interest is closed.',
  'event.call-asked':
    '{person} ({organisation}) has a question on the request for interest for {ref}: “{note}” Please answer in the tab, under Referrals.',
  'event.call-replied': 'Your question on the request for interest for {ref} was answered: “{note}”',
  'event.call-closed': 'The request for interest for {ref} is closed: the answers are in the tab, under Referrals.',

  // Cards
  'button.acceptReferral': 'Accept for {agency}',
  'button.declineReferral': 'Decline the referral',
  'button.askQuestion': 'Ask a question',
  'button.interested': '{agency} is interested',
  'button.notInterested': 'Not interested',
  'button.answerCall': 'Say if you are interested',
  'asked.title': 'Asked of {agency}',
  'asked.referral': 'Referral: {status}',
  'asked.call': 'Request for interest, answers until {day}',
  'asked.title.referral': 'A referral to {agency}',
  'asked.title.call': 'Is {agency} interested?',
  'asked.what': 'What you are asked for',
  'asked.support': 'Kinds of support asked for',
  'asked.offers': 'Your offers that are meant',
  'asked.answerBy': 'Please answer by {day}.',
  'asked.until': 'Answers are taken until {day}; you can change yours until then.',
  'asked.messages': 'Questions and answers',
  'asked.said': 'You said: {answer} ({person})',
  'asked.accepted': 'Thank you: {agency} takes part in {ref}. The coordinators and the requesting agencies are told.',
  'asked.declined':
    'Noted: {agency} does not take part in {ref}. The coordinators and the requesting agencies read your reason.',
  'asked.asked': 'Your question is with the coordinators. You are told here as soon as they answer.',
  'asked.noted': 'Noted: {answer}. You can change it until {day}.',
  'asked.closed': 'The request for interest for {ref} is closed. There is nothing more to do.',

  // Errors
  'error.ask-missing': 'Please say what you ask the partner for.',
  'error.text-missing': 'Please write a few words: those who are asked read them.',
  'error.source-missing': 'Please say where the answer came from, for example “E-mail of 3 May”.',
  'error.is-requesting':
    '{agency} is on this request itself, or was: it cannot be asked as a partner. Choose another organisation.',
  'error.already-referred':
    '{agency} has been asked already. Look at its referral; call it back first if you want to ask otherwise.',
  'error.referral-moved': 'This is no longer possible: the referral to {agency} is at “{status}”.',
  'error.answers-itself':
    '{agency} has a focal point on the register, who answers. Please wait for that answer, or write to them.',
  'error.day-passed': 'Please choose a day after today.',
  'error.call-open':
    'There is already an open request for interest for {ref}. Add organisations to it, or close it first.',
  'error.too-many-messages':
    'There is room for {limit} messages here. Please speak to the coordinators directly; what you typed is still there.',
  'error.call-closed':
    'The request for interest for {ref} is closed: answers are no longer taken. Write to the coordinators if you still want to help.',
  'error.nobody-to-ask': 'There is nobody to ask. Choose at least one organisation.',
  'error.offer-incomplete': 'An offer needs a title and a few words on what is offered. Please fill in both.',
  'error.unknown-offer': 'This offer is not in the catalogue any more. Refresh the list and choose another.',
  'error.contact-unknown': 'The contact must be a focal point of {agency} on the register. Please choose one.',
} as const;
