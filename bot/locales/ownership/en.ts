/** English words of this part; French and Spanish have the same keys in the same order. */
export const ownership = {
  'participation.status.named': 'is invited once the lead agency has signed',
  'participation.status.invited': 'is invited and has not answered yet',
  'participation.status.removed': 'no longer takes part',
  'history.invitation-accepted': '{organisation} takes part',
  'history.agency-invited': '{organisation} invited {about}',
  'history.agency-left': '{organisation} left the request',
  'history.agency-removed': '{organisation} took {about} off the request',
  'history.focal-point-named': '{organisation} changed who acts for it',
  'history.contribution-stated': '{organisation} stated its mandate and contribution',
  'history.agencies-reminded': 'Reminder to sign: {about}',
  'history.escalated': 'Coordinators told that signatures are missing: {about}',
  'event.invitation-accepted':
    '{person} accepts for {organisation}: it takes part in {ref}. Its signature is still to come.',
  'event.agency-left': '{person} ({organisation}) leaves {ref}: “{note}”. The others stay on it.',
  'event.back-to-lead':
    '{person} ({organisation}) leaves {ref}: “{note}”. One agency alone is no joint request: {lead} invites another agency or withdraws it.',
  'event.agency-removed':
    '{person} ({organisation}) has taken {agency} off {ref}{said, select, no {.} other {: “{note}”.}} There is nothing more for you to do.',
  'event.focal-point-named':
    '{person} changed who acts for {organisation} on {ref}: {said, select, no {any of its focal points} other {{note}}}.',
  'event.contribution-stated': '{organisation} has stated its mandate and contribution for {ref}.',
  'event.reminder':
    '{ref} has been waiting for the signature of {agency} for {note} working days. Please read it and sign, or say why not.',
  'event.reminded':
    '{person} ({organisation}) reminds {agency} to sign {ref}. Please read it and sign, or say why not.',
  'event.stalled':
    'Signatures are still missing on {ref}, led by {lead}: {about}. You can remind them, or talk to them; the lead agency can ask another agency in their place.',
  'button.agencies': 'Agencies',
  'button.acceptInvitation': 'Take part, sign later',
  'button.leave': 'Leave the request',
  'button.contribution': 'Mandate and contribution',
  'button.focalPoint': 'Who acts for us',
  'button.inviteAgency': 'Invite an agency',
  'button.replaceAgency': 'Replace an agency',
  'button.remind': 'Remind them to sign',
  'button.saveStatement': 'Save',
  'field.mandate': 'Mandate: why {agency} takes part',
  'field.contribution': 'Contribution: what {agency} puts in',
  'field.mandateShort': 'Mandate',
  'field.contributionShort': 'Contribution',
  'field.focalPoint': 'Focal point for this request',
  'field.agencyOut': 'Agency that goes',
  'field.agencyIn': 'Agency to invite',
  'agencies.title': 'Agencies of {ref}',
  'agencies.anybody': 'Any focal point of {agency}',
  'agencies.inHint': 'For example: ILO',
  'agencies.leaveHint':
    'The others are told, with your reason. With fewer than two agencies left, the request goes back to the lead agency.',
  'agencies.replaceHint':
    'Both agencies are told. If the budget has a line for the agency that goes, the line moves and everybody signs again.',
  'agencies.accepted': '{agency} takes part in {ref}. Please read it, then sign.',
  'agencies.left': 'Noted: {agency} has left {ref}. Those concerned are told, with your reason.',
  'agencies.stated': 'Saved: the others see what {agency} says of its part in {ref}.',
  'agencies.focalPointSaved': 'Saved: messages about {ref} go to {name}.',
  'agencies.focalPointAnybody': 'Saved: messages about {ref} go to the focal points of {agency}.',
  'agencies.invited': '{other} gets {ref} to read and sign.',
  'agencies.invitedLater': '{other} is invited as soon as you send {ref} for signature.',
  'agencies.replaced': '{other} is asked in the place of {out}, and {out} is told why.',
  'agencies.reminded': 'Everybody who has not signed {ref} gets a message.',
  'changes.title': 'What has changed since {agency} signed',
  'changes.titleOther': 'What has changed since it was last signed',
  'changes.before': 'Before',
  'changes.after': 'Now',
  'changes.more':
    'And {count, plural, one {# more change} other {# more changes}}: please read the whole content below.',
  'request.stalled': 'Signatures are missing. The coordinators were told on {date}.',
  'excluded.invited': 'invited, has not answered yet',
  'error.already-left':
    'Your agency no longer takes part in {ref}. If it should, ask the lead agency to invite it again.',
  'error.already-accepted': 'Your agency already takes part in {ref}. There is nothing more to accept.',
  'error.not-on-board':
    'Accept the invitation to {ref} first, then say what your agency puts in. What you typed is still there.',
  'error.last-partner':
    '{ref} is under way, and {agency} would be left alone on it. Please agree with {agency} and the coordinators first how it goes on.',
  'error.agency-already-on': '{agency} is already on {ref}. Please name another agency.',
  'error.agency-not-on':
    '{agency} cannot be replaced: it leads {ref} or takes no part in it. Please choose another agency.',
  'error.not-a-focal-point': '{name} is not an active focal point of {agency}. Please choose somebody from the list.',
  'error.reminded-today': 'They have been reminded of {ref} today. Please wait until tomorrow, or call them.',
  'error.nobody-to-remind': 'No other agency has to sign {ref}, so there is nobody to remind.',
  'welcome.others':
    'Joint capacity-building requests of the UN Network on Migration: ask me where one stands, what has worked elsewhere, or who can help. Your own work with them is in the tab.',
  'greeting.others': 'Hello {name}. Ask me where a request stands, what has worked elsewhere, or who can help.',
  'unknown.others': 'I am not sure what you mean, and I changed nothing. Write **help** to see what I can do.',
} as const;
