import type { Catalogue } from '../catalogue';

/** The German texts of tasks that wait for an answer. */
export const deWaiting: Catalogue = {
  'waiting.wait': 'Warten auf Antwort',
  'waiting.stop': 'Nicht mehr warten',
  'waiting.stopped': 'Wartet nicht mehr auf Antwort',
  'waiting.title': 'Warten auf {name}: {title}',
  'waiting.titleAlone': 'Warten auf Antwort: {title}',
  'waiting.others': { one: '{name} und {count} weitere Person', other: '{name} und {count} weitere' },
  'waiting.sinceDay': 'Wartet seit {date} auf {name}',
  'waiting.sinceWeekday': 'Wartet seit {date} auf {name}',
  'waiting.sinceDate': 'Wartet seit {date} auf {name}',
  'waiting.answeredDay': '{name} hat {date} geantwortet',
  'waiting.answeredWeekday': '{name} hat am {date} geantwortet',
  'waiting.answeredDate': '{name} hat am {date} geantwortet',
  'waiting.done': 'Erledigt',
  'waiting.keep': 'Weiter warten',
  'waiting.write': 'Erneut schreiben',
  'waiting.noReply': 'Outlook hat keine Antwort geöffnet. Antworten Sie direkt in der E‑Mail.',
  'waiting.answers': 'Eingegangene Antworten',
  'waiting.open': 'Antwort öffnen',
  'waiting.notShown': 'Outlook hat diese E‑Mail nicht angezeigt.',
};
