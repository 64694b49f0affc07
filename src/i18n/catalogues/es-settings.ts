import type { Catalogue } from '../catalogue';

/** The Spanish texts of the settings. */
export const esSettings: Catalogue = {
  'dropped.here': 'Suelte correos aquí para convertirlos en tareas',
  'several.last': 'Varios correos',
  'flagged.heading': 'Correos marcados',
  'settings.heading': 'Configuración',
  'settings.back': 'Atrás',
  'settings.follow': 'Su configuración se aplica también en sus otros dispositivos.',
  'settings.newTasks': 'Tareas nuevas',
  'settings.defaultList': 'Lista predeterminada',
  'settings.toDoDefault': 'La lista predeterminada de To Do',
  'settings.listGone':
    'La lista que eligió ya no existe. Las tareas nuevas van a la lista predeterminada de To Do.',
  'settings.reminderTime': 'Hora de los avisos',
  'settings.waitingDays': 'Espera de respuesta: días laborables',
  'settings.emails': 'Correos con una tarea',
  'settings.joins': 'Añadir las respuestas a la tarea de su conversación',
  'settings.joinsHint':
    'Para el botón de la cinta de opciones: en cualquier caso crea una sola tarea por conversación.',
  'settings.inMessageList': 'Marcarlos en la lista de mensajes',
  'settings.markedAs': 'Mientras la tarea está abierta, el correo tiene la categoría «Email to To Do».',
  'settings.color': 'Darle un color',
  'settings.coloring': 'Añadiendo el color…',
  'settings.colored':
    'La categoría es azul, salvo que ya le hubiera dado un color. Puede cambiarlo en Outlook.',
  'settings.colorPermission':
    'Para dar un color a la categoría, este complemento necesita permiso para cambiar la configuración de su buzón.',
  'settings.suggestions': 'Listas sugeridas',
  'settings.bySender': 'Sugerir una lista según el remitente',
  'settings.suggestHint': 'Aprendido de sus tareas, solo en este dispositivo y sin guardar direcciones.',
  'settings.senders': {
    one: 'Aprendido de {count} remitente',
    many: 'Aprendido de {count} de remitentes',
    other: 'Aprendido de {count} remitentes',
  },
  'settings.presetsHint': 'En «Más opciones» puede guardar un formulario rellenado como plantilla.',
  'settings.look': 'Idioma y tema',
  'settings.language': 'Idioma',
  'settings.theme': 'Tema',
  'settings.asOutlook': 'Como Outlook',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.about': 'Acerca de',
  'settings.version': 'Versión {version}',
};
