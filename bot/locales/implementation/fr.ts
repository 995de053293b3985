import type { implementation as english } from './en.ts';

export const implementation: Record<keyof typeof english, string> = {
  // Forms and labels
  'field.milestone': 'Étape',
  'field.remark.milestone': 'Remarque',
  'field.indicator': 'Indicateur',
  'field.unit': 'Unité',
  'field.valueSource': 'Origine de la valeur',
  'field.constraint': 'Ce qui fait obstacle',
  'field.resolution': 'Ce qui a été fait pour y remédier',
  'field.completion.results': 'Résultats',
  'field.completion.lessons': 'Enseignements',
  'field.completion.failures': 'Ce qui n’a pas marché',
  'milestone.planned': 'Prévue',
  'milestone.done': 'Atteinte',
  'milestone.dropped': 'Abandonnée',
  'constraint.funding': 'Financement',
  'constraint.earmarking': 'Fonds réservés à un usage',
  'constraint.coordination': 'Coordination entre acteurs',
  'constraint.access': 'Accès',
  'constraint.data-gaps': 'Données manquantes',
  'constraint.participation-costs': 'Coûts de la participation',
  'constraint.duplication': 'Double emploi',
  'constraint.line': '{kind} : {text}',
  'work.constraints.none': 'Aucun obstacle signalé. Cela ne veut pas dire qu’il n’y a pas de difficulté.',
  'indicator.library.sdg': 'Objectifs de développement durable, indicateur {number}',
  'indicator.library.dimension': 'Gouvernance des migrations : {dimension}',
  'indicator.library.own': 'Rédigé par les demandeurs',
  'indicator.unconfirmed': 'Formulation à confirmer : {source}',
  'indicator.demand.achievable': 'Atteignable ?',
  'indicator.demand.observable': 'Observable sur le terrain ?',
  'indicator.demand.attributable': 'Attribuable ?',
  'doubt.target-is-baseline': 'La cible est égale à la valeur de départ : rien ne changerait.',
  'doubt.target-far': 'La cible dépasse cent fois la valeur de départ. Est-ce une faute de frappe ?',
  'doubt.target-over-hundred': 'La cible dépasse 100 %.',
  'doubt.target-day-passed': 'La date de la cible était déjà passée quand elle a été choisie.',
  'doubt.unit-missing': 'Sans unité, on ne sait pas ce qui est compté.',
  'doubt.vague': 'Dites ce qui est compté : un nombre, une part, un taux ou un coût.',
  'doubt.baseline-missing': 'Sans valeur de départ, on ne peut pas dire ce que cette demande a changé.',
  'doubt.whole-country': 'Il mesure un pays entier. Ajoutez-en un qui montre l’apport de cette demande.',
  'group.women': 'Femmes',
  'group.men': 'Hommes',
  'group.under-18': 'Moins de 18 ans',
  'group.from-18': '18 ans et plus',
  'satisfaction.unconfirmed': 'Formulation des questions à confirmer : {source}',

  // History
  'history.milestone-planned': 'Étape prévue, sous la responsabilité de {about}',
  'history.milestone-done': '{organisation} a déclaré une étape atteinte',
  'history.milestone-dropped': '{organisation} a abandonné une étape',
  'history.indicator-chosen': '{organisation} a choisi un indicateur',
  'history.value-recorded': '{organisation} a enregistré une valeur',
  'history.constraint-raised': '{organisation} a signalé un obstacle',
  'history.constraint-resolved': '{organisation} a levé un obstacle',
  'history.satisfaction-recorded': '{organisation} a enregistré les réponses des participants',
  'history.suspended': '{organisation} a suspendu les travaux',
  'history.resumed': '{organisation} a repris les travaux',
  'history.completed': '{organisation} a achevé la demande',

  // Messages that something else caused
  'event.milestone-planned':
    '{person} ({organisation}) a prévu une étape de {ref} dont {agency} est responsable : « {note} »',
  'event.milestone-closed': 'Une étape de {ref} est close par {organisation} : « {note} »',
  'event.constraint-raised': '{person} ({organisation}) signale ce qui fait obstacle à {ref} : « {note} »',
  'event.constraint-resolved': 'Un obstacle à {ref} est levé : « {note} »',
  'event.suspended': '{organisation} a suspendu les travaux de {ref} : « {note} »',
  'event.resumed': '{organisation} a repris les travaux de {ref}.',
  'event.completed': '{ref} est achevée. Résultats selon {organisation} : « {note} »',

  // Partnership map
  'map.source.signatures': 'demandes conjointes',
  'map.source.referrals': 'orientations acceptées',
  'map.source.practices': 'pratiques',
  'map.column.a': 'Organisation A',
  'map.column.b': 'Travaille avec',
  'map.column.objectives': 'Objectifs',
  'map.column.countries': 'Pays',
  'map.column.signatures': 'Demandes conjointes',
  'map.column.referrals': 'Orientations acceptées',
  'map.column.practices': 'Pratiques',
  'map.column.total': 'Total',
  'map.fileName': 'carte-des-partenariats',

  // Columns of the progress summary
  'export.completed': 'Achevées',
  'export.results': 'Résultats des travaux',
  'export.lessons': 'Enseignements',
  'export.failures': 'Ce qui n’a pas marché',
  'export.constraints': 'Obstacles non levés',

  // Refusals
  'error.field-missing': 'Merci de remplir « {field} ». Ce que vous avez saisi est conservé.',
  'error.day-invalid': '« {value} » n’est pas une date. Merci de l’écrire ainsi : 2027-01-31.',
  'error.day-to-come': 'Le {value} est encore à venir. Merci de choisir aujourd’hui ou une date passée.',
  'error.too-many-items': 'Il y a de la place pour {limit, number} au plus. Merci d’utiliser un élément existant.',
  'error.item-unknown': 'Cet élément ne figure pas dans la demande. Merci d’actualiser la page.',
  'error.already-closed': '« {what} » est déjà clos. Merci d’actualiser la page pour voir où cela en est.',
  'error.owner-unknown':
    '{organisation} ne participe pas aux travaux de cette demande. Merci de choisir un organisme partie prenante ou un partenaire qui a accepté.',
  'error.not-the-owner':
    '{organisation} est responsable de cette étape : elle ou l’organisme chef de file la clôt. Merci de vous adresser à l’une d’elles.',
  'error.groups-exceed':
    'Les groupes totalisent {sum, number}, plus que la valeur de {value, number}. Merci de corriger.',
  'error.marks-invalid':
    'Merci d’indiquer cinq nombres entiers par question : combien ont choisi 1, 2, 3, 4 et 5. Leur somme ne dépasse pas le nombre de participants ({participants, number}), et il faut au moins une réponse.',
  'error.milestones-open':
    '{count, plural, one {# étape est encore prévue} other {# étapes sont encore prévues}}. Merci de déclarer chacune atteinte, ou de l’abandonner en disant pourquoi, puis d’achever.',
};
