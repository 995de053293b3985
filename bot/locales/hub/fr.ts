import type { hub as english } from './en.ts';

export const hub: Record<keyof typeof english, string> = {
  // Forms and labels
  'field.ask': 'Ce que vous demandez',
  'field.callText': 'Texte de l’appel à manifestation d’intérêt',
  'field.source': 'D’où vient la réponse',
  'field.question': 'Votre question',
  'field.remark': 'Quelques mots (facultatif)',
  'field.offer.title': 'Titre de l’offre',
  'field.offer.text': 'Ce qui est offert',
  'hub.unconfirmed':
    'À confirmer par le secrétariat : {answer, number} jours civils pour répondre à une orientation, {interest, number} pour répondre à un appel à manifestation d’intérêt.',
  'referral.proposed': 'Proposée, pas encore envoyée',
  'referral.sent': 'Envoyée, réponse attendue',
  'referral.accepted': 'Acceptée',
  'referral.declined': 'Refusée',
  'referral.called-back': 'Retirée',
  'referral.active': 'Travaux en cours',
  'referral.done': 'Terminée',
  'referral.message.question': 'Question posée',
  'referral.message.answer': 'Réponse',
  'referral.message.report': 'Compte rendu',
  'referral.message.source': 'Réponse consignée par la coordination',
  'interest.interested': 'Intéressée',
  'interest.not-interested': 'Pas intéressée',
  'interest.question': 'Question posée',
  'offer.kind.experts': 'Experts mobilisables',
  'offer.kind.secondment': 'Détachement',
  'offer.kind.staff-exchange': 'Échange de personnel',
  'offer.kind.twinning': 'Jumelage',
  'offer.kind.study-visit': 'Visite d’étude',
  'offer.kind.training': 'Formation',
  'offer.kind.tools': 'Outils',
  'offer.kind.joint-assessment': 'Évaluation conjointe',
  'offer.kind.data': 'Données',
  'offer.gone': 'Une offre qui n’est plus dans le catalogue',

  // Who acts next
  'holder.coordinator-refer': 'la coordination l’oriente vers des partenaires ou leur répond',
  'holder.partners-answer': '{partners} {count, plural, one {doit} many {doivent} other {doivent}} répondre',
  'holder.partners-work': '{partners} {count, plural, one {la met} many {la mettent} other {la mettent}} en œuvre',

  // History
  'history.hub-step': 'La recherche de partenaires a avancé d’une étape',
  'history.referral-proposed': 'Orientation vers {about} proposée',
  'history.referral-sent': 'Orientée vers {about}',
  'history.referral-accepted': '{about} : orientation acceptée',
  'history.referral-declined': '{about} : orientation refusée',
  'history.referral-asked': '{about} : question posée',
  'history.referral-replied': 'Réponse donnée à la question de {about}',
  'history.referral-called-back': 'Orientation vers {about} retirée',
  'history.referral-started': '{about} : travaux commencés',
  'history.referral-done': '{about} : contribution terminée',
  'history.referrals-exhausted': 'Aucun partenaire ne reste : retour à l’évaluation',
  'history.call-opened': 'Appel à manifestation d’intérêt ouvert',
  'history.call-invited': '{about} : également consultée sur son intérêt',
  'history.call-asked': '{organisation} : question posée sur l’appel à manifestation d’intérêt',
  'history.call-answered': '{organisation} : réponse donnée à l’appel à manifestation d’intérêt',
  'history.call-replied': 'Réponse donnée à une question sur l’appel à manifestation d’intérêt',
  'history.call-closed': 'Appel à manifestation d’intérêt clos',
  'history.offer-published': '{organisation} : offre publiée',
  'history.offer-changed': '{organisation} : offre modifiée',
  'history.offer-withdrawn': '{organisation} : offre retirée',
  'history.offer-restored': '{organisation} : offre rétablie',

  // Messages
  'event.referred':
    '{person} ({organisation}) demande à {agency} de contribuer à la demande {ref}. Merci de lire la demande, puis d’accepter, de refuser en donnant votre raison, ou de poser une question.',
  'event.referral-sent': 'La demande {ref} a été orientée vers {about}. Nous vous écrivons dès qu’il y a une réponse.',
  'event.referral-accepted': 'Bonne nouvelle : {about} accepte de contribuer à la demande {ref}.',
  'event.referral-declined': '{about} ne peut pas contribuer à la demande {ref} : « {note} »',
  'event.referral-asked':
    '{person} ({about}) pose une question sur la demande {ref} : « {note} » Merci d’y répondre dans l’onglet, sous Orientations.',
  'event.referral-replied': 'Réponse à la question de {about} sur la demande {ref} : « {note} »',
  'event.referral-called-back':
    'L’orientation de la demande {ref} vers {about} a été retirée : « {note} » Il n’y a rien à faire.',
  'event.referral-started': '{about} a commencé à travailler sur la demande {ref}.',
  'event.referral-done': '{about} a terminé sa contribution à la demande {ref}.',
  'event.referrals-exhausted':
    'Aucun partenaire ne reste pour la demande {ref} : elle est de nouveau en évaluation, et la coordination en cherche d’autres.',
  'event.interest-asked':
    '{person} ({organisation}) demande si {agency} souhaite contribuer à la demande {ref}. Vous voyez un résumé ; le texte entier suit si la demande est orientée vers vous.',
  'event.call-opened':
    'La coordination a demandé à des partenaires possibles s’ils sont intéressés par la demande {ref}. Vous lirez les réponses à la clôture de l’appel.',
  'event.call-asked':
    '{person} ({organisation}) pose une question sur l’appel à manifestation d’intérêt pour la demande {ref} : « {note} » Merci d’y répondre dans l’onglet, sous Orientations.',
  'event.call-replied':
    'Réponse à votre question sur l’appel à manifestation d’intérêt pour la demande {ref} : « {note} »',
  'event.call-closed':
    'L’appel à manifestation d’intérêt pour la demande {ref} est clos : les réponses sont dans l’onglet, sous Orientations.',

  // Cards
  'button.acceptReferral': 'Accepter pour {agency}',
  'button.declineReferral': 'Refuser l’orientation',
  'button.askQuestion': 'Poser une question',
  'button.interested': '{agency} est intéressée',
  'button.notInterested': 'Pas d’intérêt',
  'button.answerCall': 'Dire si vous êtes intéressés',
  'asked.title': 'Demandé à {agency}',
  'asked.referral': 'Orientation : {status}',
  'asked.call': 'Appel à manifestation d’intérêt, réponses jusqu’au {day}',
  'asked.title.referral': 'Une orientation vers {agency}',
  'asked.title.call': '{agency} est-elle intéressée ?',
  'asked.what': 'Ce qui vous est demandé',
  'asked.support': 'Types d’appui demandés',
  'asked.offers': 'Vos offres concernées',
  'asked.answerBy': 'Merci de répondre d’ici au {day}.',
  'asked.until': 'Les réponses sont reçues jusqu’au {day} ; vous pouvez modifier la vôtre jusque-là.',
  'asked.messages': 'Questions et réponses',
  'asked.said': 'Vous avez dit : {answer} ({person})',
  'asked.accepted':
    'Merci : {agency} participe à la demande {ref}. La coordination et les organismes demandeurs sont informés.',
  'asked.declined':
    'C’est noté : {agency} ne participe pas à la demande {ref}. La coordination et les organismes demandeurs lisent votre raison.',
  'asked.asked': 'Votre question est transmise à la coordination. Nous vous écrivons ici dès qu’elle répond.',
  'asked.noted': 'C’est noté : {answer}. Vous pouvez changer d’avis jusqu’au {day}.',
  'asked.closed': 'L’appel à manifestation d’intérêt pour la demande {ref} est clos. Il n’y a plus rien à faire.',

  // Errors
  'error.ask-missing': 'Merci de dire ce que vous demandez au partenaire.',
  'error.text-missing': 'Merci d’écrire quelques mots : les organismes consultés les lisent.',
  'error.source-missing': 'Merci de dire d’où vient la réponse, par exemple « Courriel du 3 mai ».',
  'error.is-requesting':
    '{agency} participe ou a participé à cette demande : on ne peut pas la solliciter comme partenaire. Choisissez un autre organisme.',
  'error.already-referred':
    '{agency} a déjà été sollicitée. Voyez son orientation ; retirez-la d’abord si vous voulez demander autre chose.',
  'error.referral-moved': 'Ce n’est plus possible : l’orientation vers {agency} en est à « {status} ».',
  'error.answers-itself': '{agency} a un point focal dans le registre, qui répond. Attendez sa réponse ou écrivez-lui.',
  'error.day-passed': 'Merci de choisir un jour après aujourd’hui.',
  'error.call-open':
    'Un appel à manifestation d’intérêt est déjà ouvert pour la demande {ref}. Ajoutez-y des organismes, ou fermez-le d’abord.',
  'error.too-many-messages':
    'Il y a de la place pour {limit} messages ici. Merci de vous adresser directement aux coordonnateurs ; votre saisie est toujours là.',
  'error.call-closed':
    'L’appel à manifestation d’intérêt pour la demande {ref} est clos : les réponses ne sont plus reçues. Écrivez à la coordination si vous souhaitez encore contribuer.',
  'error.nobody-to-ask': 'Il n’y a personne à solliciter. Choisissez au moins un organisme.',
  'error.offer-incomplete':
    'Une offre a besoin d’un titre et de quelques mots sur ce qui est offert. Merci de remplir les deux.',
  'error.unknown-offer': 'Cette offre n’est plus dans le catalogue. Actualisez la liste et choisissez-en une autre.',
  'error.contact-unknown':
    'Le contact doit être un point focal de {agency} inscrit au registre. Merci d’en choisir un.',
};
