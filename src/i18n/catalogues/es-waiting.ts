import type { Catalogue } from '../catalogue';

/** The Spanish texts of tasks that wait for an answer. */
export const esWaiting: Catalogue = {
  'waiting.wait': 'Esperando respuesta',
  'waiting.stop': 'Dejar de esperar',
  'waiting.stopped': 'Ya no espera respuesta',
  'waiting.title': 'Esperando a {name}: {title}',
  'waiting.titleAlone': 'Esperando respuesta: {title}',
  'waiting.others': {
    one: '{name} y {count} persona más',
    many: '{name} y {count} de personas más',
    other: '{name} y {count} personas más',
  },
  'waiting.sinceDay': 'Esperando a {name} desde {date}',
  'waiting.sinceWeekday': 'Esperando a {name} desde el {date}',
  'waiting.sinceDate': 'Esperando a {name} desde el {date}',
  'waiting.answeredDay': '{name} respondió {date}',
  'waiting.answeredWeekday': '{name} respondió el {date}',
  'waiting.answeredDate': '{name} respondió el {date}',
  'waiting.done': 'Hecho',
  'waiting.keep': 'Seguir esperando',
  'waiting.write': 'Escribir de nuevo',
  'waiting.noReply': 'Outlook no abrió la respuesta. Se puede responder desde el propio correo.',
  'waiting.answers': 'Respuestas recibidas',
  'waiting.open': 'Abrir la respuesta',
  'waiting.notShown': 'Outlook no mostró este correo.',
};
