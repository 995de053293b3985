import type { ownership as english } from './en.ts';

export const ownership: Record<keyof typeof english, string> = {
  'participation.status.named': 'sera invité après la signature du chef de file',
  'participation.status.invited': 'est invité et n’a pas encore répondu',
  'participation.status.removed': 'ne participe plus',
  'history.invitation-accepted': 'Participation acceptée ({organisation})',
  'history.agency-invited': 'Invitation de {about} ({organisation})',
  'history.agency-left': 'Départ de {organisation}',
  'history.agency-removed': 'Retrait de {about} par le chef de file ({organisation})',
  'history.focal-point-named': 'Changement de point focal ({organisation})',
  'history.contribution-stated': 'Mandat et contribution précisés ({organisation})',
  'history.agencies-reminded': 'Rappel pour signature : {about}',
  'history.escalated': 'Signatures manquantes signalées à la coordination : {about}',
  'event.invitation-accepted': '{person} ({organisation}) accepte de participer à {ref}. La signature suivra.',
  'event.agency-left': '{person} ({organisation}) quitte {ref} : « {note} ». Les autres restent.',
  'event.back-to-lead':
    '{person} ({organisation}) quitte {ref} : « {note} ». Un organisme seul ne fait pas une demande conjointe : le chef de file ({lead}) en invite un autre ou retire la demande.',
  'event.agency-removed':
    '{person} ({organisation}) a retiré votre organisme ({agency}) de {ref}{said, select, no {.} other { : « {note} ».}} Vous n’avez plus rien à faire.',
  'event.focal-point-named':
    '{person} a changé le point focal de son organisme ({organisation}) pour {ref} : {said, select, no {plus personne en particulier} other {{note}}}.',
  'event.contribution-stated': 'Mandat et contribution précisés pour {ref} ({organisation}).',
  'event.reminder':
    '{ref} attend la signature de votre organisme ({agency}) depuis {note} jours ouvrables. Merci de lire la demande et de la signer, ou de dire pourquoi vous ne la signez pas.',
  'event.reminded':
    '{person} ({organisation}) vous rappelle de signer {ref} ({agency}). Merci de lire la demande et de la signer, ou de dire pourquoi vous ne la signez pas.',
  'event.stalled':
    'Il manque encore des signatures sur {ref} (chef de file : {lead}) : {about}. Vous pouvez leur envoyer un rappel ou leur parler ; le chef de file peut inviter un autre organisme à leur place.',
  'button.agencies': 'Les organismes',
  'button.acceptInvitation': 'Participer, signer plus tard',
  'button.leave': 'Quitter la demande',
  'button.contribution': 'Mandat et contribution',
  'button.focalPoint': 'Notre point focal',
  'button.inviteAgency': 'Inviter un organisme',
  'button.replaceAgency': 'Remplacer un organisme',
  'button.remind': 'Leur rappeler de signer',
  'button.saveStatement': 'Enregistrer',
  'field.mandate': 'Mandat : à quel titre votre organisme ({agency}) participe',
  'field.contribution': 'Contribution : ce que votre organisme ({agency}) apporte',
  'field.mandateShort': 'Mandat',
  'field.contributionShort': 'Contribution',
  'field.focalPoint': 'Point focal pour cette demande',
  'field.agencyOut': 'Organisme qui part',
  'field.agencyIn': 'Organisme à inviter',
  'agencies.title': 'Les organismes de {ref}',
  'agencies.anybody': 'N’importe quel point focal ({agency})',
  'agencies.inHint': 'Par exemple : OIT',
  'agencies.leaveHint':
    'Les autres sont prévenus et lisent votre motif. S’il reste moins de deux organismes, la demande revient au chef de file.',
  'agencies.replaceHint':
    'Les deux organismes sont prévenus. Si le budget a une ligne pour celui qui part, elle passe à l’autre et tout le monde signe à nouveau.',
  'agencies.accepted': 'Vous participez à {ref} ({agency}). Merci de lire la demande, puis de signer.',
  'agencies.left':
    'C’est noté : vous quittez {ref} ({agency}). Les personnes concernées sont prévenues et lisent votre motif.',
  'agencies.stated': 'Enregistré : les autres lisent ce que vous apportez à {ref} ({agency}).',
  'agencies.focalPointSaved': 'Enregistré : les messages sur {ref} vont à {name}.',
  'agencies.focalPointAnybody': 'Enregistré : les messages sur {ref} vont aux points focaux ({agency}).',
  'agencies.invited': 'Invitation envoyée : {other} reçoit {ref} à lire et à signer.',
  'agencies.invitedLater': 'L’invitation partira quand vous enverrez {ref} pour signature : {other}.',
  'agencies.replaced': 'Invitation envoyée à {other} ; les raisons sont dites à {out}.',
  'agencies.reminded': 'Rappel envoyé à tous ceux qui n’ont pas signé {ref}.',
  'changes.title': 'Ce qui a changé depuis votre signature ({agency})',
  'changes.titleOther': 'Ce qui a changé depuis la dernière signature',
  'changes.before': 'Avant',
  'changes.after': 'Maintenant',
  'changes.more':
    'Et {count, plural, one {# autre changement} other {# autres changements}} : merci de lire tout le contenu ci-dessous.',
  'request.stalled': 'Il manque des signatures. La coordination en a été informée le {date}.',
  'excluded.invited': 'invité, n’a pas encore répondu',
  'error.already-left':
    'Votre organisme ne participe plus à {ref}. S’il le doit, demandez au chef de file de l’inviter de nouveau.',
  'error.already-accepted': 'Votre organisme participe déjà à {ref}. Il n’y a plus rien à accepter.',
  'error.not-on-board':
    'Acceptez d’abord l’invitation à {ref}, puis dites ce que votre organisme apporte. Ce que vous avez saisi est toujours là.',
  'error.last-partner':
    '{ref} est en cours, et il ne resterait qu’un seul organisme ({agency}). Merci de convenir d’abord de la suite avec le chef de file et la coordination.',
  'error.agency-already-on': 'Cet organisme est déjà sur {ref} : {agency}. Merci d’en nommer un autre.',
  'error.agency-not-on':
    'Cet organisme ne peut pas être remplacé : {agency}. Il est chef de file de {ref} ou n’y participe pas ; merci d’en choisir un autre.',
  'error.not-a-focal-point':
    '{name} ne figure pas parmi les points focaux actifs ({agency}). Merci de choisir une personne de la liste.',
  'error.reminded-today':
    'Un rappel pour {ref} est déjà parti aujourd’hui. Merci d’attendre demain, ou de les appeler.',
  'error.nobody-to-remind': 'Aucun autre organisme n’a à signer {ref} : il n’y a personne à qui le rappeler.',
  'welcome.others':
    'Demandes conjointes de renforcement des capacités du Réseau des Nations Unies sur les migrations : demandez-moi où en est l’une d’elles, ce qui a marché ailleurs ou qui peut aider. Votre travail sur ces demandes se fait dans l’onglet.',
  'greeting.others': 'Bonjour {name}. Demandez-moi où en est une demande, ce qui a marché ailleurs ou qui peut aider.',
  'unknown.others':
    'Je ne suis pas certain de comprendre et je n’ai rien changé. Écrivez **aide** pour voir ce que je sais faire.',
};
