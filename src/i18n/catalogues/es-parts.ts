import type { Catalogue } from '../catalogue';
import { esSettings } from './es-settings';
import { esTasks } from './es-tasks';
import { esWaiting } from './es-waiting';

/** The Spanish texts of the parts of the pane that load later: what `en-parts.ts` has in English. */
export const esParts: Catalogue = {
  'noMail.title': 'No hay ningún correo abierto',
  'noMail.hint': 'Abra un correo para convertirlo en una tarea.',

  'welcome.title': 'Convierta correos en tareas',
  'welcome.first': 'Cree una tarea de Microsoft To Do a partir de un correo, con un vínculo a él.',
  'welcome.second': 'Después verá en el correo la tarea y su estado.',

  'problem.has-files': 'Esta tarea tiene archivos, que aún no se pueden mover con ella.',
  'safe.move': 'La tarea sigue en su lista.',
  'reminder.laterToday': 'Más tarde hoy',
  'reminder.quick': '{day}, {time}',

  'notice.made': 'Tarea creada en {list}.',
  'notice.madeWithoutMail':
    'Tarea creada en {list}. El correo ya no está en este buzón, por lo que no mostrará la tarea.',
  'notice.alreadyUnread': 'Este correo ya tiene una tarea.',
  'notice.already': 'Este correo ya tiene una tarea: «{title}».',
  'notice.seriesEnded': 'La tarea ya no tiene fecha ni se repite.',
  'notice.seriesMoved': 'La tarea se repite y su próxima fecha es {date}.',
  'notice.occurrenceDoneForToday': 'Listo por hoy. Próxima fecha: {date}.',
  'notice.occurrenceDone': 'Completada. Próxima fecha: {date}.',
  'notice.occurrenceBack': 'La tarea vuelve a estar pendiente. Vencimiento: {date}.',
  'notice.moved': 'Se movió a {list}.',
  'notice.discarded': 'No se creó la tarea. Su texto sigue aquí.',
  'notice.undone': 'Se deshizo: la tarea se eliminó.',
  'notice.unlinked': 'La tarea ya no está vinculada a este correo.',
  'notice.relinked': 'La tarea vuelve a estar vinculada a este correo.',
  'notice.deleted': 'La tarea se eliminó.',
  'notice.archived': 'El correo se archivó.',
  'notice.notArchived': 'No se pudo archivar el correo. Sigue en su carpeta.',
  'notice.textMissing': 'Outlook no ha facilitado el texto del correo, así que la nota contiene menos.',
  'notice.copyLeft': 'Es posible que To Do siga mostrando también la completada.',

  'tag.damaged': 'No se pueden leer los vínculos guardados en este correo. No se cambió nada.',
  'tag.newer-version':
    'Los vínculos de este correo son de una versión más reciente de este complemento. Recargue para verlos. Hasta entonces no se cambia nada.',

  'lists.none': 'To Do no ha devuelto ninguna lista para sus tareas.',
  'lists.incomplete': 'Puede que aquí falten algunas de sus listas de To Do.',
  'lists.unread': 'No se han podido leer estas listas: {lists}. Es posible que ya no tenga acceso a ellas.',

  'steps.none': 'Ninguno',
  'steps.searching': 'Buscando pasos en el correo…',
  'steps.notFound': 'No se encontraron pasos en el correo.',
  'steps.fromMail': 'Del correo',
  'steps.add': 'Agregar un paso',
  'steps.step': 'Paso {number}',
  'steps.moveUp': 'Subir: {step}',
  'steps.moveDown': 'Bajar: {step}',
  'steps.remove': 'Quitar: {step}',
  'steps.moved': 'Ahora es el paso {number} de {count}.',
  'steps.full': 'Aquí una tarea admite hasta {count} pasos.',

  'access.missing':
    'Para recordar qué correos tienen tareas, este complemento necesita permiso para modificar sus correos. Sin él, los vínculos pueden romperse cuando se mueven los correos.',
  'access.notNow': 'Ahora no',

  'admin.copyLink': 'Copiar el vínculo para su administrador',
  'admin.linkCopied': 'Vínculo copiado. Envíelo a su administrador.',
  'admin.copyByHand': 'Copie este vínculo y envíelo a su administrador.',

  'outbox.heading': 'Sin enviar aún',
  'outbox.count': {
    one: '{count} tarea sin enviar',
    many: '{count} de tareas sin enviar',
    other: '{count} tareas sin enviar',
  },
  'outbox.create': 'Nueva tarea en {list}',
  'outbox.undo': 'Eliminando la tarea',
  'outbox.check': 'Comprobando que no se haya creado ninguna tarea',
  'outbox.unlink': 'Desvinculando la tarea',
  'outbox.relink': 'Volviendo a vincular la tarea',
  'outbox.keepLink': 'Conservar el vínculo',
  'outbox.move': 'Moviendo la tarea a {list}',
  'outbox.stay': 'No mover',
  'outbox.running': 'Enviando…',
  'outbox.unreadable':
    'Algunas operaciones pendientes no se pueden leer aquí. Las creó otra versión del complemento.',
  'outbox.waiting': 'Guardado en este dispositivo. Se enviará automáticamente.',
  'outbox.stopped': 'Guardado en este dispositivo. Elija qué hacer.',

  'suggest.menu': 'Acerca de la lista sugerida',
  'suggest.explained':
    'Aprendido de las últimas tareas de este remitente, solo en este dispositivo y sin guardar direcciones.',
  'suggest.switchOff': 'Dejar de sugerir listas',
  'suggest.switchOn': 'Volver a sugerir listas',
  'suggest.forget': 'Olvidar lo aprendido',
  'suggest.isOff': 'Ya no se sugieren listas.',
  'suggest.isOn': 'Se vuelven a sugerir listas.',
  'suggest.forgotten': 'Se ha olvidado lo aprendido.',

  'form.listName': 'Nombre de la nueva lista',
  'form.listNameMissing': 'Escriba un nombre.',
  'form.createList': 'Crear lista',
  'form.creatingList': 'Creando la lista…',

  'due.inMail': 'Fechas que menciona este correo',

  'form.importance.low': 'Baja',
  'form.importance.normal': 'Normal',
  'form.importance.high': 'Alta',

  'form.note': 'Nota',
  'form.note.link-only': 'Solo vínculo',
  'form.note.preview': 'Vista previa',
  'form.note.full-text': 'Texto completo',
  'form.note.link-only.hint': 'La tarea contiene un vínculo al correo, sin su texto.',
  'form.note.preview.hint': 'La tarea contiene las primeras líneas del correo.',
  'form.note.full-text.hint': 'La tarea contiene el texto completo del correo.',

  'form.archive': 'Archivar el correo después',
  'archive.done': 'Tarea creada en {list}: «{title}». El correo se archivó.',
  'archive.undone': 'Tarea eliminada. «{subject}» está de nuevo en su carpeta.',
  'action.dismiss': 'Descartar',

  'reminder.none': 'Ninguno',
  'reminder.inMail': 'Horas en este correo',
  'reminder.date': 'Fecha del aviso',
  'reminder.time': 'Hora del aviso',
  'reminder.remove': 'Quitar aviso',
  'reminder.wrong': 'Elija un día y una hora futuros.',

  'repeat.none': 'Ninguna',
  'repeat.day': 'Diaria',
  'repeat.weekday': 'De lunes a viernes',
  'repeat.week': 'Semanal',
  'repeat.month': 'Mensual',
  'repeat.year': 'Anual',
  'repeat.interval': 'Intervalo',
  'repeat.first': 'Primer vencimiento: {date}',

  'notice.joined': 'Este correo se añadió a la tarea.',
  'safe.join': 'La tarea está como antes, sin este correo.',

  'account.signedInAs': 'Sesión iniciada como {name}',
  'account.signOut': 'Cerrar sesión',
  'account.signingOut': 'Cerrando sesión…',
  'account.losesWork': {
    one: '{count} tarea aún no se ha guardado en To Do. Si cierra sesión, se perderá.',
    many: '{count} de tareas aún no se han guardado en To Do. Si cierra sesión, se perderán.',
    other: '{count} tareas aún no se han guardado en To Do. Si cierra sesión, se perderán.',
  },
  'account.signOutAnyway': 'Cerrar sesión de todos modos',
  'account.staySignedIn': 'Mantener la sesión iniciada',
  'account.differs': 'Ha iniciado sesión como {account}. Este buzón es de {mailbox}.',
  'account.unclear': 'Ha iniciado sesión como {account}. Outlook no indica de quién es este buzón.',
  'account.isMine': 'Esta es mi cuenta',

  'preset.save': 'Guardar como plantilla',
  'preset.name': 'Nombre de la plantilla',
  'preset.nameOf': 'Nombre de la plantilla {number}',
  'preset.keeps':
    'Guarda la lista, el vencimiento, el aviso, la repetición, la importancia, la nota y las categorías. Un clic en ella crea la tarea.',
  'preset.dayLost': 'La fecha elegida no se guarda: una plantilla conoce hoy, mañana y la próxima semana.',
  'preset.saved': 'Guardada como «{name}».',
  'preset.savedOnes': 'Plantillas guardadas',
  'preset.delete': 'Eliminar plantilla: {name}',
  'preset.deleteThis': 'Eliminar plantilla',
  'preset.deleted': 'Se eliminó «{name}».',
  'preset.full': 'Tiene {number} plantillas. Elimine una en la configuración para guardar otra.',
  'preset.list-gone': 'La lista de la plantilla «{name}» ya no existe.',
  'preset.unreadable':
    'La plantilla «{name}» es de otra versión de este complemento y no se puede usar aquí.',

  'action.tryingAgain': 'Reintentando…',
  'action.signIn': 'Iniciar sesión',
  'action.signingIn': 'Iniciando sesión…',
  'action.finishSignIn': 'Termine en la ventana de inicio de sesión. ¿La cerró?',
  'action.startAgain': 'Empezar de nuevo',
  'action.grantAccess': 'Conceder acceso',
  'action.reportDetails': 'Copiar detalles',
  'action.detailsCopied': 'Detalles copiados. No contienen nada del correo.',
  'action.copyByHand': 'Copie estos detalles. No contienen nada del correo.',
  'action.save': 'Guardar',
  'action.cancel': 'Cancelar',
  'action.discard': 'Descartar',

  'due.none': 'Sin fecha',
  'due.quote': '«{words}»',

  'form.repeat': 'Repetición',
  'form.steps': 'Pasos',

  'safe.change': 'La tarea no ha cambiado.',
  'safe.unlink': 'La tarea sigue vinculada.',
  'safe.delete': 'La tarea sigue ahí.',

  'problem.offline': 'No hay conexión con el servicio.',
  'problem.timed-out': 'El servicio no respondió a tiempo.',
  'problem.throttled': 'El servicio está ocupado en este momento.',
  'problem.service-down': 'El servicio no está disponible en este momento.',
  'problem.conflict': 'Otra persona lo cambió al mismo tiempo.',
  'problem.not-found': 'No se encontró. Puede que se haya movido o eliminado.',
  'problem.forbidden': 'Su organización o este buzón no lo permite.',
  'problem.rejected': 'El servicio rechazó la solicitud.',
  'problem.mail-full': 'Este correo ya tiene el máximo de tareas. Desvincule primero una de ellas.',
  'problem.task-full': 'Esta tarea ya tiene el máximo de correos. Desvincule primero uno de ellos.',
  'problem.sign-in-needed': 'No ha iniciado sesión.',
  'problem.consent-needed': 'Se necesita su permiso.',
  'problem.admin-consent-needed': 'Su administrador debe aprobar primero este complemento.',
  'problem.cancelled': 'No se completó el inicio de sesión.',
  'problem.window-blocked':
    'Se bloqueó la ventana de inicio de sesión. Permita las ventanas emergentes para Outlook.',
  'problem.wrong-account': 'Ha iniciado sesión con una cuenta que no es la de este buzón.',
  'problem.sign-in-unavailable':
    'Esta forma de iniciar sesión no funciona en este Outlook. Inicie sesión otra vez para probar otra.',
  'problem.over': 'Ya se ha resuelto.',
  'problem.unexpected': 'Algo salió mal.',
  'form.categories': 'Categorías',
  'categories.none': 'Ninguna',
  'categories.new': 'Agregar una categoría',
  'categories.all': 'Todas las categorías',
  'categories.loading': 'Cargando categorías…',
  'categories.allShown': 'Estas son todas las categorías de su buzón.',
  'categories.needPermission':
    'Para mostrar todas las categorías con sus colores, este complemento necesita permiso para leer la configuración de su buzón.',

  'form.sharedList': 'Compartida',
  'form.suggestedList': 'Donde pone los correos de este remitente',

  ...esSettings,
  ...esTasks,

  ...esWaiting,
};
