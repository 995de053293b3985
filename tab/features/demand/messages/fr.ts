import type { demand as english } from './en.ts';

export const demand: Record<keyof typeof english, string> = {
  'demand.title': 'Qui l’a demandé',
  'demand.text':
    'Des guichets de financement demandent plusieurs entités publiques, ou une ville ainsi que la société civile et des migrants. Une modification du contenu annule les signatures.',
  'demand.kind': 'De quoi il s’agit',
  'demand.name': 'Nom de l’entité',
  'demand.endorsement': 'Son approbation',
  'demand.evidence': 'Où se trouve la preuve',
  'demand.evidence.hint': 'Lettre, procès-verbal ou lien ; pas le document lui-même',
  'demand.add': 'Nommer une entité qui l’a demandé…',
  'demand.add.do': 'Ajouter',
  'demand.add.text': 'Toutes les personnes qui signent le voient.',
  'demand.added': 'Ajouté.',
  'demand.remove': 'Retirer',
  'demand.remove.name': 'Retirer {name}',
  'demand.kind.ministry': 'Ministère',
  'demand.kind.national-institution': 'Institution nationale',
  'demand.kind.local-government': 'Ville ou collectivité locale',
  'demand.kind.regional-body': 'Organisme régional',
  'demand.kind.civil-society': 'Société civile',
  'demand.kind.migrants': 'Migrants ou communautés concernées',
  'demand.kind.private-sector': 'Secteur privé',
  'demand.endorsement.none': 'Pas encore demandée',
  'demand.endorsement.requested': 'Demandée',
  'demand.endorsement.obtained': 'Obtenue',
  'demand.supply-driven': 'Axée sur l’offre',
};
