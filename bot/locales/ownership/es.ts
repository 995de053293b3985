import type { ownership as english } from './en.ts';

export const ownership: Record<keyof typeof english, string> = {
  'participation.status.named': 'recibirá la invitación cuando firme el organismo principal',
  'participation.status.invited': 'está invitado y aún no ha respondido',
  'participation.status.removed': 'ya no participa',
  'history.invitation-accepted': 'Participación aceptada ({organisation})',
  'history.agency-invited': 'Invitación a {about} ({organisation})',
  'history.agency-left': 'Salida de {organisation}',
  'history.agency-removed': 'Retirada de {about} por el organismo principal ({organisation})',
  'history.focal-point-named': 'Cambio de punto focal ({organisation})',
  'history.contribution-stated': 'Mandato y contribución indicados ({organisation})',
  'history.agencies-reminded': 'Recordatorio de firma: {about}',
  'history.escalated': 'Se informó a la coordinación de que faltan firmas: {about}',
  'event.invitation-accepted': '{person} ({organisation}) acepta participar en {ref}. Falta su firma.',
  'event.agency-left': '{person} ({organisation}) deja {ref}: “{note}”. Los demás siguen.',
  'event.back-to-lead':
    '{person} ({organisation}) deja {ref}: “{note}”. Un solo organismo no hace una solicitud conjunta: el principal ({lead}) invita a otro o la retira.',
  'event.agency-removed':
    '{person} ({organisation}) ha retirado a su organismo ({agency}) de {ref}{said, select, no {.} other {: “{note}”.}} No tiene que hacer nada más.',
  'event.focal-point-named':
    '{person} ha cambiado el punto focal de su organismo ({organisation}) para {ref}: {said, select, no {nadie en particular} other {{note}}}.',
  'event.contribution-stated': 'Mandato y contribución indicados para {ref} ({organisation}).',
  'event.reminder':
    '{ref} espera la firma de su organismo ({agency}) desde hace {note} días laborables. Le rogamos que la lea y la firme, o que diga por qué no.',
  'event.reminded':
    '{person} ({organisation}) le recuerda que firme {ref} ({agency}). Le rogamos que la lea y la firme, o que diga por qué no.',
  'event.stalled':
    'Siguen faltando firmas en {ref} (organismo principal: {lead}): {about}. Puede enviarles un recordatorio o hablar con ellos; el organismo principal puede invitar a otro en su lugar.',
  'button.agencies': 'Los organismos',
  'button.acceptInvitation': 'Participar, firmar después',
  'button.leave': 'Dejar la solicitud',
  'button.contribution': 'Mandato y contribución',
  'button.focalPoint': 'Nuestro punto focal',
  'button.inviteAgency': 'Invitar a un organismo',
  'button.replaceAgency': 'Sustituir a un organismo',
  'button.remind': 'Recordarles la firma',
  'button.saveStatement': 'Guardar',
  'field.mandate': 'Mandato: por qué participa su organismo ({agency})',
  'field.contribution': 'Contribución: lo que aporta su organismo ({agency})',
  'field.mandateShort': 'Mandato',
  'field.contributionShort': 'Contribución',
  'field.focalPoint': 'Punto focal para esta solicitud',
  'field.agencyOut': 'Organismo que sale',
  'field.agencyIn': 'Organismo que se invita',
  'agencies.title': 'Los organismos de {ref}',
  'agencies.anybody': 'Cualquier punto focal ({agency})',
  'agencies.inHint': 'Por ejemplo: OIT',
  'agencies.leaveHint':
    'Se avisa a los demás, con su motivo. Si quedan menos de dos organismos, la solicitud vuelve al organismo principal.',
  'agencies.replaceHint':
    'Se avisa a los dos organismos. Si el presupuesto tiene una línea del que sale, la línea pasa al otro y todos vuelven a firmar.',
  'agencies.accepted': 'Su organismo ({agency}) participa en {ref}. Léala y luego firme.',
  'agencies.left': 'Anotado: su organismo ({agency}) ha dejado {ref}. Se avisa a quienes corresponde, con su motivo.',
  'agencies.stated': 'Guardado: los demás leen lo que su organismo ({agency}) aporta a {ref}.',
  'agencies.focalPointSaved': 'Guardado: los mensajes sobre {ref} van a {name}.',
  'agencies.focalPointAnybody': 'Guardado: los mensajes sobre {ref} van a los puntos focales ({agency}).',
  'agencies.invited': 'Invitación enviada: {other} recibe {ref} para leerla y firmarla.',
  'agencies.invitedLater': 'La invitación saldrá cuando envíe {ref} a la firma: {other}.',
  'agencies.replaced': 'Invitación enviada a {other}; se explica el motivo a {out}.',
  'agencies.reminded': 'Quienes no han firmado {ref} reciben un mensaje.',
  'changes.title': 'Qué ha cambiado desde su firma ({agency})',
  'changes.titleOther': 'Qué ha cambiado desde la última firma',
  'changes.before': 'Antes',
  'changes.after': 'Ahora',
  'changes.more': 'Y {count, plural, one {# cambio más} other {# cambios más}}: lea todo el contenido más abajo.',
  'request.stalled': 'Faltan firmas. Se informó a la coordinación el {date}.',
  'excluded.invited': 'invitado, aún no ha respondido',
  'error.already-left':
    'Su organismo ya no participa en {ref}. Si debe hacerlo, pida al organismo principal que lo invite de nuevo.',
  'error.already-accepted': 'Su organismo ya participa en {ref}. No queda nada por aceptar.',
  'error.not-on-board':
    'Acepte primero la invitación a {ref} y luego diga qué aporta su organismo. Lo que escribió sigue ahí.',
  'error.last-partner':
    '{ref} está en marcha y solo quedaría un organismo ({agency}). Acuerde primero con el organismo principal y la coordinación cómo sigue.',
  'error.agency-already-on': 'Este organismo ya está en {ref}: {agency}. Indique otro.',
  'error.agency-not-on':
    'No se puede sustituir a este organismo: {agency}. Es el principal de {ref} o no participa en ella; elija otro.',
  'error.not-a-focal-point':
    '{name} no figura entre los puntos focales activos ({agency}). Elija a alguien de la lista.',
  'error.reminded-today': 'Ya se les recordó {ref} hoy. Espere a mañana o llámelos.',
  'error.nobody-to-remind': 'Ningún otro organismo tiene que firmar {ref}: no hay a quién recordárselo.',
  'welcome.others':
    'Solicitudes conjuntas de fortalecimiento de capacidades de la Red de las Naciones Unidas sobre la Migración: pregúnteme cómo va una de ellas, qué ha funcionado en otros lugares o quién puede ayudar. Su trabajo con ellas está en la pestaña.',
  'greeting.others':
    'Hola, {name}. Pregúnteme cómo va una solicitud, qué ha funcionado en otros lugares o quién puede ayudar.',
  'unknown.others': 'No estoy seguro de haber entendido y no cambié nada. Escriba **ayuda** para ver lo que sé hacer.',
};
