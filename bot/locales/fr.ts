import { assessment } from './assessment/fr.ts';
import { demand } from './demand/fr.ts';
import type { Messages } from './en.ts';
import { fund } from './fund/fr.ts';
import { hub } from './hub/fr.ts';
import { implementation } from './implementation/fr.ts';
import { knowledge } from './knowledge/fr.ts';
import { ownership } from './ownership/fr.ts';
import { triage } from './triage/fr.ts';

/** French. No-break space (U+00A0) before : ; ? ! » and after «; typographic apostrophe only. */
export const fr: Messages = {
  // Chat: greeting, help, small talk
  'welcome.title': 'Migration Capacity Desk',
  'welcome.text':
    'Enregistrez avec d’autres organismes du Réseau des Nations Unies sur les migrations une demande conjointe de renforcement des capacités, cosignez-la et suivez son avancement. Décrivez simplement le besoin avec vos mots, ou choisissez une option ci-dessous.',
  'help.title': 'Ce que vous pouvez écrire',
  'help.describe':
    'Décrivez un besoin avec vos mots, en français, en anglais ou en espagnol : je prépare la demande et vous la vérifiez.',
  'help.new': '**nouvelle** : commencer une demande conjointe',
  'help.mine': '**mes demandes** : toutes les demandes de votre organisme',
  'help.status': '**statut UNM-2026-0001** : savoir où en est une demande',
  'help.sign': '**signer** : lire et signer ce qui attend votre organisme',
  'help.find': '**trouver …** : ce qui a fonctionné ailleurs, ou qui peut aider',
  'help.language': '**français**, **español**, **english** : changer de langue',
  'greeting.text':
    'Bonjour {name}. De quoi votre bureau de pays a-t-il besoin ? Décrivez-le avec vos mots, ou choisissez une option ci-dessous.',
  'group.text':
    'Je réponds dans notre conversation personnelle, pour que vous seul ou seule voyiez ce qui concerne votre organisme. Ouvrez-la et écrivez-y **bonjour**.',
  'thanks.text': 'Avec plaisir. Écrivez **mes demandes** pour savoir où elles en sont.',
  'cancel.text': 'Très bien, rien n’a été modifié. Écrivez **nouvelle** quand vous voudrez recommencer.',
  'unknown.text':
    'Je n’ai pas bien compris, et je n’ai rien modifié. Décrivez un besoin en une phrase, ou écrivez **aide** pour voir ce que je peux faire.',
  'language.changed': 'Désormais, je vous écris en français.',
  'roles.text':
    'Vous êtes {name}, {organisation}{country, select, none {} other { ({countryName})}}. Vos rôles : {roles}.',
  'summary.forSecretariat':
    'Le bilan d’avancement se trouve dans l’onglet : choisissez-y la période, puis téléchargez-le au format XLSX ou CSV.',
  'summary.notForYou':
    'Les bilans d’avancement sont établis par le secrétariat. Écrivez **mes demandes** pour savoir où en sont celles de votre organisme.',

  // Buttons
  'button.new': 'Nouvelle demande',
  'button.mine': 'Mes demandes',
  'button.help': 'Aide',
  'button.continue': 'Continuer',
  'button.save': 'Enregistrer le brouillon',
  'button.saveChanges': 'Enregistrer les modifications',
  'button.edit': 'Modifier',
  'button.details': 'Résultats, budget, marqueurs',
  'button.saveDetails': 'Enregistrer les précisions',
  'button.send': 'Signer pour {agency} et inviter {others}',
  'button.sign': 'Signer pour {agency}',
  'button.declineSignature': 'Ne pas signer',
  'button.withdraw': 'Retirer',
  'button.answer': 'Répondre',
  'button.open': 'Ouvrir',
  'button.openTab': 'Ouvrir dans l’onglet',
  'button.content': 'Afficher le contenu',
  'button.refresh': 'Actualiser',
  'button.back': 'Retour',
  'button.introduce': 'Envoyer au secrétariat',

  // The two forms
  'describe.title': 'De quoi a-t-on besoin ?',
  'describe.text':
    'Quelques phrases suffisent : le besoin et pourquoi maintenant, où, qui l’a exprimé, avec quels organismes, quel type d’appui.',
  'describe.placeholder':
    'Exemple : le Ministère de la justice du Niger demande à l’UNICEF et à l’OIM une formation de la police des frontières à la protection des enfants en déplacement.',
  'form.title.new': 'Merci de vérifier et de compléter',
  'form.title.edit': 'Modifier la demande {ref}',
  'form.intro': 'J’ai rempli ce que j’ai compris. Corrigez librement ; rien n’est envoyé avant votre signature.',
  'form.editWarning':
    'Toute modification du contenu annule l’ensemble des signatures : chaque organisme devra signer à nouveau.',
  'form.truncated':
    'Votre texte compte {length, number} caractères ; le formulaire en accepte {limit, number}. J’ai gardé le début. Votre message entier reste affiché ci-dessus : merci de résumer le besoin ici.',
  'form.typeList': 'Séparez par des virgules.',
  'field.title': 'Titre',
  'field.need': 'Le besoin, et pourquoi maintenant',
  'field.requestedBy': 'Qui l’a exprimé',
  'field.requestedBy.form': 'Qui l’a exprimé (ministère, ville, société civile…)',
  'field.endorsement': 'Approbation du gouvernement',
  'field.beneficiaries': 'Bénéficiaires',
  'field.countries': 'Pays',
  'field.countriesHint': 'Des pays, ou une région',
  'field.region': 'Région',
  'field.level': 'Niveau',
  'field.objective': 'Objectif principal du Pacte mondial',
  'field.secondaryObjectives': 'Autres objectifs',
  'field.themes': 'Thèmes',
  'field.supportTypes': 'Types d’appui',
  'field.others': 'Autres thèmes ou types d’appui, en quelques mots',
  'field.agencies': 'Organismes demandeurs',
  'field.agenciesHint': 'Le vôtre est chef de file ; indiquez les autres',
  'field.results': 'Résultats attendus',
  'field.start': 'Début',
  'field.start.form': 'Début (AAAA-MM)',
  'field.durationMonths': 'Durée en mois',
  'field.budget': 'Budget par organisme, en dollars des États-Unis',
  'field.coFinancing': 'Cofinancement par des tiers, en dollars des États-Unis',
  'field.markers': 'Marqueurs',
  'field.language': 'Langue',
  'field.result.statement': 'Résultat attendu',
  'field.result.indicator': 'Indicateur',
  'field.result.baseline': 'Valeur de départ',
  'field.result.target': 'Cible',
  'field.budgetLine': 'Budget en dollars des États-Unis : {agency}',
  'field.marker.gender': 'Marqueur genre',
  'field.marker.human-rights': 'Marqueur droits de l’homme',
  'field.marker.child-sensitivity': 'Marqueur relatif à l’enfance',
  'field.questions': 'Vos questions',
  'field.note': 'Votre note',
  'field.reason': 'Motif',
  'field.answer': 'Votre réponse',
  'details.title': 'Précisions sur la demande {ref}',
  'details.intro':
    'Tout est facultatif. Les guichets de financement demandent l’approbation du gouvernement, le budget et les trois marqueurs.',
  'value.objective': '{number}. {label}',
  'value.duration': '{months, plural, one {# mois} other {# mois}}',
  'value.money': '{amount, number} USD',
  'value.budgetLine': '{agency} : {amount, number} USD',
  'value.budgetTotal': 'Total : {amount, number} USD',
  'value.result': '{statement} ({indicator} ; départ : {baseline} ; cible : {target})',
  'value.marker': '{marker} : {text}',
  'value.notStated': 'non précisé',
  'endorsement.none': 'Pas encore demandée',
  'endorsement.requested': 'Demandée',
  'endorsement.obtained': 'Obtenue',
  'level.local': 'Local',
  'level.national': 'National',
  'level.regional': 'Régional',
  'level.global': 'Mondial',

  // Request card
  'request.saved': 'Brouillon {ref} enregistré. Personne d’autre ne le voit pour le moment.',
  'request.sent':
    'Demande signée pour {agency}. {count, plural, one {L’organisme suivant la reçoit} other {Les organismes suivants la reçoivent}} maintenant pour signature : {others}. Je vous tiens au courant.',
  'request.signed': 'Merci : vous avez signé la demande {ref} pour {agency}.',
  'request.submitted': 'Tous les organismes ont signé : la demande {ref} est transmise à la coordination.',
  'request.declinedSignature':
    'C’est noté : vous ne signez pas la demande {ref} pour {agency}. L’organisme chef de file en est informé et lira votre motif.',
  'request.withdrawn': 'La demande {ref} est retirée. Les personnes concernées en sont informées.',
  'request.answered': 'Votre réponse au sujet de la demande {ref} est transmise à la coordination.',
  'request.changed': 'Modifications enregistrées.',
  'request.unchanged': 'Rien n’était différent : rien n’a été modifié et toutes les signatures restent valables.',
  'request.changedVoid':
    'Modifications enregistrées. Toutes les signatures sont annulées : merci de signer à nouveau ; les autres organismes y sont invités aussi.',
  'request.signatures': 'Signatures',
  'request.questions': 'Questions de la coordination',
  'request.nextStep': 'Prochaine étape : {holder}{due, select, none {} other {, d’ici au {due}}}',
  'request.overdue': 'En retard depuis le {due}',
  'request.signNotice':
    'En signant, vous confirmez pour {agency} le contenu ci-dessus. Toute modification ultérieure annule la signature.',
  'request.shortened': 'Les textes longs sont montrés en partie ici. La demande entière est dans l’onglet.',
  'request.duplicate':
    'Une demande pour le même besoin au même endroit existe déjà : {which}. Voyez s’il est possible de vous y joindre avant de signer.',
  'request.duplicateHidden': 'demande dirigée par {lead}, déjà transmise à la coordination',
  'list.title': 'Demandes : {agency}',
  'list.titleQueue': 'Demandes transmises à la coordination',
  'list.emptyQueue': 'Aucune demande n’a encore été soumise. Un message vous préviendra ici dès la première.',
  'list.empty': 'Votre organisme n’a encore aucune demande. Décrivez un besoin en une phrase, ou écrivez **nouvelle**.',
  'list.more': 'Voici les {shown} plus récentes. Toutes se trouvent dans l’onglet.',
  'sign.nothing': 'Aucune demande à signer pour {agency}.',
  'sign.choose':
    '{count, plural, one {Une demande attend votre signature} other {# demandes attendent votre signature}} pour {agency}.',
  'status.which': 'De quelle demande s’agit-il ? Voici les plus récentes pour {agency}.',
  'status.unknown':
    'Je ne trouve pas {ref} parmi les demandes que vous pouvez consulter. Vérifiez le numéro, ou écrivez **mes demandes**.',

  // Finding
  'find.knowledge': 'Ce qui a fonctionné ailleurs',
  'find.partners': 'Qui pourrait aider',
  'find.noMatch': 'Rien ne correspond dans la collection. Essayez d’autres mots, un thème ou un pays.',
  'find.more':
    'Enregistrez une demande pour obtenir toutes les correspondances, avec leurs raisons : partenaires, guichets de financement et connaissances.',

  // Not on the register
  'introduce.title': 'Bienvenue. Quelle est votre organisation ?',
  'introduce.text':
    'Vous ne figurez pas encore au registre. Indiquez-moi votre organisation et votre pays : le secrétariat les confirme, et je vous écris dès que vous pouvez commencer.',
  'introduce.organisation': 'Organisation',
  'introduce.country': 'Pays de votre bureau (laissez vide pour le siège)',
  'introduce.sent':
    'Merci. Le secrétariat est invité à confirmer votre appartenance à l’organisation indiquée ({organisation}). Je vous écris ici dès que c’est fait.',
  'introduce.waiting':
    'Le secrétariat n’a pas encore confirmé votre inscription ({organisation}). Je vous écris ici dès que c’est fait.',
  'introduce.refused':
    'Le secrétariat n’a pas pu confirmer votre inscription. Merci de vous adresser au point focal de votre organisation.',
  'introduce.admitted':
    'Vous figurez maintenant au registre : {organisation}, {roles}. Écrivez **aide** pour voir ce que vous pouvez faire.',
  'introduce.pendingForSecretariat':
    '{name} demande son inscription au registre pour {organisation}. Merci de confirmer ou de refuser dans l’onglet, rubrique « Personnes ».',

  // Who acts next
  'holder.cosign': '{count, plural, one {signature attendue} other {signatures attendues}} ({agencies})',
  'holder.lead-draft': 'envoi pour signature ({agencies})',
  'holder.lead-alone': 'invitation d’un autre organisme, ou retrait ({agencies})',
  'holder.coordinator-triage': 'prise en charge par la coordination',
  'holder.coordinator-assess':
    'remise des notes d’évaluation, puis enregistrement des correspondances par la coordination',
  'holder.partners': 'réponse des entités retenues',
  'holder.nobody': 'plus rien à faire',

  // Labels of codes
  'state.draft': 'Brouillon',
  'state.cosigning': 'En attente de signatures',
  'state.submitted': 'Transmise à la coordination',
  'state.returned': 'Questions en attente de réponse',
  'state.assessing': 'En cours d’évaluation',
  'state.matched': 'Correspondances établies',
  'state.implementing': 'En cours de réalisation',
  'state.suspended': 'Suspendue',
  'state.completed': 'Achevée',
  'state.declined': 'Non retenue',
  'state.withdrawn': 'Retirée',
  'role.focal-point': 'point focal',
  'role.coordinator': 'coordination',
  'role.secretariat': 'secrétariat',
  'role.committee': 'comité',
  'role.observer': 'observation',
  'participation.lead': 'organisme chef de file',
  'participation.co-requesting': 'organisme co-demandeur',
  'participation.status.signed': 'a signé',
  'participation.status.unsigned': 'n’a pas encore signé',
  'participation.status.declined': 'ne participe pas',
  'participation.status.left': 's’est retiré',
  'history.created': 'Demande enregistrée ({organisation})',
  'history.edited': 'Contenu modifié, signatures annulées ({organisation})',
  'history.agencies-changed': 'Liste des organismes modifiée ({organisation})',
  'history.sent-for-signature': 'Demande signée et envoyée pour signature ({organisation})',
  'history.signed': 'Demande signée ({organisation})',
  'history.signature-declined': 'Demande non signée ({organisation})',
  'history.submitted': 'Signée par tous les organismes : demande soumise',
  'history.accepted': 'Prise en charge pour évaluation',
  'history.returned': 'Renvoyée avec des questions',
  'history.answered': 'Réponse aux questions ({organisation})',
  'history.reviewers-assigned': 'Personnes chargées de l’évaluation désignées',
  'history.matches-recorded': 'Correspondances enregistrées',
  'history.declined': 'Non retenue',
  'history.withdrawn': 'Demande retirée ({organisation})',
  'decision.declined': 'Non retenue',

  // Messages that something else caused
  'event.invited':
    '{person} ({organisation}) vous invite à cosigner la demande {ref} pour {agency}. Merci de la lire et de la signer, ou de dire pourquoi vous ne signez pas.',
  'event.signed': '{person} a signé la demande {ref} pour {organisation}.',
  'event.signatures-void':
    '{person} ({organisation}) a modifié le contenu de la demande {ref} : les signatures précédentes sont annulées. Merci de la relire et de la signer.',
  'event.signature-declined':
    '{person} ({organisation}) ne signe pas la demande {ref} : « {note} ».{stage, select, cosigning { Vous pouvez désigner un autre organisme ou continuer avec les autres.} other {}}',
  'event.submitted':
    'Tous les organismes participants ont signé la demande {ref}. Elle est maintenant transmise à la coordination.',
  'event.submittedForCoordinator': 'Une nouvelle demande conjointe vous attend : {ref} (chef de file : {lead}).',
  'event.accepted': 'La demande {ref} a été prise en charge par la coordination ; son évaluation est en cours.',
  'event.returned': 'La coordination a des questions sur la demande {ref} : « {note} »',
  'event.answered': 'Réponse aux questions sur la demande {ref} ({organisation}) : « {note} »',
  'event.assigned':
    '{person} ({organisation}) vous confie l’évaluation de la demande {ref}, dirigée par {lead}. Merci de l’ouvrir et de dire si vous ne pouvez pas vous en charger.',
  'event.matched':
    'Correspondances établies pour la demande {ref} : {partners, plural, =0 {aucun partenaire} one {# partenaire} other {# partenaires}}, {funds, plural, =0 {aucun guichet de financement} one {# guichet de financement} other {# guichets de financement}}, {knowledge, plural, =0 {aucune ressource de connaissances} one {# ressource de connaissances} other {# ressources de connaissances}}.',
  'event.declined': 'La demande {ref} n’a pas été retenue : « {note} »',
  'event.withdrawn': 'La demande {ref} a été retirée ({organisation}) : « {note} »',
  'recorded.title': 'Correspondances enregistrées',
  'recorded.partners': 'Partenaires',
  'recorded.funds': 'Guichets de financement',
  'recorded.knowledge': 'Pratiques et outils',
  'recorded.noMatch': 'aucune correspondance',

  // Matching
  'reason.words': 'Mots : {values}',
  'reason.objective': 'Objectif : {values}',
  'reason.theme': 'Thème : {values}',
  'reason.support': 'Appui : {values}',
  'reason.country': 'Pays : {values}',
  'reason.region': 'Région : {values}',
  'reason.track-record': 'Expérience : {values}',
  'missing.words': 'ne mentionne pas : {values}',
  'missing.objective': 'autre objectif que : {values}',
  'missing.theme': 'ne couvre pas : {values}',
  'missing.support': 'ne propose pas : {values}',
  'missing.country':
    '{part, select, partner {présence non établie : {values}} other {ne vient pas de ce lieu : {values}}}',
  'missing.region':
    '{part, select, partner {présence non établie : {values}} other {ne vient pas de ce lieu : {values}}}',
  'missing.track-record': 'pas d’expérience connue : {values}',
  'rule.met': 'remplie',
  'rule.not-met': 'non remplie',
  'rule.to-be-confirmed': 'à confirmer',
  'rule.unconfirmed': 'La règle elle-même reste à confirmer par le secrétariat.',
  'similar.duplicate': 'Même besoin, même endroit',
  'similar.peer': 'Demande semblable : échange entre pairs',
  'evidence.result-reported': 'Résultat rapporté : {result}',
  'evidence.described': 'Aucun résultat rapporté',
  'evidence.named-only': 'Simple mention ; aucun résultat rapporté',
  'source.read': 'Source : {document}',
  'context.published': 'Publication',
  'organisation.executive-committee':
    'Réseau des Nations Unies sur les migrations, Comité exécutif (appartenance à confirmer)',
  'organisation.member': 'Réseau des Nations Unies sur les migrations, membre (appartenance à confirmer)',
  'organisation.partner': 'Partenaire extérieur au Réseau',
  'value.quoted': '« {title} »',
  'value.between': ' ; ',
  'value.andMore': '{values} et {count, plural, one {# autre} other {# autres}}',
  'need.country': 'Présence connue : {values}',
  'set.themesRead': 'Aucun thème n’a été choisi pour cette demande ; ceux-ci ont été déduits de son texte.',
  'excluded.requesting': 'organisme demandeur',
  'excluded.conflicted': 'conflit d’intérêts',
  'capacity.present': 'Présence : {values}',
  'capacity.named': 'Organisation régionale qui couvre le lieu demandé',
  'capacity.everywhere': '{place, select, none {Sans limite régionale} other {Présence non établie : {values}}}',
  'capacity.elsewhere': 'Intervient dans d’autres régions',
  'capacity.noReferral': 'Aucune orientation à ce jour',
  'capacity.open':
    '{count, plural, =0 {Aucune orientation en cours} one {# orientation en cours} other {# orientations en cours}}',
  'capacity.past': 'Orientations passées acceptées : {accepted, number} sur {total, number}',
  'capacity.completed': '{count, plural, one {# orientation menée à bien} other {# orientations menées à bien}}',
  'balance.none': 'Aucun programme antérieur de ce guichet n’est connu.',
  'balance.country':
    '{near, number} sur {total, plural, one {# programme antérieur} other {# programmes antérieurs}} dans le même pays',
  'balance.region': '{near, number} dans la même région',
  'balance.thematicArea': '{near, number} dans le même domaine thématique',

  // Who assesses which request
  'fit.theme': 'Thèmes traités : {values}',
  'fit.objective': 'Pratiques relevant de : {values}',
  'fit.country': 'Bureau : {values}',
  'fit.region': 'Pratiques en région : {values}',
  'fit.language': 'Langue de travail : {values}',
  'fit.none': 'Rien dans les données de référence ne plaide pour ce choix : aucune autre personne n’est disponible.',
  'binding.caps-full':
    'Limite de {cap} demandes en cours atteinte : {people}. Relevez la limite ou attendez qu’une de leurs demandes soit tranchée.',
  'binding.conflict':
    'Disponibilité, mais conflit d’intérêts : {people}. Sollicitez la coordination d’une autre organisation.',
  'binding.too-few':
    'Personne d’autre n’est inscrit à la coordination. Admettez quelqu’un ou demandez moins d’évaluations par demande.',

  // Progress summary
  'export.title': 'Bilan d’avancement : demandes conjointes de renforcement des capacités',
  'export.organisation':
    'Réseau des Nations Unies sur les migrations – mécanisme de renforcement des capacités (Pacte mondial, par. 43)',
  'export.period': 'Demandes soumises pour la première fois du {from} au {to}',
  'export.made': 'Établi le {date} avec Migration Capacity Desk',
  'export.sheet.numbers': 'Chiffres',
  'export.sheet.requests': 'Demandes',
  'export.objective': 'Objectif principal',
  'export.received': 'Demandes reçues',
  'export.total': 'Total',
  'export.agencies': 'Organismes participants',
  'export.countries': 'Pays concernés',
  'export.toSubmission': 'Nombre médian de jours ouvrables entre l’enregistrement et la soumission',
  'export.toDecision':
    'Nombre médian de jours ouvrables entre la soumission et la mise en correspondance ou la décision',
  'export.none': 'pas encore de données',
  'export.ref': 'Référence',
  'export.requestTitle': 'Titre',
  'export.lead': 'Organisme chef de file',
  'export.allAgencies': 'Organismes',
  'export.status': 'Statut',
  'export.created': 'Enregistrée le',
  'export.submitted': 'Soumise le',
  'export.updated': 'Dernière modification',
  'export.next': 'Prochaine étape',
  'export.outcome': 'Suite donnée',
  'export.basis':
    'Une demande est comptée dans la période où tous ses organismes l’ont signée pour la première fois. Une case vide signifie « non précisé », et non « néant ».',
  'export.fileName': 'bilan-avancement',

  // Errors: what is wrong, and what to do next
  'error.not-registered':
    'Vous ne figurez pas encore au registre. Écrivez au bot dans la conversation : il vous demande votre organisation, et le secrétariat confirme.',
  'error.pending-registration':
    'Le secrétariat n’a pas encore confirmé votre inscription. Un message vous l’annoncera dans la conversation dès que ce sera fait.',
  'error.not-allowed': 'Votre rôle ne le permet pas. Si vous pensez qu’il le devrait, adressez-vous au secrétariat.',
  'error.not-visible':
    'Je ne trouve pas cette demande parmi celles que vous pouvez consulter. Vérifiez le numéro, ou consultez votre liste.',
  'error.conflict-of-interest':
    'Votre organisation ({organisation}) participe à cette demande : aucun de ses membres ne peut donc l’examiner ni se prononcer. Merci de vous adresser à un autre membre de la coordination.',
  'error.invalid-input':
    'Une partie de votre envoi n’a pas pu être lue{field, select, none {} other { : {field}}}. Merci de vérifier et de réessayer ; rien n’a été modifié.',
  'error.need-empty': 'Merci de dire en une ou deux phrases quel est le besoin et pourquoi maintenant.',
  'error.need-too-long':
    'La description du besoin compte {length, number} caractères ; la limite est de {limit, number}. Merci de la raccourcir ; votre texte est toujours dans le formulaire.',
  'error.text-too-long':
    'Le texte sous « {field} » compte {length, number} caractères ; la limite est de {limit, number}. Veuillez le raccourcir ; ce que vous avez écrit est toujours là.',
  'error.title-empty': 'Merci de donner un titre de 1 à {limit} caractères.',
  'error.unknown-country':
    'Je ne connais aucun pays ni aucune région de ce nom : « {values} ». Merci de vérifier l’orthographe et de séparer les noms par des virgules.',
  'error.unknown-agency':
    'Je ne connais aucune organisation de ce nom : « {values} ». Merci de vérifier l’orthographe, par exemple « OIM, UNICEF ».',
  'error.unknown-person': 'Cette personne n’attend plus de confirmation. Actualisez la liste.',
  'error.not-a-coordinator': '{name} ne fait plus partie de la coordination. Merci de choisir une autre personne.',
  'error.unknown-topic':
    'Je ne reconnais ni thème ni type d’appui dans « {values} ». Essayez d’autres mots, par exemple « envois de fonds, visite d’étude », ou laissez le champ vide.',
  'error.not-an-agency':
    'Seules les entités du Réseau des Nations Unies sur les migrations peuvent cosigner, ce qui n’est pas le cas de : {values}. Mentionnez plutôt ce partenariat dans la description du besoin.',
  'error.agency-not-yours':
    'Les demandes que vous enregistrez ont pour chef de file votre propre organisme. Pour un autre organisme, demandez à son point focal de l’enregistrer.',
  'error.one-agency-only':
    'Une demande conjointe suppose au moins deux organismes. Indiquez au moins un autre organisme en plus du vôtre ({agency}).',
  'error.countries-missing': 'Merci d’indiquer les pays, ou une région.',
  'error.objective-missing': 'Merci de choisir l’objectif principal.',
  'error.already-signed':
    'Votre organisme a déjà signé la demande {ref} dans sa version actuelle. Il n’y a plus rien à faire.',
  'error.already-declined': 'Votre organisme a déjà fait savoir qu’il ne signe pas la demande {ref}.',
  'error.content-changed':
    'Le contenu de la demande {ref} a changé depuis votre lecture. Voici la version actuelle : merci de la lire, puis de la signer.',
  'error.revision-changed':
    'Entre-temps : « {what} » ({who}). Votre propre modification n’a pas été faite, mais votre saisie est toujours là : merci de consulter la version actuelle et de réessayer.',
  'error.request-full':
    '{ref} contient autant de texte que possible ; ceci n’a donc pas été ajouté. Merci de le dire en quelques mots, ou d’achever la demande et d’en ouvrir une suite.',
  'error.wrong-state': 'Ce n’est pas possible maintenant : la demande {ref} en est à l’étape « {state} ».',
  'error.reason-missing': 'Merci d’indiquer un motif : les autres le liront.',
  'error.questions-missing': 'Merci d’écrire d’abord votre question.',
  'error.answer-missing': 'Merci d’écrire votre réponse.',
  'error.matches-missing':
    'Choisissez au moins une correspondance, ou écrivez une note expliquant pourquoi il n’y en a aucune.',
  'error.number-invalid':
    '« {value} » n’est pas un nombre entier ({field}). Merci de n’écrire que des chiffres, par exemple 150000.',
  'error.month-invalid': '« {value} » n’est pas un mois. Merci de l’écrire sous la forme 2027-01.',
  'error.objectives-invalid':
    '« {value} » : les objectifs portent les numéros 1 à 23. Merci de les séparer par des virgules, par exemple 8, 21.',
  'error.period-invalid': 'La fin de la période précède son début. Merci de corriger les dates.',
  'error.unauthenticated':
    'Votre session a expiré ou n’est pas valable. Rechargez la page pour vous connecter à nouveau.',
  'error.unavailable':
    'Le service ne peut pas accéder à sa base de données pour le moment. Rien n’a été modifié ; merci de réessayer dans une minute.',
  'error.unexpected':
    'Une erreur s’est produite de notre côté et rien n’a été modifié. Merci de réessayer ; si cela se reproduit, communiquez au secrétariat le numéro {requestId}.',

  // Each part of the mechanism has its words in a folder of its own
  ...ownership,
  ...demand,
  ...triage,
  ...assessment,
  ...hub,
  ...fund,
  ...knowledge,
  ...implementation,
};
