import type { signIn as en } from './en.ts';

export const signIn: Record<keyof typeof en, string> = {
  'persona.title': 'Qui êtes-vous aujourd’hui ?',
  'persona.text':
    'Ce service fonctionne sur cet ordinateur uniquement, avec des personnes fictives. Choisissez-en une pour voir ce qu’elle voit ; vous pouvez en changer à tout moment.',
  'persona.list': 'Personnes',
  'outside.title': 'Ouvrez le service dans Teams',
  'outside.text':
    'La connexion passe par Teams : le service ne fonctionne que là. Ouvrez Teams, cherchez « Migration Capacity Desk » parmi les applications et ouvrez son onglet.',
  'outside.open': 'Ouvrir dans Teams',
  'unknown.not-registered.title': 'Écrivez d’abord au bot',
  'unknown.not-registered.text':
    'Vous n’êtes pas encore inscrit au registre. Ouvrez la conversation avec Migration Capacity Desk, écrivez « bonjour » et indiquez votre organisme. Le secrétariat vous admettra ensuite et cet onglet s’ouvrira.',
  'unknown.pending-registration.title': 'Le secrétariat a reçu votre inscription',
  'unknown.pending-registration.text':
    'Vous vous êtes inscrit dans la conversation. Dès que le secrétariat vous aura admis, le bot vous écrira et cet onglet s’ouvrira. Vous n’avez rien d’autre à faire.',
  'unknown.check': 'Vérifier à nouveau',
  'unknown.chat': 'Ouvrir la conversation avec le bot',
  'start.failed.title': 'Le service ne s’est pas ouvert',
};
