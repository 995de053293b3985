import type { assignments as en } from './en.ts';

export const assignments: Record<keyof typeof en, string> = {
  'assignments.title': 'Asignación',
  'assignments.text':
    'Quién evalúa cada solicitud. La herramienta propone según el tema, el lugar, el idioma y la carga, y nunca a personas de una organización solicitante; usted decide.',
  'assignments.summary':
    '{count, plural, =0 {Todas las solicitudes tienen quien las evalúe} one {# solicitud por asignar} many {# de solicitudes por asignar} other {# solicitudes por asignar}}',
  'assignments.left':
    '{count, plural, one {# solicitud más seguirá} many {# de solicitudes más seguirán} other {# solicitudes más seguirán}} cuando estas estén asignadas.',
  'assignments.all': 'Asignar todo según la propuesta ({count})',
  'assignments.group.open': 'Sin suficientes personas que evalúen',
  'assignments.group.done': 'Ya asignadas',
  'assignments.reviewers.of': 'Evaluación de {ref}',
  'assignments.on-it': 'Ya la evalúa',
  'assignments.proposed': 'Propuesta',
  'assignments.chosen': 'Su elección',
  'assignments.load': '{load} de {cap} solicitudes abiertas',
  'assignments.load.after': '{load} de {cap} solicitudes abiertas, {after} con todas las propuestas',
  'assignments.full': 'en el límite',
  'assignments.nobody': 'No se ha elegido a nadie.',
  'assignments.missing': '{count, plural, one {Falta # persona} many {Faltan # de personas} other {Faltan # personas}}',
  'assignments.assign': 'Asignar según la propuesta',
  'assignments.assign.of': 'Asignar según la propuesta: {ref}',
  'assignments.assign.chosen': 'Asignar a estas personas',
  'assignments.assign.chosen.of': 'Asignar a estas personas: {ref}',
  'assignments.choose': 'Elegir a otras personas',
  'assignments.choose.of': 'Elegir a otras personas: {ref}',
  'assignments.choose.group': 'Personas sin conflicto de intereses, {ref}',
  'assignments.choose.none': 'Toda la coordinación tiene aquí un conflicto de intereses.',
  'assignments.choose.reset': 'Volver a la propuesta',
  'assignments.dialog.title':
    '{count, plural, one {¿Asignar esta evaluación?} many {¿Asignar # de solicitudes?} other {¿Asignar # solicitudes?}}',
  'assignments.dialog.do': 'Asignar',
  'assignments.done':
    '{count, plural, one {La evaluación de {refs} está asignada.} many {# de solicitudes están asignadas.} other {# solicitudes están asignadas.}}',
  'assignments.empty.title': 'No hay nada que evaluar',
  'assignments.empty.text': 'Una solicitud aparece aquí en cuanto la han firmado todos sus organismos.',
};
