import { assessment } from './assessment/en.ts';
import { demand } from './demand/en.ts';
import { fund } from './fund/en.ts';
import { hub } from './hub/en.ts';
import { implementation } from './implementation/en.ts';
import { knowledge } from './knowledge/en.ts';
import { ownership } from './ownership/en.ts';
import { triage } from './triage/en.ts';

/** English: the list of keys that every other language must have. ICU message format. */
export const en = {
  // Chat: greeting, help, small talk
  'welcome.title': 'Migration Capacity Desk',
  'welcome.text':
    'Register a joint capacity-building request with other agencies of the UN Network on Migration, co-sign it, and follow where it stands. Just describe the need in your own words, or pick one of these.',
  'help.title': 'What you can write',
  'help.describe':
    'Describe a need in your own words, in English, French or Spanish: I prepare the request for you to check.',
  'help.new': '**new**: start a joint request',
  'help.mine': '**my requests**: all requests of your agency',
  'help.status': '**status UNM-2026-0001**: where a request stands',
  'help.sign': '**sign**: read and sign what waits for your agency',
  'help.find': '**find …**: what has worked elsewhere, or who can help',
  'help.language': '**français**, **español**, **english**: change language',
  'greeting.text':
    'Hello {name}. What does your country office need? Describe it in your own words, or pick one of these.',
  'group.text':
    'I work in our personal chat, so that only you see what concerns your agency. Open it and write **hello** there.',
  'thanks.text': 'With pleasure. Write **my requests** to see where things stand.',
  'cancel.text': 'All right, nothing was changed. Write **new** whenever you want to start again.',
  'unknown.text':
    'I am not sure what you mean, and I changed nothing. Describe a need in a sentence, or write **help** to see what I can do.',
  'language.changed': 'From now on I write in English.',
  'roles.text':
    'You are {name}, {organisation}{country, select, none {} other { ({countryName})}}. Your roles: {roles}.',
  'summary.forSecretariat':
    'The progress summary is in the tab: choose the period there and download it as XLSX or CSV.',
  'summary.notForYou':
    'Progress summaries are made by the secretariat. Write **my requests** to see where those of your agency stand.',

  // Buttons
  'button.new': 'New request',
  'button.mine': 'My requests',
  'button.help': 'Help',
  'button.continue': 'Continue',
  'button.save': 'Save as draft',
  'button.saveChanges': 'Save changes',
  'button.edit': 'Edit',
  'button.details': 'Results, budget, markers',
  'button.saveDetails': 'Save details',
  'button.send': 'Sign for {agency} and invite {others}',
  'button.sign': 'Sign for {agency}',
  'button.declineSignature': 'Do not sign',
  'button.withdraw': 'Withdraw',
  'button.answer': 'Answer',
  'button.open': 'Open',
  'button.openTab': 'Open in the tab',
  'button.content': 'Show the content',
  'button.refresh': 'Refresh',
  'button.back': 'Back',
  'button.introduce': 'Send to the secretariat',

  // The two forms
  'describe.title': 'What is needed?',
  'describe.text':
    'A few sentences are enough: what is needed and why now, where, who asked for it, with which agencies, what kind of support.',
  'describe.placeholder':
    'Example: The ministry of justice of Niger asks UNICEF and IOM for training of border police on the protection of children on the move.',
  'form.title.new': 'Please check and complete',
  'form.title.edit': 'Edit {ref}',
  'form.intro': 'I filled in what I understood. Correct anything; nothing is sent before you sign.',
  'form.editWarning': 'A change of the content makes all signatures void: every agency signs again.',
  'form.truncated':
    'Your text has {length, number} characters; the form takes {limit, number}. I kept the beginning. Your whole message stays above: please shorten the need here.',
  'form.typeList': 'Separate with commas.',
  'field.title': 'Title',
  'field.need': 'The need, and why now',
  'field.requestedBy': 'Who asked for it',
  'field.requestedBy.form': 'Who asked for it (ministry, city, civil society …)',
  'field.endorsement': 'Endorsement by the government',
  'field.beneficiaries': 'Who benefits',
  'field.countries': 'Countries',
  'field.countriesHint': 'Countries, or one region',
  'field.region': 'Region',
  'field.level': 'Level',
  'field.objective': 'Principal objective of the Global Compact',
  'field.secondaryObjectives': 'Other objectives',
  'field.themes': 'Themes',
  'field.supportTypes': 'Kinds of support',
  'field.others': 'Other themes or kinds of support, in words',
  'field.agencies': 'Agencies that request together',
  'field.agenciesHint': 'Yours leads; name the others',
  'field.results': 'Expected results',
  'field.start': 'Start',
  'field.start.form': 'Start (YYYY-MM)',
  'field.durationMonths': 'Duration in months',
  'field.budget': 'Budget, US dollars per agency',
  'field.coFinancing': 'Co-financing by others, US dollars',
  'field.markers': 'Markers',
  'field.language': 'Language',
  'field.result.statement': 'Expected result',
  'field.result.indicator': 'Indicator',
  'field.result.baseline': 'Baseline',
  'field.result.target': 'Target',
  'field.budgetLine': 'Budget of {agency}, US dollars',
  'field.marker.gender': 'Gender marker',
  'field.marker.human-rights': 'Human-rights marker',
  'field.marker.child-sensitivity': 'Child-sensitivity marker',
  'field.questions': 'Your questions',
  'field.note': 'Your note',
  'field.reason': 'Reason',
  'field.answer': 'Your answer',
  'details.title': 'Details of {ref}',
  'details.intro': 'All optional. Funding windows ask for endorsement, budget and the three markers.',
  'value.objective': '{number}. {label}',
  'value.duration': '{months, plural, one {# month} other {# months}}',
  'value.money': 'USD {amount, number}',
  'value.budgetLine': '{agency}: USD {amount, number}',
  'value.budgetTotal': 'Total: USD {amount, number}',
  'value.result': '{statement} ({indicator}; from {baseline} to {target})',
  'value.marker': '{marker}: {text}',
  'value.notStated': 'not stated',
  'endorsement.none': 'Not yet asked for',
  'endorsement.requested': 'Asked for',
  'endorsement.obtained': 'Obtained',
  'level.local': 'Local',
  'level.national': 'National',
  'level.regional': 'Regional',
  'level.global': 'Global',

  // Request card
  'request.saved': 'Saved as draft {ref}. Nobody else sees it yet.',
  'request.sent':
    'Signed for {agency}. {others} now {count, plural, one {gets} other {get}} the request to sign; I tell you what happens.',
  'request.signed': 'Thank you: you signed {ref} for {agency}.',
  'request.submitted': 'All agencies have signed: {ref} is with the coordinators.',
  'request.declinedSignature': 'Noted: {agency} does not sign {ref}. The lead agency is told, with your reason.',
  'request.withdrawn': '{ref} is withdrawn. Those concerned are told.',
  'request.answered': 'Your answer to {ref} is with the coordinator.',
  'request.changed': 'Changes saved.',
  'request.unchanged': 'Nothing was different, so nothing was changed and all signatures stand.',
  'request.changedVoid': 'Changes saved. All signatures are void: please sign again; the other agencies are asked too.',
  'request.signatures': 'Signatures',
  'request.questions': 'Questions from the coordinator',
  'request.nextStep': 'Next: {holder}{due, select, none {} other {, by {due}}}',
  'request.overdue': 'Overdue since {due}',
  'request.signNotice':
    'By signing you confirm for {agency} the content above. Any later change makes the signature void.',
  'request.shortened': 'Long texts are shown in part here. The whole request is in the tab.',
  'request.duplicate':
    'A request for the same need in the same place already exists: {which}. Consider joining it before you sign this one.',
  'request.duplicateHidden': 'one led by {lead}, already with the coordinators',
  'list.title': 'Requests of {agency}',
  'list.titleQueue': 'Requests with the coordinators',
  'list.emptyQueue': 'No request has been submitted yet. You are told here as soon as one is.',
  'list.empty': 'Your agency has no requests yet. Describe a need in a sentence, or write **new**.',
  'list.more': 'Showing the {shown} most recent. All of them are in the tab.',
  'sign.nothing': 'Nothing waits for the signature of {agency}.',
  'sign.choose': '{count, plural, one {One request waits} other {# requests wait}} for the signature of {agency}.',
  'status.which': 'Which request do you mean? These are the most recent of {agency}.',
  'status.unknown':
    'I cannot find {ref} among the requests that you can see. Check the number, or write **my requests**.',

  // Finding
  'find.knowledge': 'What has worked elsewhere',
  'find.partners': 'Who could help',
  'find.noMatch': 'Nothing in the collection fits this. Try other words, a theme or a country.',
  'find.more': 'Register a request to get the full match: partners, funding windows and knowledge, with reasons.',

  // Not on the register
  'introduce.title': 'Welcome. Which organisation are you with?',
  'introduce.text':
    'You are not on the register yet. Tell me your organisation and country: the secretariat confirms it, and I write to you as soon as you can start.',
  'introduce.organisation': 'Organisation',
  'introduce.country': 'Country of your office (leave empty for headquarters)',
  'introduce.sent':
    'Thank you. The secretariat has been asked to confirm that you are with {organisation}. I write to you here as soon as it is done.',
  'introduce.waiting':
    'The secretariat has not confirmed your registration with {organisation} yet. I write to you here as soon as it is done.',
  'introduce.refused':
    'The secretariat could not confirm your registration. Please contact the focal point of your organisation.',
  'introduce.admitted': 'You are on the register now: {organisation}, {roles}. Write **help** to see what you can do.',
  'introduce.pendingForSecretariat':
    '{name} asks to be registered for {organisation}. Please confirm or refuse in the tab, under People.',

  // Who acts next
  'holder.cosign': '{agencies} {count, plural, one {has} other {have}} to sign',
  'holder.lead-draft': '{agencies} sends it for signature',
  'holder.lead-alone': '{agencies} invites another agency or withdraws',
  'holder.coordinator-triage': 'a coordinator takes it up',
  'holder.coordinator-assess': 'reviewers hand in their scores; then a coordinator records the matches',
  'holder.partners': 'those it was matched to answer',
  'holder.nobody': 'nothing more to do',

  // Labels of codes
  'state.draft': 'Draft',
  'state.cosigning': 'Waiting for signatures',
  'state.submitted': 'With the coordinators',
  'state.returned': 'Questions to answer',
  'state.assessing': 'Being assessed',
  'state.matched': 'Matched',
  'state.implementing': 'Under way',
  'state.suspended': 'Suspended',
  'state.completed': 'Completed',
  'state.declined': 'Declined',
  'state.withdrawn': 'Withdrawn',
  'role.focal-point': 'focal point',
  'role.coordinator': 'coordinator',
  'role.secretariat': 'secretariat',
  'role.committee': 'committee',
  'role.observer': 'observer',
  'participation.lead': 'lead agency',
  'participation.co-requesting': 'co-requesting agency',
  'participation.status.signed': 'has signed',
  'participation.status.unsigned': 'has not signed yet',
  'participation.status.declined': 'does not take part',
  'participation.status.left': 'has left',
  'history.created': '{organisation} registered the request',
  'history.edited': '{organisation} changed the content; signatures void',
  'history.agencies-changed': '{organisation} changed the agencies',
  'history.sent-for-signature': '{organisation} signed and sent it for signature',
  'history.signed': '{organisation} signed',
  'history.signature-declined': '{organisation} did not sign',
  'history.submitted': 'All agencies had signed: submitted',
  'history.accepted': 'Taken up for assessment',
  'history.returned': 'Returned with questions',
  'history.answered': '{organisation} answered the questions',
  'history.reviewers-assigned': 'Reviewers chosen',
  'history.matches-recorded': 'Matches recorded',
  'history.declined': 'Declined',
  'history.withdrawn': '{organisation} withdrew the request',
  'decision.declined': 'Declined',

  // Messages that something else caused
  'event.invited':
    '{person} ({organisation}) invites {agency} to co-sign {ref}. Please read it and sign, or say why not.',
  'event.signed': '{person} signed {ref} for {organisation}.',
  'event.signatures-void':
    '{person} ({organisation}) changed the content of {ref}: earlier signatures are void. Please read it again and sign.',
  'event.signature-declined':
    '{person} ({organisation}) does not sign {ref}: “{note}”.{stage, select, cosigning { You can name another agency or go on with the others.} other {}}',
  'event.submitted': 'All agencies that take part have signed {ref}. It is with the coordinators now.',
  'event.submittedForCoordinator': 'A new joint request is waiting for you: {ref}, led by {lead}.',
  'event.accepted': '{ref} has been taken up by a coordinator and is being assessed.',
  'event.returned': 'The coordinator has questions on {ref}: “{note}”',
  'event.answered': '{organisation} answered the questions on {ref}: “{note}”',
  'event.assigned':
    '{person} ({organisation}) asks you to assess {ref}, led by {lead}. Please open it and say if you cannot.',
  'event.matched':
    '{ref} is matched: {partners, plural, =0 {no partner} one {# partner} other {# partners}}, {funds, plural, =0 {no funding window} one {# funding window} other {# funding windows}}, {knowledge, plural, =0 {no knowledge item} one {# knowledge item} other {# knowledge items}}.',
  'event.declined': '{ref} was declined: “{note}”',
  'event.withdrawn': '{organisation} withdrew {ref}: “{note}”',
  'recorded.title': 'Recorded matches',
  'recorded.partners': 'Partners',
  'recorded.funds': 'Funding windows',
  'recorded.knowledge': 'Practices and tools',
  'recorded.noMatch': 'no match',

  // Matching
  'reason.words': 'Words: {values}',
  'reason.objective': 'Objective: {values}',
  'reason.theme': 'Theme: {values}',
  'reason.support': 'Support: {values}',
  'reason.country': 'Country: {values}',
  'reason.region': 'Region: {values}',
  'reason.track-record': 'Track record: {values}',
  'missing.words': 'does not mention {values}',
  'missing.objective': 'other objective than {values}',
  'missing.theme': 'does not cover {values}',
  'missing.support': 'does not offer {values}',
  'missing.country':
    '{part, select, partner {not known to be present in {values}} other {from elsewhere than {values}}}',
  'missing.region':
    '{part, select, partner {not known to be present in {values}} other {from elsewhere than {values}}}',
  'missing.track-record': 'no track record: {values}',
  'rule.met': 'met',
  'rule.not-met': 'not met',
  'rule.to-be-confirmed': 'to be confirmed',
  'rule.unconfirmed': 'This rule itself awaits confirmation by the secretariat.',
  'similar.duplicate': 'Same need, same place',
  'similar.peer': 'Similar request: peer exchange',
  'evidence.result-reported': 'Result reported: {result}',
  'evidence.described': 'No result reported',
  'evidence.named-only': 'Named only; no result reported',
  'source.read': 'Source: {document}',
  'context.published': 'Publication',
  'organisation.executive-committee': 'UN Network on Migration, Executive Committee (membership to be confirmed)',
  'organisation.member': 'UN Network on Migration, member (membership to be confirmed)',
  'organisation.partner': 'Partner outside the Network',
  'value.quoted': '“{title}”',
  'value.between': '; ',
  'value.andMore': '{values} and {count, plural, one {# more} other {# more}}',
  'need.country': 'Known presence: {values}',
  'set.themesRead': 'Nobody chose themes on this request; the desk took them from its words.',
  'excluded.requesting': 'requesting agency',
  'excluded.conflicted': 'conflict of interest',
  'capacity.present': 'Works in {values}',
  'capacity.named': 'Regional body that covers the place asked for',
  'capacity.everywhere': '{place, select, none {Not tied to one region} other {Presence not known: {values}}}',
  'capacity.elsewhere': 'Works in other regions',
  'capacity.noReferral': 'No referral so far',
  'capacity.open': '{count, plural, =0 {No open referral} one {# open referral} other {# open referrals}}',
  'capacity.past': 'Past referrals accepted: {accepted, number} of {total, number}',
  'capacity.completed': '{count, plural, one {# referral completed} other {# referrals completed}}',
  'balance.none': 'The desk knows of no earlier programme of this window.',
  'balance.country':
    '{near, number} of {total, plural, one {# earlier programme} other {# earlier programmes}} in the same country',
  'balance.region': '{near, number} in the same region',
  'balance.thematicArea': '{near, number} in the same thematic area',

  // Who assesses which request
  'fit.theme': 'Works on {values}',
  'fit.objective': 'Practices under {values}',
  'fit.country': 'Office in {values}',
  'fit.region': 'Practices in {values}',
  'fit.language': 'Works in {values}',
  'fit.none': 'Nothing in the reference data speaks for this choice; it is what is left.',
  'binding.caps-full':
    'At the limit of {cap} open requests: {people}. Raise the limit, or wait until one of their requests is decided.',
  'binding.conflict': 'Room, but a conflict of interest: {people}. Ask for a coordinator of another organisation.',
  'binding.too-few': 'No other coordinator is on the register. Admit one, or ask for fewer reviewers a request.',

  // Progress summary
  'export.title': 'Progress summary: joint capacity-building requests',
  'export.organisation': 'United Nations Network on Migration – capacity-building mechanism (Global Compact, para. 43)',
  'export.period': 'Requests first submitted from {from} to {to}',
  'export.made': 'Made on {date} with Migration Capacity Desk',
  'export.sheet.numbers': 'Numbers',
  'export.sheet.requests': 'Requests',
  'export.objective': 'Principal objective',
  'export.received': 'Requests received',
  'export.total': 'Total',
  'export.agencies': 'Agencies involved',
  'export.countries': 'Countries concerned',
  'export.toSubmission': 'Median working days from registration to submission',
  'export.toDecision': 'Median working days from submission to matching or decision',
  'export.none': 'none yet',
  'export.ref': 'Reference',
  'export.requestTitle': 'Title',
  'export.lead': 'Lead agency',
  'export.allAgencies': 'Agencies',
  'export.status': 'Status',
  'export.created': 'Registered on',
  'export.submitted': 'Submitted on',
  'export.updated': 'Last change',
  'export.next': 'Who acts next',
  'export.outcome': 'Outcome',
  'export.basis':
    'A request counts in the period in which all of its agencies had first signed it. Blank means not stated, not that there is nothing.',
  'export.fileName': 'progress-summary',

  // Errors: what is wrong, and what to do next
  'error.not-registered':
    'You are not on the register yet. Write to the bot in the chat: it asks for your organisation, and the secretariat confirms.',
  'error.pending-registration':
    'The secretariat has not confirmed your registration yet. You are told in the chat as soon as it is done.',
  'error.not-allowed': 'Your role does not allow this. If you think it should, ask the secretariat.',
  'error.not-visible':
    'I cannot find this request among those that you can see. Check the number, or look in your list.',
  'error.conflict-of-interest':
    '{organisation} takes part in this request, so nobody from {organisation} reviews or decides on it. Please ask another coordinator.',
  'error.invalid-input':
    'Something in what was sent cannot be read{field, select, none {} other {: {field}}}. Please check it and try again; nothing was changed.',
  'error.need-empty': 'Please say in a sentence or two what is needed and why now.',
  'error.need-too-long':
    'The need has {length, number} characters; the limit is {limit, number}. Please shorten it; what you typed is still in the form.',
  'error.text-too-long':
    'The text under “{field}” has {length, number} characters; the limit is {limit, number}. Please shorten it; what you typed is still there.',
  'error.title-empty': 'Please give a title of 1 to {limit} characters.',
  'error.unknown-country':
    'I do not know “{values}” as a country or region. Please check the spelling, with commas between names.',
  'error.unknown-agency':
    'I do not know “{values}” as an organisation. Please check the spelling, for example “IOM, UNICEF”.',
  'error.unknown-person': 'This person is not waiting for admission any more. Refresh the list.',
  'error.not-a-coordinator': '{name} is not a coordinator on the register any more. Please choose somebody else.',
  'error.unknown-topic':
    '“{values}” names no theme and no kind of support that I know. Please use other words, for example “remittances, study visit”, or leave the field empty.',
  'error.not-an-agency':
    '{values} is not an entity of the UN Network on Migration and cannot co-sign. Name it in the need as a partner instead.',
  'error.agency-not-yours': 'Requests are led by your own agency. Ask the focal point of the other one to register it.',
  'error.one-agency-only': 'A joint request needs at least two agencies. Name at least one beside {agency}.',
  'error.countries-missing': 'Please name the countries, or one region.',
  'error.objective-missing': 'Please choose the principal objective.',
  'error.already-signed': 'Your agency has already signed {ref} as it stands now. There is nothing more to do.',
  'error.already-declined': 'Your agency has already said that it does not sign {ref}.',
  'error.content-changed':
    'The content of {ref} has changed since you read it. Here is the present version: please read it, then sign.',
  'error.revision-changed':
    'In the meantime: {what} ({who}). Your own change was not made and what you typed is still there: please look at the present state and try again.',
  'error.request-full':
    '{ref} holds as much text as it can, so this was not added. Please say it in a few words, or complete the request and start a follow-up.',
  'error.wrong-state': 'This is not possible now: {ref} is at “{state}”.',
  'error.reason-missing': 'Please give a reason: the others read it.',
  'error.questions-missing': 'Please write your question first.',
  'error.answer-missing': 'Please write your answer.',
  'error.matches-missing': 'Choose at least one match, or write a note that says why there is none.',
  'error.number-invalid': '“{value}” is not a whole number ({field}). Please write digits only, for example 150000.',
  'error.month-invalid': '“{value}” is not a month. Please write it like 2027-01.',
  'error.objectives-invalid':
    '“{value}”: the objectives have the numbers 1 to 23. Please write them with commas between, for example 8, 21.',
  'error.period-invalid': 'The end of the period lies before its beginning. Please correct the dates.',
  'error.unauthenticated': 'Your sign-in has ended or is not valid. Reload the page to sign in again.',
  'error.unavailable':
    'The desk cannot reach its database right now. Nothing was changed; please try again in a minute.',
  'error.unexpected':
    'Something went wrong on our side and nothing was changed. Please try again; if it happens again, tell the secretariat the number {requestId}.',

  // Each part of the mechanism has its words in a folder of its own
  ...ownership,
  ...demand,
  ...triage,
  ...assessment,
  ...hub,
  ...fund,
  ...knowledge,
  ...implementation,
} as const;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
