import type { common as en } from './en.ts';

export const common: Record<keyof typeof en, string> = {
  'product.name': 'Migration Capacity Desk',
  'page.title': '{page} – Migration Capacity Desk',
  'common.cancel': 'Cancelar',
  'common.close': 'Cerrar',
  'common.loading': 'Cargando…',
  'common.retry': 'Reintentar',
  'common.reference': 'Si informa del problema, indique {id}.',
  'problem.offline.title': 'No tiene conexión',
  'problem.offline.text': 'Compruebe la conexión y vuelva a intentarlo. Lo que ha escrito se conserva.',
  'problem.network.title': 'No se puede acceder al servicio',
  'problem.network.text':
    'Se interrumpió la conexión. Inténtelo de nuevo en un momento; lo que ha escrito se conserva.',
  'problem.timeout.title': 'La respuesta tarda demasiado',
  'problem.timeout.text':
    'La conexión es lenta y no es seguro que el envío haya llegado. Inténtelo de nuevo: nada se hace dos veces.',
  'problem.refused.title': 'No se ha podido hacer',
  'problem.signed-out.title': 'No ha iniciado sesión',
  'problem.signed-out.text':
    'Cierre la pestaña y vuelva a abrirla. Si el problema continúa, pida a la administración de Teams que autorice esta aplicación para su cuenta.',
  'problem.signed-out.cause': 'Mensaje de Teams: {cause}',
  'problem.fault.title': 'Se ha producido un error por nuestra parte',
  'problem.fault.text': 'No es culpa suya. Inténtelo de nuevo en un momento; lo que ha escrito se conserva.',
  'agency.lead': 'principal',
  'clock.overdue': 'Con retraso desde el {date} ({relative})',
  'clock.due': 'Plazo: {date} ({relative})',
  'common.pair': '{label}: {value}',
  'objective.numbered': '{number}. {label}',
  'form.required': 'Rellene este campo.',
  'form.choose': 'Elegir…',
  'form.pick': 'Escriba para buscar…',
  'form.picked': 'Elegido: {field}',
  'form.unpick': 'Quitar {label}',
  'form.go-on': 'Lo he leído, continuar',
  'form.busy': 'Enviando…',
};
