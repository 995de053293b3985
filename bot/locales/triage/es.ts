import type { triage as english } from './en.ts';

export const triage: Record<keyof typeof english, string> = {
  'holder.answer':
    '{count, plural, one {respuesta pendiente} other {respuestas pendientes}} ({agencies}); después, a la coordinación {days, plural, =0 {no le queda ningún día hábil} one {le queda # día hábil} other {le quedan # días hábiles}}',
  'holder.coordinator-check': 'comprobación por la coordinación de que está completa',
  'clock.unconfirmed': 'Los plazos son los del servicio y están por confirmar.',
  'history.acknowledged': 'Recibida: la coordinación la está leyendo',
  'history.question-asked': '{organisation} hizo una pregunta',
  'history.question-answered': '{organisation} respondió a una pregunta',
  'history.question-taken-back': '{organisation} retiró una pregunta',
  'history.crisis-marked': '{organisation} la marcó como solicitud de crisis',
  'history.crisis-submitted': 'Presentada como solicitud de crisis; aún por firmar: {about}',
  'history.crisis-converted': '{organisation} la convirtió en solicitud ordinaria',
  'history.crisis-reminded': 'Recordatorio de firma: {about}',
  'history.crisis-late': 'Ha pasado la fecha para firmar; aún por firmar: {about}',
  'history.crisis-ended': 'El período de crisis ha terminado',
  'event.acknowledged': '{person} ({organisation}) está leyendo {ref} y comprueba que está completa.',
  'event.question-asked':
    '{person} ({organisation}) tiene una pregunta sobre {ref}: «{note}». Puede responder cualquier organismo que participa.',
  'event.question-answered': '{person} ({organisation}) respondió a una pregunta sobre {ref}: «{note}»',
  'event.question-taken-back': '{person} ({organisation}) ya no necesita respuesta a una pregunta sobre {ref}.',
  'event.note-written':
    '{person} ({organisation}) escribió una nota interna sobre {ref}. Solo la ven las personas encargadas de tramitarla.',
  'event.crisis-submitted':
    '{ref}, solicitud de crisis dirigida por {lead}, está con la coordinación. Aún por firmar: {about}.',
  'event.crisis-signed':
    'Todos los organismos que participan han firmado ya {ref}. Puede convertirse en solicitud ordinaria.',
  'event.crisis-converted':
    '{person} ({organisation}) ha convertido {ref} en solicitud ordinaria: desde ahora rigen los plazos ordinarios.',
  'event.crisis-reminder':
    '{ref} ya está con la coordinación, como solicitud de crisis. Falta la firma de {agency}: léala y fírmela, por favor.',
  'event.crisis-late':
    'Ha pasado la fecha para firmar {ref}. Aún faltan: {about}. Hable con ellos, por favor: sin estas firmas no puede convertirse en solicitud ordinaria.',
  'event.crisis-ended':
    'El período de crisis de {ref}, dirigida por {lead}, ha terminado. Conviértala en solicitud ordinaria o póngale fin.',
  'button.answerThis': 'Responder a esta pregunta',
  'button.crisis': 'Solicitud de crisis …',
  'button.saveCrisis': 'Marcar como solicitud de crisis',
  'button.convertCrisis': 'Convertir en solicitud ordinaria',
  'field.crisis.reason': 'Qué ha ocurrido',
  'field.crisis.endsOn': 'Último día como solicitud de crisis (AAAA-MM-DD)',
  'field.crisis.othersSignBy': 'Día límite para que firmen los demás (AAAA-MM-DD)',
  'said.by': '{who}: {words}',
  'question.returned': 'Devuelta con esta pregunta',
  'question.closing.content-changed': 'Respondida con un cambio del contenido',
  'question.closing.taken-back': 'Retirada: ya no hace falta respuesta',
  'question.waiting': 'A la espera de respuesta',
  'question.sent': 'Su respuesta sobre {ref} ha llegado a quien preguntó.',
  'question.earlier':
    '{count, plural, one {# pregunta anterior está} other {# preguntas anteriores están}} en la pestaña.',
  'open.card': 'Aún por precisar: {parts}. La solicitud puede avanzar sin ello; quizá la coordinación lo pregunte.',
  'open.cardFunds': 'Las ventanillas de financiación piden además: {parts}.',
  'open.ask': 'Indíquenos, por favor, lo que aún falta: {parts}.',
  'open.askFunds': 'Si piensa en una ventanilla de financiación, indique también: {parts}.',
  'open.part.demand': 'quién lo ha pedido fuera de los organismos',
  'open.part.evidence': 'dónde está la prueba de cada entidad que lo ha pedido',
  'open.part.endorsement': 'el aval del Gobierno',
  'open.part.beneficiaries': 'la población beneficiaria',
  'open.part.level': 'un nivel que corresponda a los lugares',
  'open.part.supportTypes': 'los tipos de apoyo',
  'open.part.results': 'los resultados previstos',
  'open.part.resultDetails': 'el indicador, la línea de base y la meta de cada resultado',
  'open.part.timeframe': 'el inicio y la duración',
  'open.part.budget': 'el presupuesto, una línea por organismo',
  'open.part.coFinancing': 'la cofinanciación (0 si no la hay)',
  'open.part.markers': 'los marcadores de género, derechos humanos e infancia',
  'open.why.demand':
    'Las solicitudes que alguien ha pedido van primero; si no, se marca como impulsada por la oferta (documento fuente 002, l. 3361-3368).',
  'open.why.evidence': 'Las ventanillas de financiación la comprueban, y la coordinación se apoya en ella.',
  'open.why.endorsement': 'El fondo de puesta en marcha pide el aval del país beneficiario (sus páginas públicas).',
  'open.why.beneficiaries': 'La coordinación elige a los asociados según quién se beneficia.',
  'open.why.level': 'Una solicitud regional nombra una región o varios países; una local o nacional, su país.',
  'open.why.supportTypes':
    'Con ellos se encuentran los asociados; el apoyo es más que dinero (documento fuente 002, l. 3834-3858).',
  'open.why.results':
    'Los resultados deben ser alcanzables, observables y atribuibles (documento fuente 002, l. 3145-3148).',
  'open.why.resultDetails':
    'Un resultado se observa con su indicador, de una línea de base a una meta (documento fuente 002, l. 3145-3148).',
  'open.why.timeframe': 'Los asociados solo pueden comprometerse para un período dado.',
  'open.why.budget':
    'Un programa conjunto tiene un solo total, con una línea por organismo (páginas públicas del fondo de puesta en marcha).',
  'open.why.coFinancing': 'Algunas ventanillas piden una parte de otras fuentes.',
  'open.why.markers':
    'El fondo de puesta en marcha pide los tres (sus páginas públicas); sus escalas están por confirmar.',
  'crisis.label': 'Solicitud de crisis',
  'crisis.title': '{ref} como solicitud de crisis',
  'crisis.intro':
    'En una crisis, o justo después: la solicitud va a la coordinación en cuanto su organismo y otro han firmado. Los demás firman antes de un día que usted fija. Dura hasta una fecha final, y los plazos son más cortos.',
  'crisis.until': 'Como solicitud de crisis hasta el {date}: {reason}',
  'crisis.enough':
    'Bastan las firmas del organismo principal y de otro para presentarla; los demás firman hasta el {date}.',
  'crisis.toFollow': 'Aún por firmar, hasta el {date}: {agencies}.',
  'crisis.late': 'Ha pasado la fecha para firmar ({date}). Aún faltan: {agencies}.',
  'crisis.allSigned':
    'Todos los organismos han firmado: cuando la situación se calme, conviértala en solicitud ordinaria.',
  'crisis.over': 'El período de crisis terminó el {date}: conviértala en solicitud ordinaria o póngale fin.',
  'crisis.unconfirmed': 'Los plazos más cortos y la duración máxima están por confirmar.',
  'crisis.saved': '{ref} está marcada como solicitud de crisis. Lo ven todas las personas que firman.',
  'crisis.converted': '{ref} es ahora una solicitud ordinaria. Se avisa a las personas interesadas.',
  'request.crisisSubmitted':
    'Firmada por {agency}: {ref} está con la coordinación como solicitud de crisis. Los demás firman hasta el día fijado.',
  'error.question-unknown': 'Esta pregunta no existe en {ref}. Abra la solicitud de nuevo, por favor.',
  'error.question-closed':
    'Esta pregunta sobre {ref} ya se respondió o se retiró. Su texto sigue ahí: mire el hilo, por favor.',
  'error.question-of-lead':
    '{ref} se devolvió a {agency} con esta pregunta: {agency} la responde o cambia el contenido. Envíele su respuesta, por favor.',
  'error.too-many-questions':
    'Una solicitud admite como máximo {limit} preguntas. Hable con el organismo principal, por favor.',
  'error.note-missing': 'Escriba primero la nota, por favor.',
  'error.too-many-notes':
    'Una solicitud admite como máximo {limit} notas internas. Guarde el resto en un documento propio, por favor.',
  'error.crisis-end-past': 'La fecha final debe ser posterior a hoy. Elija un día más lejano, por favor.',
  'error.crisis-too-long':
    'Una solicitud de crisis dura como máximo {limit} días (por confirmar). Elija una fecha final más cercana, por favor.',
  'error.crisis-sign-by-wrong':
    'El día límite para que firmen los demás debe ser posterior a hoy y no pasar de la fecha final. Elija otro día, por favor.',
  'error.not-a-crisis': '{ref} ya es una solicitud ordinaria. No hay nada que cambiar.',
  'error.signatures-missing':
    '{ref} pasa a ser solicitud ordinaria cuando hayan firmado todos los organismos. Aún faltan: {values}.',
};
