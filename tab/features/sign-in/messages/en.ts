export const signIn = {
  'persona.title': 'Who are you today?',
  'persona.text':
    'This desk runs on this computer only, with invented people. Choose one to see the desk as they see it; you can change at any time.',
  'persona.list': 'People',
  'outside.title': 'Open the desk in Teams',
  'outside.text':
    'You are signed in through Teams, so the desk only works there. Open Teams, search for “Migration Capacity Desk” among the apps, and open its tab.',
  'outside.open': 'Open in Teams',
  'unknown.not-registered.title': 'Write to the bot first',
  'unknown.not-registered.text':
    'You are not on the desk’s register yet. Open the chat with Migration Capacity Desk, write “hello” and say which agency you work for. The secretariat then admits you, and this tab opens.',
  'unknown.pending-registration.title': 'The secretariat has your name',
  'unknown.pending-registration.text':
    'You have registered in the chat. As soon as the secretariat has admitted you, the bot writes to you and this tab opens. There is nothing else to do.',
  'unknown.check': 'Check again',
  'unknown.chat': 'Open the chat with the bot',
  'start.failed.title': 'The desk did not open',
};
