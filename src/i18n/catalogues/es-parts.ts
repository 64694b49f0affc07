import type { Catalogue } from '../catalogue';

/** The Spanish texts of the parts of the pane that load later: what `en-parts.ts` has in English. */
export const esParts: Catalogue = {
  'noMail.title': 'No hay ningún correo abierto',
  'noMail.hint': 'Abra un correo para convertirlo en una tarea.',

  'welcome.title': 'Convierta correos en tareas',
  'welcome.first': 'Cree una tarea de Microsoft To Do a partir de un correo, con un vínculo a él.',
  'welcome.second': 'Después verá en el correo la tarea y su estado.',

  'tasks.move': 'Mover a otra lista',
  'tasks.moveHere': 'Mover',
  'tasks.moveTo': 'A la lista',
  'tasks.chooseList': 'Elija una lista.',
  'tasks.moveShared': 'Todas las personas de esta lista verán la tarea, con su nota y sus pasos.',
  'tasks.hasFiles': 'Esta tarea tiene archivos, que aún no se pueden mover con ella. Puede moverla en To Do.',
  'problem.has-files': 'Esta tarea tiene archivos, que aún no se pueden mover con ella.',
  'safe.move': 'La tarea sigue en su lista.',
  'tasks.steps': {
    one: '{number} de {count} paso',
    many: '{number} de {count} de pasos',
    other: '{number} de {count} pasos',
  },
  'reminder.laterToday': 'Más tarde hoy',
  'reminder.quick': '{day}, {time}',

  'link.checking': 'Comprobando…',
  'link.waiting': 'El vínculo aún se está guardando.',
  'link.unconfirmed': 'Puede que no esté actualizado: ahora mismo no se pudo leer la tarea.',
  'link.task-gone': 'Esta tarea se eliminó en To Do.',
  'link.list-gone': 'La lista de esta tarea se eliminó en To Do, y la tarea con ella.',
  'link.one-sided': 'La tarea aún no tiene un vínculo a este correo.',
  'link.mail-not-found': 'Este correo ya no está en este buzón. La tarea sigue ahí.',
  'link.outdated': 'Este correo se movió. Puede que el vínculo de la tarea aún no funcione.',
  'link.damaged': 'No se puede leer el vínculo guardado en la tarea. No se cambió nada.',
  'link.newer-version': 'Este vínculo es de una versión más reciente de este complemento. No se cambió nada.',
  'link.remove': 'Eliminar vínculo',
  'link.createAgain': 'Volver a crear',

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
    'Se sugiere según dónde puso las últimas tareas de este remitente. Esto se aprende solo en este dispositivo, sin guardar direcciones.',
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

  'reminder.none': 'Ninguno',
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
};
