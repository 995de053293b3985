import { assessment } from './assessment/es.ts';
import { demand } from './demand/es.ts';
import type { Messages } from './en.ts';
import { fund } from './fund/es.ts';
import { hub } from './hub/es.ts';
import { implementation } from './implementation/es.ts';
import { knowledge } from './knowledge/es.ts';
import { ownership } from './ownership/es.ts';
import { triage } from './triage/es.ts';

/** Spanish, formal address (usted). */
export const es: Messages = {
  // Chat: greeting, help, small talk
  'welcome.title': 'Migration Capacity Desk',
  'welcome.text':
    'Registre con otros organismos de la Red de las Naciones Unidas sobre la Migración una solicitud conjunta de fortalecimiento de capacidades, fírmela conjuntamente y siga su avance. Basta con describir la necesidad con sus propias palabras o elegir una de estas opciones.',
  'help.title': 'Qué puede escribir',
  'help.describe':
    'Describa una necesidad con sus propias palabras, en español, inglés o francés: yo preparo la solicitud y usted la revisa.',
  'help.new': '**nueva**: iniciar una solicitud conjunta',
  'help.mine': '**mis solicitudes**: todas las solicitudes de su organismo',
  'help.status': '**estado UNM-2026-0001**: en qué punto está una solicitud',
  'help.sign': '**firmar**: leer y firmar lo que espera a su organismo',
  'help.find': '**buscar …**: qué ha funcionado en otros lugares o quién puede ayudar',
  'help.language': '**français**, **español**, **english**: cambiar de idioma',
  'greeting.text':
    'Hola, {name}. ¿Qué necesita su oficina en el país? Descríbalo con sus propias palabras o elija una de estas opciones.',
  'group.text':
    'Respondo en nuestro chat personal, para que solo usted vea lo que concierne a su organismo. Ábralo y escriba allí **hola**.',
  'thanks.text': 'Con mucho gusto. Escriba **mis solicitudes** para ver cómo avanzan.',
  'cancel.text': 'De acuerdo, no se ha modificado nada. Escriba **nueva** cuando quiera empezar otra vez.',
  'unknown.text':
    'No he entendido bien y no he modificado nada. Describa una necesidad en una frase o escriba **ayuda** para ver qué puedo hacer.',
  'language.changed': 'A partir de ahora le escribo en español.',
  'roles.text':
    'Usted es {name}, {organisation}{country, select, none {} other { ({countryName})}}. Sus funciones: {roles}.',
  'summary.forSecretariat':
    'El resumen de avances está en la pestaña: elija allí el período y descárguelo en formato XLSX o CSV.',
  'summary.notForYou':
    'Los resúmenes de avances los prepara la secretaría. Escriba **mis solicitudes** para ver cómo avanzan las de su organismo.',

  // Buttons
  'button.new': 'Nueva solicitud',
  'button.mine': 'Mis solicitudes',
  'button.help': 'Ayuda',
  'button.continue': 'Continuar',
  'button.save': 'Guardar borrador',
  'button.saveChanges': 'Guardar cambios',
  'button.edit': 'Modificar',
  'button.details': 'Resultados, presupuesto, marcadores',
  'button.saveDetails': 'Guardar detalles',
  'button.send': 'Firmar por {agency} e invitar a {others}',
  'button.sign': 'Firmar por {agency}',
  'button.declineSignature': 'No firmar',
  'button.withdraw': 'Retirar',
  'button.answer': 'Responder',
  'button.open': 'Abrir',
  'button.openTab': 'Abrir en la pestaña',
  'button.content': 'Ver el contenido',
  'button.refresh': 'Actualizar',
  'button.back': 'Volver',
  'button.introduce': 'Enviar a la secretaría',

  // The two forms
  'describe.title': '¿Qué se necesita?',
  'describe.text':
    'Bastan unas pocas frases: qué se necesita y por qué ahora, dónde, quién lo ha pedido, con qué organismos, qué tipo de apoyo.',
  'describe.placeholder':
    'Ejemplo: el Ministerio de Justicia del Níger pide al UNICEF y a la OIM formación para la policía de fronteras en protección de la niñez en situación de movilidad.',
  'form.title.new': 'Revise y complete',
  'form.title.edit': 'Modificar {ref}',
  'form.intro':
    'He rellenado lo que he entendido. Corrija lo que haga falta; no se envía nada antes de que usted firme.',
  'form.editWarning':
    'Todo cambio del contenido anula la totalidad de las firmas: cada organismo tendrá que firmar de nuevo.',
  'form.truncated':
    'Su texto tiene {length, number} caracteres; el formulario admite {limit, number}. He conservado el principio. Su mensaje completo sigue más arriba: resuma aquí la necesidad.',
  'form.typeList': 'Separe con comas.',
  'field.title': 'Título',
  'field.need': 'La necesidad y por qué ahora',
  'field.requestedBy': 'Quién lo ha pedido',
  'field.requestedBy.form': 'Quién lo ha pedido (ministerio, ciudad, sociedad civil…)',
  'field.endorsement': 'Aval del Gobierno',
  'field.beneficiaries': 'Población beneficiaria',
  'field.countries': 'Países',
  'field.countriesHint': 'Países o una región',
  'field.region': 'Región',
  'field.level': 'Ámbito',
  'field.objective': 'Objetivo principal del Pacto Mundial',
  'field.secondaryObjectives': 'Otros objetivos',
  'field.themes': 'Temas',
  'field.supportTypes': 'Tipos de apoyo',
  'field.others': 'Otros temas o tipos de apoyo, con sus palabras',
  'field.agencies': 'Organismos solicitantes',
  'field.agenciesHint': 'El suyo es el organismo principal; indique los demás',
  'field.results': 'Resultados previstos',
  'field.start': 'Inicio',
  'field.start.form': 'Inicio (AAAA-MM)',
  'field.durationMonths': 'Duración en meses',
  'field.budget': 'Presupuesto por organismo, en dólares de los Estados Unidos',
  'field.coFinancing': 'Cofinanciación de terceros, en dólares de los Estados Unidos',
  'field.markers': 'Marcadores',
  'field.language': 'Idioma',
  'field.result.statement': 'Resultado previsto',
  'field.result.indicator': 'Indicador',
  'field.result.baseline': 'Línea de base',
  'field.result.target': 'Meta',
  'field.budgetLine': 'Presupuesto en dólares de los Estados Unidos: {agency}',
  'field.marker.gender': 'Marcador de género',
  'field.marker.human-rights': 'Marcador de derechos humanos',
  'field.marker.child-sensitivity': 'Marcador relativo a la infancia',
  'field.questions': 'Sus preguntas',
  'field.note': 'Su nota',
  'field.reason': 'Motivo',
  'field.answer': 'Su respuesta',
  'details.title': 'Detalles de {ref}',
  'details.intro':
    'Todo es opcional. Las ventanillas de financiación piden el aval del Gobierno, el presupuesto y los tres marcadores.',
  'value.objective': '{number}. {label}',
  'value.duration': '{months, plural, one {# mes} other {# meses}}',
  'value.money': '{amount, number} USD',
  'value.budgetLine': '{agency}: {amount, number} USD',
  'value.budgetTotal': 'Total: {amount, number} USD',
  'value.result': '{statement} ({indicator}; línea de base: {baseline}; meta: {target})',
  'value.marker': '{marker}: {text}',
  'value.notStated': 'no se indica',
  'endorsement.none': 'Aún no solicitado',
  'endorsement.requested': 'Solicitado',
  'endorsement.obtained': 'Obtenido',
  'level.local': 'Local',
  'level.national': 'Nacional',
  'level.regional': 'Regional',
  'level.global': 'Mundial',

  // Request card
  'request.saved': 'Borrador {ref} guardado. Nadie más lo ve por ahora.',
  'request.sent':
    'Solicitud firmada por {agency}. Ahora la {count, plural, one {recibe para su firma el organismo siguiente} other {reciben para su firma los organismos siguientes}}: {others}. Le mantendré al corriente.',
  'request.signed': 'Gracias: ha firmado {ref} por {agency}.',
  'request.submitted': 'Todos los organismos han firmado: {ref} ya está en manos de la coordinación.',
  'request.declinedSignature':
    'Tomo nota: usted no firma {ref} por {agency}. Se informa al organismo principal, que leerá su motivo.',
  'request.withdrawn': 'La solicitud {ref} queda retirada. Se informa a las personas interesadas.',
  'request.answered': 'Su respuesta sobre {ref} ya está en manos de la coordinación.',
  'request.changed': 'Cambios guardados.',
  'request.unchanged':
    'No había ninguna diferencia: no se ha modificado nada y todas las firmas siguen siendo válidas.',
  'request.changedVoid':
    'Cambios guardados. Todas las firmas quedan anuladas: firme de nuevo, por favor; también se pide a los demás organismos que lo hagan.',
  'request.signatures': 'Firmas',
  'request.questions': 'Preguntas de la coordinación',
  'request.nextStep': 'Próximo paso: {holder}{due, select, none {} other {, a más tardar el {due}}}',
  'request.overdue': 'Con retraso desde el {due}',
  'request.signNotice':
    'Al firmar, usted confirma en nombre de {agency} el contenido anterior. Todo cambio posterior anula la firma.',
  'request.shortened': 'Los textos largos se muestran aquí en parte. La solicitud completa está en la pestaña.',
  'request.duplicate':
    'Ya existe una solicitud para la misma necesidad en el mismo lugar: {which}. Considere sumarse a ella antes de firmar.',
  'request.duplicateHidden': 'una dirigida por {lead}, que ya está en manos de la coordinación',
  'list.title': 'Solicitudes: {agency}',
  'list.titleQueue': 'Solicitudes en manos de la coordinación',
  'list.emptyQueue': 'Aún no se ha presentado ninguna solicitud. Se lo comunicaré aquí en cuanto llegue la primera.',
  'list.empty': 'Su organismo aún no tiene solicitudes. Describa una necesidad en una frase o escriba **nueva**.',
  'list.more': 'Estas son las {shown} más recientes. Todas están en la pestaña.',
  'sign.nothing': 'No hay ninguna solicitud pendiente de firma ({agency}).',
  'sign.choose':
    '{count, plural, one {Una solicitud espera su firma} other {# solicitudes esperan su firma}} por {agency}.',
  'status.which': '¿A qué solicitud se refiere? Estas son las más recientes ({agency}).',
  'status.unknown':
    'No encuentro {ref} entre las solicitudes que usted puede consultar. Compruebe el número o escriba **mis solicitudes**.',

  // Finding
  'find.knowledge': 'Qué ha funcionado en otros lugares',
  'find.partners': 'Quién podría ayudar',
  'find.noMatch': 'Nada de la colección se ajusta a lo que busca. Pruebe con otras palabras, un tema o un país.',
  'find.more':
    'Registre una solicitud para obtener todas las coincidencias, con sus razones: asociados, ventanillas de financiación y conocimientos.',

  // Not on the register
  'introduce.title': 'Le damos la bienvenida. ¿A qué organización pertenece?',
  'introduce.text':
    'Usted aún no figura en el registro. Indíqueme su organización y su país: la secretaría los confirma y le escribo en cuanto pueda empezar.',
  'introduce.organisation': 'Organización',
  'introduce.country': 'País de su oficina (déjelo vacío si está en la sede)',
  'introduce.sent':
    'Gracias. Se ha pedido a la secretaría que confirme su pertenencia a la organización indicada ({organisation}). Le escribiré aquí en cuanto esté hecho.',
  'introduce.waiting':
    'La secretaría aún no ha confirmado su inscripción ({organisation}). Le escribiré aquí en cuanto esté hecho.',
  'introduce.refused':
    'La secretaría no ha podido confirmar su inscripción. Póngase en contacto con el punto focal de su organización.',
  'introduce.admitted':
    'Ya figura en el registro: {organisation}, {roles}. Escriba **ayuda** para ver qué puede hacer.',
  'introduce.pendingForSecretariat':
    '{name} pide que se le inscriba en el registro por {organisation}. Confirme o rechace la petición en la pestaña, sección “Personas”.',

  // Who acts next
  'holder.cosign': '{count, plural, one {firma pendiente} other {firmas pendientes}} ({agencies})',
  'holder.lead-draft': 'envío a la firma ({agencies})',
  'holder.lead-alone': 'invitación a otro organismo o retirada ({agencies})',
  'holder.coordinator-triage': 'admisión por la coordinación',
  'holder.coordinator-assess':
    'entrega de las puntuaciones y, después, registro de las coincidencias por la coordinación',
  'holder.partners': 'respuesta de las entidades seleccionadas',
  'holder.nobody': 'nada más que hacer',

  // Labels of codes
  'state.draft': 'Borrador',
  'state.cosigning': 'Pendiente de firmas',
  'state.submitted': 'En manos de la coordinación',
  'state.returned': 'Preguntas por responder',
  'state.assessing': 'En evaluación',
  'state.matched': 'Coincidencias registradas',
  'state.implementing': 'En ejecución',
  'state.suspended': 'Suspendida',
  'state.completed': 'Concluida',
  'state.declined': 'Desestimada',
  'state.withdrawn': 'Retirada',
  'role.focal-point': 'punto focal',
  'role.coordinator': 'coordinación',
  'role.secretariat': 'secretaría',
  'role.committee': 'comité',
  'role.observer': 'observación',
  'participation.lead': 'organismo principal',
  'participation.co-requesting': 'organismo cosolicitante',
  'participation.status.signed': 'ha firmado',
  'participation.status.unsigned': 'aún no ha firmado',
  'participation.status.declined': 'no participa',
  'participation.status.left': 'se ha retirado',
  'history.created': 'Solicitud registrada ({organisation})',
  'history.edited': 'Contenido modificado, firmas anuladas ({organisation})',
  'history.agencies-changed': 'Lista de organismos modificada ({organisation})',
  'history.sent-for-signature': 'Solicitud firmada y enviada a la firma ({organisation})',
  'history.signed': 'Solicitud firmada ({organisation})',
  'history.signature-declined': 'Solicitud no firmada ({organisation})',
  'history.submitted': 'Firmada por todos los organismos: solicitud presentada',
  'history.accepted': 'Admitida para su evaluación',
  'history.returned': 'Devuelta con preguntas',
  'history.answered': 'Respuesta a las preguntas ({organisation})',
  'history.reviewers-assigned': 'Personas encargadas de la evaluación designadas',
  'history.matches-recorded': 'Coincidencias registradas',
  'history.declined': 'Desestimada',
  'history.withdrawn': 'Solicitud retirada ({organisation})',
  'decision.declined': 'Desestimada',

  // Messages that something else caused
  'event.invited':
    '{person} ({organisation}) le invita a sumarse a la firma de {ref} por {agency}. Léala y fírmela, o indique por qué no lo hace.',
  'event.signed': '{person} firmó {ref} por {organisation}.',
  'event.signatures-void':
    '{person} ({organisation}) modificó el contenido de {ref}: las firmas anteriores quedan anuladas. Vuelva a leer la solicitud y fírmela, por favor.',
  'event.signature-declined':
    '{person} ({organisation}) no firma {ref}: “{note}”.{stage, select, cosigning { Puede proponer otro organismo o seguir adelante con los demás.} other {}}',
  'event.submitted': 'Todos los organismos que participan han firmado {ref}. Ya está en manos de la coordinación.',
  'event.submittedForCoordinator': 'Le espera una nueva solicitud conjunta: {ref} (organismo principal: {lead}).',
  'event.accepted': 'La coordinación ha admitido {ref} y la está evaluando.',
  'event.returned': 'La coordinación tiene preguntas sobre {ref}: “{note}”',
  'event.answered': 'Respuesta a las preguntas sobre {ref} ({organisation}): “{note}”',
  'event.assigned':
    '{person} ({organisation}) le encarga la evaluación de {ref}, dirigida por {lead}. Ábrala, por favor, y avise si no puede hacerla.',
  'event.matched':
    'Coincidencias registradas para {ref}: {partners, plural, =0 {ningún asociado} one {# asociado} other {# asociados}}, {funds, plural, =0 {ninguna ventanilla de financiación} one {# ventanilla de financiación} other {# ventanillas de financiación}}, {knowledge, plural, =0 {ningún recurso de conocimientos} one {# recurso de conocimientos} other {# recursos de conocimientos}}.',
  'event.declined': 'La solicitud {ref} ha sido desestimada: “{note}”',
  'event.withdrawn': 'La solicitud {ref} ha sido retirada ({organisation}): “{note}”',
  'recorded.title': 'Coincidencias registradas',
  'recorded.partners': 'Asociados',
  'recorded.funds': 'Ventanillas de financiación',
  'recorded.knowledge': 'Prácticas y herramientas',
  'recorded.noMatch': 'ninguna coincidencia',

  // Matching
  'reason.words': 'Palabras: {values}',
  'reason.objective': 'Objetivo: {values}',
  'reason.theme': 'Tema: {values}',
  'reason.support': 'Apoyo: {values}',
  'reason.country': 'País: {values}',
  'reason.region': 'Región: {values}',
  'reason.track-record': 'Experiencia: {values}',
  'missing.words': 'no menciona: {values}',
  'missing.objective': 'objetivo distinto de: {values}',
  'missing.theme': 'no abarca: {values}',
  'missing.support': 'no ofrece: {values}',
  'missing.country':
    '{part, select, partner {no consta su presencia: {values}} other {no procede de este lugar: {values}}}',
  'missing.region':
    '{part, select, partner {no consta su presencia: {values}} other {no procede de este lugar: {values}}}',
  'missing.track-record': 'sin experiencia conocida: {values}',
  'rule.met': 'se cumple',
  'rule.not-met': 'no se cumple',
  'rule.to-be-confirmed': 'por confirmar',
  'rule.unconfirmed': 'La propia norma está pendiente de confirmación por la secretaría.',
  'similar.duplicate': 'Misma necesidad, mismo lugar',
  'similar.peer': 'Solicitud similar: intercambio entre pares',
  'evidence.result-reported': 'Resultado comunicado: {result}',
  'evidence.described': 'Ningún resultado comunicado',
  'evidence.named-only': 'Solo se menciona; ningún resultado comunicado',
  'source.read': 'Fuente: {document}',
  'context.published': 'Publicación',
  'organisation.executive-committee':
    'Red de las Naciones Unidas sobre la Migración, Comité Ejecutivo (pertenencia por confirmar)',
  'organisation.member': 'Red de las Naciones Unidas sobre la Migración, miembro (pertenencia por confirmar)',
  'organisation.partner': 'Asociado externo a la Red',
  'value.quoted': '“{title}”',
  'value.between': '; ',
  'value.andMore': '{values} y {count, plural, one {# más} other {# más}}',
  'need.country': 'Presencia conocida: {values}',
  'set.themesRead': 'Nadie eligió temas en esta solicitud; se han deducido de su texto.',
  'excluded.requesting': 'organismo solicitante',
  'excluded.conflicted': 'conflicto de intereses',
  'capacity.present': 'Presencia: {values}',
  'capacity.named': 'Organización regional que abarca el lugar solicitado',
  'capacity.everywhere': '{place, select, none {No se limita a una región} other {No consta su presencia: {values}}}',
  'capacity.elsewhere': 'Trabaja en otras regiones',
  'capacity.noReferral': 'Ninguna derivación hasta ahora',
  'capacity.open':
    '{count, plural, =0 {Ninguna derivación en curso} one {# derivación en curso} other {# derivaciones en curso}}',
  'capacity.past': 'Derivaciones anteriores aceptadas: {accepted, number} de {total, number}',
  'capacity.completed': '{count, plural, one {# derivación concluida} other {# derivaciones concluidas}}',
  'balance.none': 'No se conoce ningún programa anterior de esta ventanilla.',
  'balance.country':
    '{near, number} de {total, plural, one {# programa anterior} other {# programas anteriores}} en el mismo país',
  'balance.region': '{near, number} en la misma región',
  'balance.thematicArea': '{near, number} en la misma esfera temática',

  // Who assesses which request
  'fit.theme': 'Trabaja en: {values}',
  'fit.objective': 'Prácticas sobre: {values}',
  'fit.country': 'Oficina en: {values}',
  'fit.region': 'Prácticas en: {values}',
  'fit.language': 'Trabaja en {values}',
  'fit.none': 'Nada en los datos de referencia habla a favor de esta elección: no hay otra persona disponible.',
  'binding.caps-full':
    'En el límite de {cap} solicitudes abiertas: {people}. Suba el límite o espere a que se decida una de sus solicitudes.',
  'binding.conflict': 'Con margen, pero en conflicto de intereses: {people}. Pida una persona de otra organización.',
  'binding.too-few': 'Nadie más figura en la coordinación. Admita a alguien o pida menos evaluaciones por solicitud.',

  // Progress summary
  'export.title': 'Resumen de avances: solicitudes conjuntas de fortalecimiento de capacidades',
  'export.organisation':
    'Red de las Naciones Unidas sobre la Migración – mecanismo de creación de capacidad (Pacto Mundial, párr. 43)',
  'export.period': 'Solicitudes presentadas por primera vez del {from} al {to}',
  'export.made': 'Elaborado el {date} con Migration Capacity Desk',
  'export.sheet.numbers': 'Cifras',
  'export.sheet.requests': 'Solicitudes',
  'export.objective': 'Objetivo principal',
  'export.received': 'Solicitudes recibidas',
  'export.total': 'Total',
  'export.agencies': 'Organismos participantes',
  'export.countries': 'Países abarcados',
  'export.toSubmission': 'Mediana de días hábiles entre el registro y la presentación',
  'export.toDecision': 'Mediana de días hábiles entre la presentación y el registro de coincidencias o la decisión',
  'export.none': 'aún sin datos',
  'export.ref': 'Referencia',
  'export.requestTitle': 'Título',
  'export.lead': 'Organismo principal',
  'export.allAgencies': 'Organismos',
  'export.status': 'Estado',
  'export.created': 'Registrada el',
  'export.submitted': 'Presentada el',
  'export.updated': 'Último cambio',
  'export.next': 'Próximo paso',
  'export.outcome': 'Resultado',
  'export.basis':
    'Una solicitud se cuenta en el período en que todos sus organismos la firmaron por primera vez. Un espacio en blanco significa que el dato no se indica, no que no exista.',
  'export.fileName': 'resumen-de-avances',

  // Errors: what is wrong, and what to do next
  'error.not-registered':
    'Usted aún no figura en el registro. Escriba al bot en el chat: le preguntará por su organización y la secretaría lo confirmará.',
  'error.pending-registration':
    'La secretaría aún no ha confirmado su inscripción. Recibirá un mensaje en el chat en cuanto esté hecho.',
  'error.not-allowed': 'Su función no lo permite. Si cree que debería permitirlo, consulte a la secretaría.',
  'error.not-visible':
    'No encuentro esta solicitud entre las que usted puede consultar. Compruebe el número o búsquela en su lista.',
  'error.conflict-of-interest':
    'Su organización ({organisation}) participa en esta solicitud, por lo que ninguno de sus miembros puede examinarla ni decidir sobre ella. Diríjase a otra persona de la coordinación.',
  'error.invalid-input':
    'No se puede leer una parte de lo enviado{field, select, none {} other {: {field}}}. Revíselo e inténtelo de nuevo; no se ha modificado nada.',
  'error.need-empty': 'Indique en una o dos frases qué se necesita y por qué ahora.',
  'error.need-too-long':
    'La descripción de la necesidad tiene {length, number} caracteres; el límite es de {limit, number}. Acórtela, por favor; lo que escribió sigue en el formulario.',
  'error.text-too-long':
    'El texto de “{field}” tiene {length, number} caracteres; el límite es de {limit, number}. Acórtelo, por favor; lo que escribió sigue ahí.',
  'error.title-empty': 'Indique un título de 1 a {limit} caracteres.',
  'error.unknown-country':
    'No conozco “{values}” como país o región. Compruebe la ortografía y separe los nombres con comas.',
  'error.unknown-agency':
    'No conozco “{values}” como organización. Compruebe la ortografía, por ejemplo “OIM, UNICEF”.',
  'error.unknown-person': 'Esta persona ya no está a la espera de admisión. Actualice la lista.',
  'error.not-a-coordinator': '{name} ya no forma parte de la coordinación. Elija a otra persona.',
  'error.unknown-topic':
    'No reconozco ningún tema ni tipo de apoyo en «{values}». Pruebe con otras palabras, por ejemplo «remesas, visita de estudio», o deje el campo vacío.',
  'error.not-an-agency':
    'Solo pueden firmar las entidades de la Red de las Naciones Unidas sobre la Migración, y no es el caso de: {values}. Mencione más bien esa colaboración en la descripción de la necesidad.',
  'error.agency-not-yours':
    'El organismo principal de las solicitudes que usted registra es el suyo. Si se trata de otro, pida a su punto focal que la registre.',
  'error.one-agency-only':
    'Una solicitud conjunta necesita al menos dos organismos. Indique al menos otro organismo además del suyo ({agency}).',
  'error.countries-missing': 'Indique los países o una región.',
  'error.objective-missing': 'Elija el objetivo principal.',
  'error.already-signed': 'Su organismo ya ha firmado {ref} en su versión actual. No queda nada por hacer.',
  'error.already-declined': 'Su organismo ya ha indicado que no firma {ref}.',
  'error.content-changed':
    'El contenido de {ref} ha cambiado desde que usted lo leyó. Esta es la versión actual: léala y después fírmela, por favor.',
  'error.revision-changed':
    'Entretanto: “{what}” ({who}). Su cambio no se ha hecho, pero lo que escribió sigue ahí: consulte la versión actual e inténtelo de nuevo.',
  'error.request-full':
    '{ref} contiene todo el texto que puede, así que esto no se ha añadido. Dígalo en pocas palabras, o complete la solicitud e inicie una de seguimiento.',
  'error.wrong-state': 'Esto no es posible ahora: {ref} está en la etapa “{state}”.',
  'error.reason-missing': 'Indique un motivo: los demás lo leerán.',
  'error.questions-missing': 'Escriba primero su pregunta.',
  'error.answer-missing': 'Escriba su respuesta.',
  'error.matches-missing': 'Elija al menos una coincidencia o escriba una nota que explique por qué no hay ninguna.',
  'error.number-invalid': '“{value}” no es un número entero ({field}). Escriba solo cifras, por ejemplo 150000.',
  'error.month-invalid': '“{value}” no es un mes. Escríbalo así: 2027-01.',
  'error.objectives-invalid':
    '“{value}”: los objetivos llevan los números 1 a 23. Escríbalos separados por comas, por ejemplo 8, 21.',
  'error.period-invalid': 'El final del período es anterior a su comienzo. Corrija las fechas.',
  'error.unauthenticated':
    'Su sesión ha terminado o no es válida. Vuelva a cargar la página para iniciar sesión de nuevo.',
  'error.unavailable':
    'El servicio no puede acceder a su base de datos en este momento. No se ha modificado nada; inténtelo de nuevo dentro de un minuto.',
  'error.unexpected':
    'Se ha producido un error por nuestra parte y no se ha modificado nada. Inténtelo de nuevo; si vuelve a ocurrir, comunique a la secretaría el número {requestId}.',

  // Each part of the mechanism has its words in a folder of its own
  ...ownership,
  ...demand,
  ...triage,
  ...assessment,
  ...hub,
  ...fund,
  ...knowledge,
  ...implementation,
};
