import type { Catalogue } from '../catalogue';
import { esLetter } from './es-letter';
import { esParts } from './es-parts';
import { esSeveral } from './es-several';

/** Spanish. Terms as in Outlook and To Do. */
export const es: Catalogue = {
  ...esParts,
  ...esLetter,
  ...esSeveral,

  'app.outsideOutlook': 'Abra este panel desde un correo en Outlook.',
  'app.partFailed': 'No se pudo cargar una parte de este panel.',
  'app.tooOld': 'Este Outlook es demasiado antiguo para Email to To Do. Actualice Outlook o su navegador.',
  'app.notStarted': 'Outlook no respondió. Cierre el panel y vuelva a abrirlo.',

  'mail.noSubject': '(Sin asunto)',
  'mail.reading': 'Buscando tareas vinculadas a este correo…',

  'tasks.done': 'Completada',
  'tasks.repeats': 'Se repite',
  'tasks.unlink': 'Desvincular',
  'tasks.unlinking': 'Desvinculando…',
  'tasks.moving': 'Moviendo…',
  'tasks.deleting': 'Eliminando…',
  'tasks.importance': 'Importancia',
  'tasks.importance.high': 'Importancia alta',
  'tasks.importance.normal': 'Importancia normal',
  'tasks.importance.low': 'Importancia baja',
  'tasks.dueDate': 'Fecha de vencimiento',

  'link.reload': 'Recargar',

  'form.heading': 'Nueva tarea',
  'form.another': 'Crear otra tarea',
  'form.title': 'Título',
  'form.titleMissing': 'Escriba un título.',
  'form.titleFromSender': 'Correo de {sender}',
  'form.wholeSubject': 'Usar el asunto completo',
  'form.list': 'Lista',
  'form.listsLoading': 'Cargando listas…',
  'form.noListMatches': 'Ninguna lista se llama así.',
  'form.newList': 'Nueva lista…',
  'form.enterMakesList': 'Pulse Intro para crear una.',
  'shared.link-only':
    'Todas las personas de esta lista ven el título y lo que agregue aquí, pero no el correo.',
  'shared.preview':
    'Todas las personas de esta lista ven el título, lo que agregue aquí y las primeras líneas del correo.',
  'shared.full-text':
    'Todas las personas de esta lista ven el título, lo que agregue aquí y el texto completo del correo.',
  'form.due': 'Vencimiento',
  'form.clearDue': 'Quitar fecha de vencimiento',
  'form.willArchive': 'Archivar el correo',
  'form.moreOptions': 'Más opciones',
  'form.presets': 'Plantillas',
  'form.reminder': 'Aviso',
  'form.create': 'Crear tarea',
  'form.creating': 'Creando la tarea…',

  'due.today': 'Hoy',
  'due.tomorrow': 'Mañana',
  'due.nextWeek': 'Próxima semana',
  'due.pick': 'Elegir una fecha',
  'due.wrong': 'Escriba una fecha completa, con el año en cuatro cifras.',
  'due.isToday': 'Vence hoy',
  'due.isTomorrow': 'Vence mañana',
  'due.isOn': 'Vence el {date}',
  'due.wasOn': 'Vencida desde el {date}',

  'steps.count': { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },

  'action.tryAgain': 'Reintentar',
  'action.undo': 'Deshacer',
  'action.undoing': 'Eliminando la tarea…',
  'action.relinking': 'Volviendo a vincular…',

  'safe.open': 'Sus correos y tareas no han cambiado.',
  'safe.openWithLists': 'Puede continuar. Las tareas que cree ahora se guardan y se envían más tarde.',
  'safe.create': 'No se creó ninguna tarea. Lo que escribió sigue aquí.',
  'safe.undo': 'La tarea y su vínculo siguen ahí.',
  'safe.relink': 'La tarea sigue ahí, sin vínculo con este correo.',
  'safe.signIn': 'No se cambió nada.',

  'command.progress': 'Creando una tarea a partir de este correo…',
  'command.made': 'Tarea añadida a {list}.',
  'command.already': 'Ya está en {list}: {title}',
  'command.inConversation': 'Esta conversación ya está en {list}: {title}',
  'command.waiting':
    'La tarea está guardada en este dispositivo y se creará más tarde. Abra el panel To Do para verla.',
  'command.openPane': 'Abra una vez el panel To Do para iniciar sesión y vuelva a intentarlo.',
  'command.grantInPane': 'Abra una vez el panel To Do para conceder acceso y vuelva a intentarlo.',
  'command.failed': 'No se creó ninguna tarea. Abra el panel To Do para reintentarlo.',

  'signIn.title': 'Iniciar sesión en Email to To Do',
  'signIn.relay': 'Continúe a la página de inicio de sesión de Microsoft. Se abre en su propia ventana.',
  'signIn.continue': 'Continuar',
  'signIn.waitingTitle': 'Iniciando sesión…',
  'signIn.waiting': 'Termine en la ventana que se abrió. Esta se cierra automáticamente.',
  'signIn.dialog': 'La página de inicio de sesión de Microsoft se abrirá en un momento.',
  'signIn.failed': 'No se pudo iniciar sesión',
  'signIn.closeAndRetry': 'Cierre esta ventana y vuelva a intentarlo en Outlook.',

  'consent.granted': 'El servicio de inicio de sesión indica que se concedió el acceso',
  'consent.grantedNext':
    'Si acaba de concederlo, toda su organización puede usar ahora Email to To Do. Esta página solo repite lo que se le ha comunicado. Para asegurarse, consulte los permisos de Email to To Do en el centro de administración de Microsoft Entra. Puede cerrar esta página.',
  'consent.notGranted': 'No se concedió el acceso',
  'consent.notGrantedNext':
    'No se cambió nada. Puede cerrar esta página o abrir el vínculo otra vez para volver a intentarlo.',
  'consent.failedNext':
    'El servicio de inicio de sesión no pudo concederlo ({code}). Abra el vínculo otra vez para volver a intentarlo.',
  'consent.nothing': 'Acceso para su organización',
  'consent.nothingNext':
    'Cuando un administrador concede el acceso, esta página indica si se hizo correctamente. Puede cerrarla.',
};
