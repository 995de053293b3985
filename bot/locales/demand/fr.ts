import type { demand as english } from './en.ts';

export const demand: Record<keyof typeof english, string> = {
  'hint.email':
    '« {found} » ressemble à une adresse électronique. Une demande ne contient pas de données personnelles : merci de la retirer.',
  'hint.phone':
    '« {found} » ressemble à un numéro de téléphone. Une demande ne contient pas de données personnelles : merci de le retirer.',
  'hint.document-number':
    '« {found} » ressemble au numéro du document d’une personne. Une demande ne contient pas de données personnelles : merci de le retirer.',
  'hint.person':
    '« {found} » semble désigner une personne. Une demande ne contient pas de données personnelles de migrants : merci de l’écrire sans la personne.',
  'hint.wording': '« {found} » peut stigmatiser. Les Nations Unies écrivent : « {suggestion} ».',
  'hints.title': 'Avant que quiconque signe',
  'field.requesters': 'Qui l’a demandé, un à un',
  'field.requester.name': 'Nom de l’entité',
  'field.requester.kind': 'De quoi il s’agit',
  'field.requester.endorsement': 'Son approbation',
  'field.requester.evidence': 'Où se trouve la preuve (lettre, procès-verbal, lien)',
  'requester.ministry': 'ministère',
  'requester.national-institution': 'institution nationale',
  'requester.local-government': 'ville ou collectivité locale',
  'requester.regional-body': 'organisme régional',
  'requester.civil-society': 'société civile',
  'requester.migrants': 'migrants ou communautés concernées',
  'requester.private-sector': 'secteur privé',
  'value.requester': '{name} ({kind} ; approbation : {endorsement})',
  'value.requesterEvidence': '{name} ({kind} ; approbation : {endorsement} ; preuve : {evidence})',
  'demand.supplyDriven': 'Axée sur l’offre : personne en dehors des organismes ne l’a demandée',
  'demand.title': 'Qui a exprimé la demande {ref} ?',
  'demand.intro':
    'Nommez chaque ministère, ville, institution ou organisation qui l’a demandée, avec son approbation et l’endroit où se trouve la preuve. Des guichets de financement en demandent plusieurs, ou une ville ainsi que la société civile et des migrants.',
  'demand.add': 'Ajouter',
  'demand.remove': 'Retirer',
  'demand.none': 'Personne n’est encore nommé.',
  'button.demand': 'Qui l’a demandé',
  'error.requester-unnamed': 'Merci d’indiquer le nom de l’entité qui a demandé.',
  'error.too-many-requesters': 'Une demande nomme au plus {limit} entités. Retirez-en d’abord une.',
  'details.secondaryObjectives': 'Autres objectifs du Pacte mondial (numéros)',
};
