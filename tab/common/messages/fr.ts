import type { common as en } from './en.ts';

export const common: Record<keyof typeof en, string> = {
  'product.name': 'Migration Capacity Desk',
  'page.title': '{page} – Migration Capacity Desk',
  'common.cancel': 'Annuler',
  'common.close': 'Fermer',
  'common.loading': 'Chargement…',
  'common.retry': 'Réessayer',
  'common.reference': 'Si vous signalez ce problème, indiquez {id}.',
  'problem.offline.title': 'Vous êtes hors ligne',
  'problem.offline.text': 'Vérifiez votre connexion, puis réessayez. Votre saisie est conservée.',
  'problem.network.title': 'Le service est injoignable',
  'problem.network.text': 'La connexion s’est interrompue. Réessayez dans un instant ; votre saisie est conservée.',
  'problem.timeout.title': 'La réponse se fait attendre',
  'problem.timeout.text':
    'La liaison est lente : il n’est pas certain que votre envoi soit arrivé. Réessayez : rien n’est jamais fait deux fois.',
  'problem.refused.title': 'L’opération n’a pas abouti',
  'problem.signed-out.title': 'Vous n’êtes pas connecté',
  'problem.signed-out.text':
    'Fermez l’onglet et rouvrez-le. Si le problème persiste, demandez à l’administration de Teams d’autoriser cette application pour votre compte.',
  'problem.signed-out.cause': 'Message de Teams : {cause}',
  'problem.fault.title': 'Une erreur s’est produite de notre côté',
  'problem.fault.text': 'Vous n’y êtes pour rien. Réessayez dans un instant ; votre saisie est conservée.',
  'agency.lead': 'chef de file',
  'clock.overdue': 'En retard depuis le {date} ({relative})',
  'clock.due': 'Échéance : {date} ({relative})',
  'common.pair': '{label} : {value}',
  'objective.numbered': '{number}. {label}',
  'form.required': 'Merci de remplir ce champ.',
  'form.choose': 'Choisir…',
  'form.go-on': 'J’ai lu, continuer',
  'form.busy': 'Envoi en cours…',
};
