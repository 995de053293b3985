import type { demand as english } from './en.ts';

export const demand: Record<keyof typeof english, string> = {
  'hint.email':
    '«{found}» parece una dirección de correo electrónico. Una solicitud no contiene datos personales: quítela, por favor.',
  'hint.phone':
    '«{found}» parece un número de teléfono. Una solicitud no contiene datos personales: quítelo, por favor.',
  'hint.document-number':
    '«{found}» parece el número del documento de una persona. Una solicitud no contiene datos personales: quítelo, por favor.',
  'hint.person':
    '«{found}» parece decir quién es una persona. Una solicitud no contiene datos personales de migrantes: escríbalo sin la persona, por favor.',
  'hint.wording': '«{found}» puede estigmatizar. Las Naciones Unidas escriben: «{suggestion}».',
  'hints.title': 'Antes de que nadie firme',
  'field.requesters': 'Quién lo ha pedido, uno por uno',
  'field.requester.name': 'Nombre de la entidad',
  'field.requester.kind': 'Qué es',
  'field.requester.endorsement': 'Su respaldo',
  'field.requester.evidence': 'Dónde está la prueba (carta, acta, enlace)',
  'requester.ministry': 'ministerio',
  'requester.national-institution': 'institución nacional',
  'requester.local-government': 'ciudad o gobierno local',
  'requester.regional-body': 'organismo regional',
  'requester.civil-society': 'sociedad civil',
  'requester.migrants': 'migrantes o comunidades afectadas',
  'requester.private-sector': 'sector privado',
  'value.requester': '{name} ({kind}; respaldo: {endorsement})',
  'value.requesterEvidence': '{name} ({kind}; respaldo: {endorsement}; prueba: {evidence})',
  'demand.supplyDriven': 'Impulsada por la oferta: nadie fuera de los organismos la ha pedido',
  'demand.title': '¿Quién ha pedido {ref}?',
  'demand.intro':
    'Nombre cada ministerio, ciudad, institución u organización que lo haya pedido, con su respaldo y dónde está la prueba. Algunas ventanillas de financiación piden varios, o una ciudad además de la sociedad civil y de migrantes.',
  'demand.add': 'Añadir',
  'demand.remove': 'Quitar',
  'demand.none': 'Todavía no se ha nombrado a nadie.',
  'button.demand': 'Quién lo ha pedido',
  'error.requester-unnamed': 'Indique el nombre de la entidad que lo ha pedido.',
  'error.too-many-requesters': 'Una solicitud nombra como máximo {limit} entidades. Quite una primero.',
  'details.secondaryObjectives': 'Otros objetivos del Pacto Mundial (números)',
};
