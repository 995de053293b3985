import type { demand as english } from './en.ts';

export const demand: Record<keyof typeof english, string> = {
  'demand.title': 'Quién lo ha pedido',
  'demand.text':
    'Algunas ventanillas de financiación piden varias entidades públicas, o una ciudad además de la sociedad civil y de migrantes. Un cambio del contenido anula las firmas.',
  'demand.kind': 'Qué es',
  'demand.name': 'Nombre de la entidad',
  'demand.endorsement': 'Su respaldo',
  'demand.evidence': 'Dónde está la prueba',
  'demand.evidence.hint': 'Carta, acta o enlace; no el documento mismo',
  'demand.add': 'Nombrar a alguien que lo ha pedido…',
  'demand.add.do': 'Añadir',
  'demand.add.text': 'Lo ven todas las personas que firman.',
  'demand.added': 'Añadido.',
  'demand.remove': 'Quitar',
  'demand.remove.name': 'Quitar {name}',
  'demand.kind.ministry': 'Ministerio',
  'demand.kind.national-institution': 'Institución nacional',
  'demand.kind.local-government': 'Ciudad o gobierno local',
  'demand.kind.regional-body': 'Organismo regional',
  'demand.kind.civil-society': 'Sociedad civil',
  'demand.kind.migrants': 'Migrantes o comunidades afectadas',
  'demand.kind.private-sector': 'Sector privado',
  'demand.endorsement.none': 'Aún no pedido',
  'demand.endorsement.requested': 'Pedido',
  'demand.endorsement.obtained': 'Obtenido',
  'demand.supply-driven': 'Impulsada por la oferta',
};
