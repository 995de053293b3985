import type { triage as english } from './en.ts';

export const triage: Record<keyof typeof english, string> = {
  'holder.answer':
    '{count, plural, one {réponse attendue} other {réponses attendues}} ({agencies}) ; il restera ensuite à la coordination {days, plural, =0 {0 jour ouvrable} one {# jour ouvrable} other {# jours ouvrables}}',
  'holder.coordinator-check': 'vérification par la coordination que la demande est complète',
  'clock.unconfirmed': 'Les délais sont ceux du service et restent à confirmer.',
  'history.acknowledged': 'Bien reçue : la coordination la lit',
  'history.question-asked': '{organisation} a posé une question',
  'history.question-answered': '{organisation} a répondu à une question',
  'history.question-taken-back': '{organisation} a retiré une question',
  'history.crisis-marked': '{organisation} en a fait une demande de crise',
  'history.crisis-submitted': 'Soumise comme demande de crise ; signatures encore attendues : {about}',
  'history.crisis-converted': '{organisation} en a fait une demande ordinaire',
  'history.crisis-reminded': 'Rappel de signature : {about}',
  'history.crisis-late': 'La date limite de signature est passée ; signatures encore attendues : {about}',
  'history.crisis-ended': 'La période de crise est terminée',
  'event.acknowledged': '{person} ({organisation}) lit maintenant {ref} et vérifie que la demande est complète.',
  'event.question-asked':
    '{person} ({organisation}) a une question sur {ref} : « {note} ». Chaque organisme participant peut répondre.',
  'event.question-answered': '{person} ({organisation}) a répondu à une question sur {ref} : « {note} »',
  'event.question-taken-back': '{person} ({organisation}) n’a plus besoin de réponse à une question sur {ref}.',
  'event.note-written':
    '{person} ({organisation}) a écrit une note interne sur {ref}. Seules les personnes chargées du traitement la voient.',
  'event.crisis-submitted':
    '{ref}, demande de crise dirigée par {lead}, est auprès de la coordination. Signatures encore attendues : {about}.',
  'event.crisis-signed':
    'Tous les organismes participants ont maintenant signé {ref}. Elle peut devenir une demande ordinaire.',
  'event.crisis-converted':
    '{person} ({organisation}) a fait de {ref} une demande ordinaire : les délais ordinaires s’appliquent désormais.',
  'event.crisis-reminder':
    '{ref} est déjà auprès de la coordination, comme demande de crise. La signature de {agency} manque encore : merci de la lire et de la signer.',
  'event.crisis-late':
    'La date limite de signature de {ref} est passée. Il manque encore : {about}. Merci de leur parler : sans ces signatures, elle ne peut pas devenir une demande ordinaire.',
  'event.crisis-ended':
    'La période de crise de {ref}, dirigée par {lead}, est terminée. Faites-en une demande ordinaire, ou mettez-y fin.',
  'button.answerThis': 'Répondre à cette question',
  'button.crisis': 'Demande de crise …',
  'button.saveCrisis': 'En faire une demande de crise',
  'button.convertCrisis': 'En faire une demande ordinaire',
  'field.crisis.reason': 'Ce qui s’est passé',
  'field.crisis.endsOn': 'Dernier jour comme demande de crise (AAAA-MM-JJ)',
  'field.crisis.othersSignBy': 'Date limite de signature des autres (AAAA-MM-JJ)',
  'said.by': '{who} : {words}',
  'question.returned': 'Renvoyée avec cette question',
  'question.closing.content-changed': 'Répondu par une modification du contenu',
  'question.closing.taken-back': 'Retirée : aucune réponse n’est plus nécessaire',
  'question.waiting': 'En attente de réponse',
  'question.sent': 'Votre réponse sur {ref} est transmise à qui a posé la question.',
  'question.earlier':
    '{count, plural, one {# question antérieure se trouve} other {# questions antérieures se trouvent}} dans l’onglet.',
  'open.card':
    'Encore à préciser : {parts}. La demande peut avancer sans cela ; la coordination posera peut-être la question.',
  'open.cardFunds': 'Les guichets de financement demandent aussi : {parts}.',
  'open.ask': 'Merci de préciser ce qui manque encore : {parts}.',
  'open.askFunds': 'Si vous pensez à un guichet de financement, merci de préciser aussi : {parts}.',
  'open.part.demand': 'qui l’a demandé en dehors des organismes',
  'open.part.evidence': 'où se trouve la preuve de chaque entité qui l’a demandé',
  'open.part.endorsement': 'l’approbation du gouvernement',
  'open.part.beneficiaries': 'les bénéficiaires',
  'open.part.level': 'un niveau qui corresponde aux lieux',
  'open.part.supportTypes': 'les types d’appui',
  'open.part.results': 'les résultats attendus',
  'open.part.resultDetails': 'l’indicateur, la valeur de départ et la cible de chaque résultat',
  'open.part.timeframe': 'le début et la durée',
  'open.part.budget': 'le budget, une ligne par organisme',
  'open.part.coFinancing': 'le cofinancement (0 s’il n’y en a pas)',
  'open.part.markers': 'les marqueurs genre, droits de l’homme et enfance',
  'open.why.demand':
    'Les demandes que quelqu’un a exprimées passent d’abord ; sinon, elle est dite axée sur l’offre (document source 002, l. 3361-3368).',
  'open.why.evidence': 'Les guichets de financement la vérifient, et la coordination s’y fie.',
  'open.why.endorsement': 'Le fonds de démarrage demande l’approbation du pays bénéficiaire (ses pages publiques).',
  'open.why.beneficiaries': 'La coordination choisit les partenaires selon les bénéficiaires.',
  'open.why.level':
    'Une demande régionale nomme une région ou plusieurs pays, une demande locale ou nationale son pays.',
  'open.why.supportTypes':
    'Ils servent à trouver les partenaires ; l’appui n’est pas que de l’argent (document source 002, l. 3834-3858).',
  'open.why.results':
    'Les résultats doivent être réalisables, observables et attribuables (document source 002, l. 3145-3148).',
  'open.why.resultDetails':
    'Un résultat s’observe par son indicateur, d’une valeur de départ à une cible (document source 002, l. 3145-3148).',
  'open.why.timeframe': 'Les partenaires ne peuvent dire oui que pour une période donnée.',
  'open.why.budget':
    'Un programme conjoint a un seul total, avec une ligne par organisme (pages publiques du fonds de démarrage).',
  'open.why.coFinancing': 'Certains guichets demandent une part d’autres sources.',
  'open.why.markers':
    'Le fonds de démarrage demande les trois (ses pages publiques) ; leurs échelles restent à confirmer.',
  'crisis.label': 'Demande de crise',
  'crisis.title': '{ref} comme demande de crise',
  'crisis.intro':
    'En situation de crise, ou juste après : la demande part à la coordination dès que votre organisme et un autre ont signé. Les autres signent avant une date que vous fixez. Elle dure jusqu’à une date de fin, et les délais sont plus courts.',
  'crisis.until': 'Comme demande de crise jusqu’au {date} : {reason}',
  'crisis.enough':
    'Les signatures de l’organisme chef de file et d’un autre suffisent pour la soumettre ; les autres signent avant le {date}.',
  'crisis.toFollow': 'Signatures encore attendues, avant le {date} : {agencies}.',
  'crisis.late': 'La date limite de signature est passée ({date}). Il manque encore : {agencies}.',
  'crisis.allSigned': 'Tous les organismes ont signé : une fois la situation apaisée, faites-en une demande ordinaire.',
  'crisis.over': 'La période de crise a pris fin le {date} : faites-en une demande ordinaire, ou mettez-y fin.',
  'crisis.unconfirmed': 'Les délais plus courts et la durée maximale restent à confirmer.',
  'crisis.saved': '{ref} est maintenant une demande de crise. Toutes les personnes qui signent le voient.',
  'crisis.converted': '{ref} est maintenant une demande ordinaire. Les personnes concernées en sont informées.',
  'request.crisisSubmitted':
    'Signée pour {agency} : {ref} est auprès de la coordination comme demande de crise. Les autres signent avant la date fixée.',
  'error.question-unknown': 'Cette question n’existe pas sur {ref}. Merci de rouvrir la demande.',
  'error.question-closed':
    'Cette question sur {ref} a déjà reçu une réponse ou a été retirée. Votre texte est toujours là : merci de regarder le fil.',
  'error.question-of-lead':
    '{ref} a été renvoyée à {agency} avec cette question : {agency} y répond, ou modifie le contenu. Merci de leur envoyer votre réponse.',
  'error.too-many-questions':
    'Une demande contient au plus {limit} questions. Merci de parler à l’organisme chef de file.',
  'error.note-missing': 'Merci d’écrire d’abord la note.',
  'error.too-many-notes':
    'Une demande contient au plus {limit} notes internes. Merci de garder le reste dans un document à vous.',
  'error.crisis-end-past': 'La date de fin doit être postérieure à aujourd’hui. Merci de choisir un jour plus éloigné.',
  'error.crisis-too-long':
    'Une demande de crise dure au plus {limit} jours (à confirmer). Merci de choisir une date de fin plus proche.',
  'error.crisis-sign-by-wrong':
    'La date limite de signature des autres doit être postérieure à aujourd’hui et ne pas dépasser la date de fin. Merci de choisir un autre jour.',
  'error.not-a-crisis': '{ref} est déjà une demande ordinaire. Il n’y a rien à changer.',
  'error.signatures-missing':
    '{ref} devient une demande ordinaire une fois signée par tous les organismes. Il manque encore : {values}.',
};
