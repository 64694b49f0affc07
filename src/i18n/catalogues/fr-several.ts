import type { Catalogue } from '../catalogue';

/** The French texts of several selected emails. */
export const frSeveral: Catalogue = {
  'several.heading': { one: '{count} e‑mail', many: '{count} e‑mails', other: '{count} e‑mails' },
  'several.reading': 'Lecture des e‑mails sélectionnés…',
  'several.refresh': 'Actualiser',
  'several.emails': 'E‑mails sélectionnés',
  'several.all': 'Tous les e‑mails',
  'several.each': 'Une tâche par e‑mail',
  'several.one': 'Une seule tâche pour tous',
  'several.oneTitle': {
    one: '{title} (et {count} autre e‑mail)',
    many: '{title} (et {count} autres e‑mails)',
    other: '{title} (et {count} autres e‑mails)',
  },
  'several.oneLimit': 'Une tâche accepte jusqu’à 50 e‑mails.',
  'several.noneChosen': 'Choisissez au moins un e‑mail.',
  'several.leftOut': {
    one: '{count} e‑mail sélectionné ne peut pas être utilisé. C’est un brouillon, ou il n’existe plus.',
    many: '{count} e‑mails sélectionnés ne peuvent pas être utilisés. Ce sont des brouillons, ou ils n’existent plus.',
    other:
      '{count} e‑mails sélectionnés ne peuvent pas être utilisés. Ce sont des brouillons, ou ils n’existent plus.',
  },
  'several.hasTask': 'A déjà une tâche : {title}',
  'several.working': 'En cours…',
  'several.created': 'Créée',
  'several.waiting': 'Pas encore envoyée',
  'several.already': 'A maintenant une tâche',
  'several.stopped': 'Non créée',
  'several.undone': 'Annulée',
  'several.notUndone': 'Créée, non annulée',
  'several.creating': 'Création des tâches : {number} sur {count}',
  'several.undoing': 'Annulation : {number} sur {count}',
  'several.progress': 'Progression',
  'several.stop': 'Arrêter',
  'several.stopping': 'Arrêt en cours…',
  'several.result': {
    one: '{count} tâche créée',
    many: '{count} tâches créées',
    other: '{count} tâches créées',
  },
  'several.failed': { one: '{count} échec', many: '{count} échecs', other: '{count} échecs' },
  'several.kept': {
    one: '{count} pas encore envoyée, elle partira automatiquement plus tard',
    many: '{count} pas encore envoyées, elles partiront automatiquement plus tard',
    other: '{count} pas encore envoyées, elles partiront automatiquement plus tard',
  },
  'several.notBegun': { one: '{count} non créée', many: '{count} non créées', other: '{count} non créées' },
  'several.undoneCount': { one: '{count} annulée', many: '{count} annulées', other: '{count} annulées' },
  'several.undoAll': 'Tout annuler',
  'flagged.reading': 'Lecture des e‑mails avec indicateur…',
  'flagged.none': 'Aucun e‑mail n’a d’indicateur.',
  'flagged.clear': 'Effacer l’indicateur',
  'flagged.clearHint': 'To Do supprime sa propre entrée pour un e‑mail en même temps que l’indicateur.',
  'dropped.elsewhere': 'Absents de cette boîte aux lettres',
  'dropped.withoutLink': 'Ils deviennent des tâches sans lien vers l’e‑mail.',
  'dropped.refused': {
    one: '{count} fichier n’est pas un e‑mail lisible. Déposez des e‑mails d’Outlook ou des fichiers .eml.',
    many: '{count} fichiers ne sont pas des e‑mails lisibles. Déposez des e‑mails d’Outlook ou des fichiers .eml.',
    other:
      '{count} fichiers ne sont pas des e‑mails lisibles. Déposez des e‑mails d’Outlook ou des fichiers .eml.',
  },
};
