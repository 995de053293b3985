import type { map as english } from './en.ts';

export const map: Record<keyof typeof english, string> = {
  'shell.map': 'Carte',
  'request.back.map': 'Retour à la carte',
  'map.title': 'Qui travaille avec qui',
  'map.extent.all': 'D’après toutes les demandes soumises (signatures et orientations acceptées) et les pratiques.',
  'map.extent.own':
    'D’après les demandes de votre organisation (signatures et orientations acceptées) et les pratiques.',
  'map.count':
    '{edges, plural, one {# partenariat} other {# partenariats}} entre {nodes, plural, one {# organisation} other {# organisations}}',
  'map.filter.objective': 'Objectif',
  'map.filter.region': 'Région',
  'map.filter.organisation': 'Organisation concernée',
  'map.filter.any': 'Indifférent',
  'map.filter.clear': 'Effacer les filtres',
  'map.picture': 'Image',
  'map.picture.alt':
    'Cercle de {nodes, plural, one {# organisation} other {# organisations}}, avec {edges, plural, one {un trait pour le partenariat le plus fort} other {des traits pour les # partenariats les plus forts}}. Les plus liées : {names}. Le tableau ci-dessous dit la même chose avec des mots.',
  'map.picture.legend':
    'Plus le trait est épais, plus il y a de travail commun. L’organisation la plus liée est en haut, les autres suivent dans le sens des aiguilles d’une montre.',
  'map.picture.more': 'Afficher plus ({count} sur {total})',
  'map.picture.less': 'Afficher seulement les plus forts',
  'map.table': 'Tableau',
  'map.table.caption': 'Partenariats ; les en-têtes de colonne servent à trier.',
  'map.column.pair': 'Organisations partenaires',
  'map.column.objectives': 'Objectifs',
  'map.column.places': 'Lieux',
  'map.column.total': 'En commun',
  'map.pair': '{a} et {b}',
  'map.counts.signatures': '{count, plural, one {# demande conjointe} other {# demandes conjointes}}',
  'map.counts.referrals': '{count, plural, one {# orientation acceptée} other {# orientations acceptées}}',
  'map.counts.practices': '{count, plural, one {# pratique} other {# pratiques}}',
  'map.table.more': 'Afficher les {total}',
  'map.download': 'Télécharger ce tableau (CSV)',
  'map.download.busy': 'Préparation du fichier…',
  'map.download.done': '{name} est enregistré.',
  'map.empty.title': 'Aucun partenariat ne correspond à ces filtres',
  'map.empty.text': 'Choisissez moins de filtres.',
};
