import type { Catalogue } from '../catalogue';

/** The German texts of several selected emails. */
export const deSeveral: Catalogue = {
  'several.heading': { one: '{count} E‑Mail', other: '{count} E‑Mails' },
  'several.reading': 'Die ausgewählten E‑Mails werden gelesen…',
  'several.refresh': 'Aktualisieren',
  'several.emails': 'Ausgewählte E‑Mails',
  'several.all': 'Alle E‑Mails',
  'several.each': 'Eine Aufgabe pro E‑Mail',
  'several.one': 'Eine Aufgabe für alle',
  'several.oneTitle': {
    one: '{title} (und {count} weitere E‑Mail)',
    other: '{title} (und {count} weitere E‑Mails)',
  },
  'several.oneLimit': 'Eine Aufgabe nimmt bis zu 50 E‑Mails auf.',
  'several.noneChosen': 'Wählen Sie mindestens eine E‑Mail aus.',
  'several.leftOut': {
    one: '{count} ausgewählte E‑Mail kann nicht verwendet werden. Sie ist ein Entwurf oder nicht mehr da.',
    other: '{count} ausgewählte E‑Mails können nicht verwendet werden. Sie sind Entwürfe oder nicht mehr da.',
  },
  'several.hasTask': 'Hat eine Aufgabe: {title}',
  'several.working': 'In Arbeit…',
  'several.created': 'Erstellt',
  'several.waiting': 'Noch nicht gesendet',
  'several.already': 'Hat inzwischen eine Aufgabe',
  'several.stopped': 'Nicht erstellt',
  'several.undone': 'Rückgängig gemacht',
  'several.notUndone': 'Erstellt, nicht rückgängig gemacht',
  'several.creating': 'Aufgaben werden erstellt: {number} von {count}',
  'several.undoing': 'Wird rückgängig gemacht: {number} von {count}',
  'several.progress': 'Fortschritt',
  'several.stop': 'Anhalten',
  'several.stopping': 'Wird angehalten…',
  'several.result': { one: '{count} Aufgabe erstellt', other: '{count} Aufgaben erstellt' },
  'several.failed': { one: '{count} fehlgeschlagen', other: '{count} fehlgeschlagen' },
  'several.kept': {
    one: '{count} noch nicht gesendet, wird später automatisch gesendet',
    other: '{count} noch nicht gesendet, werden später automatisch gesendet',
  },
  'several.notBegun': { one: '{count} nicht erstellt', other: '{count} nicht erstellt' },
  'several.undoneCount': { one: '{count} rückgängig gemacht', other: '{count} rückgängig gemacht' },
  'several.undoAll': 'Alle rückgängig machen',
  'flagged.reading': 'Die gekennzeichneten E‑Mails werden gelesen…',
  'flagged.none': 'Keine E‑Mail ist gekennzeichnet.',
  'flagged.clear': 'Kennzeichnung aufheben',
  'flagged.clearHint':
    'To Do entfernt seinen eigenen Eintrag zu einer gekennzeichneten E‑Mail zusammen mit der Kennzeichnung.',
};
