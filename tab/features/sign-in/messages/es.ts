import type { signIn as en } from './en.ts';

export const signIn: Record<keyof typeof en, string> = {
  'persona.title': '¿Quién es usted hoy?',
  'persona.text':
    'Este servicio funciona solo en este equipo, con personas ficticias. Elija una para ver lo que ella ve; puede cambiar en cualquier momento.',
  'persona.list': 'Personas',
  'outside.title': 'Abra el servicio en Teams',
  'outside.text':
    'La sesión se inicia a través de Teams, por lo que el servicio solo funciona allí. Abra Teams, busque «Migration Capacity Desk» entre las aplicaciones y abra su pestaña.',
  'outside.open': 'Abrir en Teams',
  'unknown.not-registered.title': 'Escriba primero al bot',
  'unknown.not-registered.text':
    'Todavía no figura en el registro. Abra el chat con Migration Capacity Desk, escriba «hola» e indique para qué organismo trabaja. La secretaría le admitirá y esta pestaña se abrirá.',
  'unknown.pending-registration.title': 'La secretaría ha recibido su inscripción',
  'unknown.pending-registration.text':
    'Se ha inscrito en el chat. En cuanto la secretaría le admita, el bot le escribirá y esta pestaña se abrirá. No tiene que hacer nada más.',
  'unknown.check': 'Comprobar de nuevo',
  'unknown.chat': 'Abrir el chat con el bot',
  'start.failed.title': 'El servicio no se ha abierto',
};
