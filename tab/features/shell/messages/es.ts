import type { shell as en } from './en.ts';

export const shell: Record<keyof typeof en, string> = {
  'shell.skip': 'Ir al contenido',
  'shell.navigation': 'Secciones',
  'shell.queue': 'Pendientes',
  'shell.mine': 'Mis solicitudes',
  'shell.assignments': 'Asignación',
  'shell.numbers': 'Cifras',
  'shell.admissions': 'Personas',
  'shell.admissions.waiting':
    '{count, plural, one {# persona espera} many {# de personas esperan} other {# personas esperan}}',
  'shell.me': 'Usted: {name}, {organisation}',
  'shell.roles': 'Funciones: {roles}',
  'shell.language': 'Idioma',
  'shell.language.hint': 'El idioma vale también para el chat con el bot.',
  'shell.switch': 'Actuar como otra persona',
  'shell.stale':
    'Las actualizaciones en directo se han interrumpido: es posible que esta página no esté al día. Se vuelve a intentar cada pocos segundos.',
  'shell.lost.title': 'Esta página no existe',
  'shell.lost.text': 'Es posible que el enlace sea de una versión anterior.',
  'shell.lost.back': 'Ir a su página de inicio',
};
