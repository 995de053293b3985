import type { hub as english } from './en.ts';

export const hub: Record<keyof typeof english, string> = {
  // Forms and labels
  'field.ask': 'Lo que pide',
  'field.callText': 'Texto de la consulta de interés',
  'field.source': 'De dónde viene la respuesta',
  'field.question': 'Su pregunta',
  'field.remark': 'Unas palabras (opcional)',
  'field.offer.title': 'Título de la oferta',
  'field.offer.text': 'Lo que se ofrece',
  'hub.unconfirmed':
    'Por confirmar por la secretaría: {answer, number} días naturales para responder a una derivación, {interest, number} para responder a una consulta de interés.',
  'referral.proposed': 'Propuesta, aún no enviada',
  'referral.sent': 'Enviada, a la espera de respuesta',
  'referral.accepted': 'Aceptada',
  'referral.declined': 'Rechazada',
  'referral.called-back': 'Retirada',
  'referral.active': 'Trabajo en marcha',
  'referral.done': 'Terminada',
  'referral.message.question': 'Pregunta',
  'referral.message.answer': 'Respuesta',
  'referral.message.report': 'Informe',
  'referral.message.source': 'Respuesta anotada por la coordinación',
  'interest.interested': 'Con interés',
  'interest.not-interested': 'Sin interés',
  'interest.question': 'Pregunta',
  'offer.kind.experts': 'Personas expertas',
  'offer.kind.secondment': 'Adscripción de personal',
  'offer.kind.staff-exchange': 'Intercambio de personal',
  'offer.kind.twinning': 'Hermanamiento',
  'offer.kind.study-visit': 'Visita de estudio',
  'offer.kind.training': 'Formación',
  'offer.kind.tools': 'Herramientas',
  'offer.kind.joint-assessment': 'Evaluación conjunta',
  'offer.kind.data': 'Datos',
  'offer.gone': 'Una oferta que ya no está en el catálogo',

  // Who acts next
  'holder.coordinator-refer': 'la coordinación la deriva a asociados o les responde',
  'holder.partners-answer': '{partners} {count, plural, one {tiene} many {tienen} other {tienen}} que responder',
  'holder.partners-work': '{partners} {count, plural, one {la lleva} many {la llevan} other {la llevan}} a cabo',

  // History
  'history.hub-step': 'La búsqueda de asociados avanzó un paso',
  'history.referral-proposed': 'Derivación a {about} propuesta',
  'history.referral-sent': 'Derivada a {about}',
  'history.referral-accepted': '{about} aceptó la derivación',
  'history.referral-declined': '{about} rechazó la derivación',
  'history.referral-asked': '{about} hizo una pregunta',
  'history.referral-replied': 'Se respondió a la pregunta de {about}',
  'history.referral-called-back': 'Derivación a {about} retirada',
  'history.referral-started': '{about} comenzó el trabajo',
  'history.referral-done': '{about} terminó su parte',
  'history.referrals-exhausted': 'No queda ningún asociado: vuelve a evaluación',
  'history.call-opened': 'Consulta de interés abierta',
  'history.call-invited': '{about}: también consultada sobre su interés',
  'history.call-asked': '{organisation} hizo una pregunta sobre la consulta de interés',
  'history.call-answered': '{organisation} respondió a la consulta de interés',
  'history.call-replied': 'Se respondió a una pregunta sobre la consulta de interés',
  'history.call-closed': 'Consulta de interés cerrada',
  'history.offer-published': '{organisation} publicó la oferta',
  'history.offer-changed': '{organisation} cambió la oferta',
  'history.offer-withdrawn': '{organisation} retiró la oferta',
  'history.offer-restored': '{organisation} restableció la oferta',

  // Messages
  'event.referred':
    '{person} ({organisation}) pide a {agency} que contribuya a la solicitud {ref}. Por favor, léala y acepte, rechace indicando el motivo o haga una pregunta.',
  'event.referral-sent': 'La solicitud {ref} se ha derivado a {about}. Le avisamos en cuanto haya respuesta.',
  'event.referral-accepted': 'Buenas noticias: {about} acepta contribuir a {ref}.',
  'event.referral-declined': '{about} no puede contribuir a {ref}: «{note}»',
  'event.referral-asked':
    '{person} ({about}) pregunta sobre {ref}: «{note}» Por favor, responda en la pestaña, en Derivaciones.',
  'event.referral-replied': 'Respuesta a la pregunta de {about} sobre {ref}: «{note}»',
  'event.referral-called-back': 'Se ha retirado la derivación de {ref} a {about}: «{note}» No hay nada que hacer.',
  'event.referral-started': '{about} ha empezado a trabajar en {ref}.',
  'event.referral-done': '{about} ha terminado su parte en {ref}.',
  'event.referrals-exhausted':
    'No queda ningún asociado para {ref}: vuelve a evaluación y la coordinación busca otros.',
  'event.interest-asked':
    '{person} ({organisation}) pregunta si a {agency} le interesa contribuir a {ref}. Usted ve un resumen; la solicitud completa llega si se le deriva.',
  'event.call-opened':
    'La coordinación ha preguntado a posibles asociados si les interesa {ref}. Usted podrá leer las respuestas cuando se cierre la consulta.',
  'event.call-asked':
    '{person} ({organisation}) tiene una pregunta sobre la consulta de interés para {ref}: «{note}» Por favor, responda en la pestaña, en Derivaciones.',
  'event.call-replied': 'Respuesta a su pregunta sobre la consulta de interés para {ref}: «{note}»',
  'event.call-closed':
    'La consulta de interés para {ref} está cerrada: las respuestas están en la pestaña, en Derivaciones.',

  // Cards
  'button.acceptReferral': 'Aceptar por {agency}',
  'button.declineReferral': 'Rechazar la derivación',
  'button.askQuestion': 'Hacer una pregunta',
  'button.interested': 'A {agency} le interesa',
  'button.notInterested': 'No hay interés',
  'button.answerCall': 'Decir si les interesa',
  'asked.title': 'Lo que se pide a {agency}',
  'asked.referral': 'Derivación: {status}',
  'asked.call': 'Consulta de interés, respuestas hasta el {day}',
  'asked.title.referral': 'Una derivación a {agency}',
  'asked.title.call': '¿Le interesa a {agency}?',
  'asked.what': 'Lo que se le pide',
  'asked.support': 'Tipos de apoyo pedidos',
  'asked.offers': 'Las ofertas suyas que interesan',
  'asked.answerBy': 'Por favor, responda antes del {day}.',
  'asked.until': 'Se reciben respuestas hasta el {day}; hasta entonces puede cambiar la suya.',
  'asked.messages': 'Preguntas y respuestas',
  'asked.said': 'Usted dijo: {answer} ({person})',
  'asked.accepted':
    'Gracias: {agency} participa en {ref}. Se informa a la coordinación y a las entidades solicitantes.',
  'asked.declined':
    'Anotado: {agency} no participa en {ref}. La coordinación y las entidades solicitantes leen su motivo.',
  'asked.asked': 'Su pregunta ha llegado a la coordinación. Le avisamos aquí en cuanto responda.',
  'asked.noted': 'Anotado: {answer}. Puede cambiarlo hasta el {day}.',
  'asked.closed': 'La consulta de interés para {ref} está cerrada. No hay nada más que hacer.',

  // Errors
  'error.ask-missing': 'Por favor, diga qué pide al asociado.',
  'error.text-missing': 'Por favor, escriba unas palabras: las leen quienes reciben la consulta.',
  'error.source-missing': 'Por favor, diga de dónde viene la respuesta, por ejemplo «Correo del 3 de mayo».',
  'error.is-requesting':
    '{agency} participa o participó en esta solicitud: no se le puede pedir como asociado. Elija otra organización.',
  'error.already-referred':
    'Ya se ha pedido a {agency}. Mire su derivación; retírela primero si quiere pedir otra cosa.',
  'error.referral-moved': 'Ya no es posible: la derivación a {agency} está en «{status}».',
  'error.answers-itself':
    '{agency} tiene un punto focal en el registro, que responde. Espere su respuesta o escríbale.',
  'error.day-passed': 'Por favor, elija un día posterior a hoy.',
  'error.call-open': 'Ya hay una consulta de interés abierta para {ref}. Añada organizaciones o ciérrela primero.',
  'error.too-many-messages':
    'Aquí caben {limit} mensajes. Le rogamos que hable directamente con los coordinadores; lo que escribió sigue ahí.',
  'error.call-closed':
    'La consulta de interés para {ref} está cerrada: ya no se reciben respuestas. Escriba a la coordinación si todavía quiere contribuir.',
  'error.nobody-to-ask': 'No hay a quién preguntar. Elija al menos una organización.',
  'error.offer-incomplete':
    'Una oferta necesita un título y unas palabras sobre lo que se ofrece. Por favor, rellene ambos.',
  'error.unknown-offer': 'Esta oferta ya no está en el catálogo. Actualice la lista y elija otra.',
  'error.contact-unknown':
    'El contacto debe ser un punto focal de {agency} inscrito en el registro. Por favor, elija uno.',
};
