import type { Catalogue } from '../catalogue';

/** The French texts of tasks that wait for an answer. */
export const frWaiting: Catalogue = {
  'waiting.wait': 'En attente d’une réponse',
  'waiting.stop': 'Ne plus attendre',
  'waiting.stopped': 'Plus en attente d’une réponse',
  'waiting.title': 'En attente de {name} : {title}',
  'waiting.titleAlone': 'En attente d’une réponse : {title}',
  'waiting.others': {
    one: '{name} et {count} autre',
    many: '{name} et {count} d’autres',
    other: '{name} et {count} autres',
  },
  'waiting.sinceDay': 'En attente de {name} depuis {date}',
  'waiting.sinceWeekday': 'En attente de {name} depuis {date}',
  'waiting.sinceDate': 'En attente de {name} depuis le {date}',
  'waiting.answeredDay': '{name} a répondu {date}',
  'waiting.answeredWeekday': '{name} a répondu {date}',
  'waiting.answeredDate': '{name} a répondu le {date}',
  'waiting.done': 'Terminé',
  'waiting.keep': 'Attendre encore',
  'waiting.write': 'Écrire de nouveau',
  'waiting.noReply': 'Outlook n’a pas ouvert de réponse. Répondez depuis l’e‑mail lui-même.',
  'waiting.answers': 'Réponses reçues',
  'waiting.open': 'Ouvrir la réponse',
  'waiting.notShown': 'Outlook n’a pas affiché cet e‑mail.',
};
