import type { map as english } from './en.ts';

export const map: Record<keyof typeof english, string> = {
  'shell.map': 'Mapa',
  'request.back.map': 'Volver al mapa',
  'map.title': 'Quién trabaja con quién',
  'map.extent.all':
    'A partir de todas las solicitudes presentadas (firmas y derivaciones aceptadas) y de las prácticas.',
  'map.extent.own':
    'A partir de las solicitudes de su organización (firmas y derivaciones aceptadas) y de las prácticas.',
  'map.count':
    '{edges, plural, one {# alianza} other {# alianzas}} entre {nodes, plural, one {# organización} other {# organizaciones}}',
  'map.filter.objective': 'Objetivo',
  'map.filter.region': 'Región',
  'map.filter.organisation': 'Organización',
  'map.filter.any': 'Cualquiera',
  'map.filter.clear': 'Borrar filtros',
  'map.picture': 'Imagen',
  'map.picture.alt':
    'Círculo de {nodes, plural, one {# organización} other {# organizaciones}}, con {edges, plural, one {una línea para la alianza más fuerte} other {líneas para las # alianzas más fuertes}}. Las más conectadas: {names}. La tabla siguiente dice lo mismo con palabras.',
  'map.picture.legend':
    'Cuanto más gruesa la línea, más se hace en común. La organización más conectada está arriba; las demás siguen en el sentido de las agujas del reloj.',
  'map.picture.more': 'Mostrar más ({count} de {total})',
  'map.picture.less': 'Mostrar solo las más fuertes',
  'map.table': 'Tabla',
  'map.table.caption': 'Alianzas; los encabezados de columna las ordenan.',
  'map.column.pair': 'Organizaciones',
  'map.column.objectives': 'Objetivos',
  'map.column.places': 'Dónde',
  'map.column.total': 'En común',
  'map.pair': '{a} y {b}',
  'map.counts.signatures': '{count, plural, one {# solicitud conjunta} other {# solicitudes conjuntas}}',
  'map.counts.referrals': '{count, plural, one {# derivación aceptada} other {# derivaciones aceptadas}}',
  'map.counts.practices': '{count, plural, one {# práctica} other {# prácticas}}',
  'map.table.more': 'Mostrar las {total}',
  'map.download': 'Descargar esta tabla (CSV)',
  'map.download.busy': 'Preparando el archivo…',
  'map.download.done': '{name} se ha guardado.',
  'map.empty.title': 'Ninguna alianza cumple estos filtros',
  'map.empty.text': 'Elija menos filtros.',
};
