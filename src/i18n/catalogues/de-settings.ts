import type { Catalogue } from '../catalogue';

/** The German texts of the settings. */
export const deSettings: Catalogue = {
  'dropped.here': 'E‑Mails hier ablegen, um Aufgaben daraus zu machen',
  'several.last': 'Mehrere E‑Mails',
  'flagged.heading': 'Gekennzeichnete E‑Mails',
  'settings.heading': 'Einstellungen',
  'settings.back': 'Zurück',
  'settings.follow': 'Ihre Einstellungen gelten auch auf Ihren anderen Geräten.',
  'settings.newTasks': 'Neue Aufgaben',
  'settings.defaultList': 'Standardliste',
  'settings.toDoDefault': 'Die Standardliste von To Do',
  'settings.listGone':
    'Die gewählte Liste gibt es nicht mehr. Neue Aufgaben kommen in die Standardliste von To Do.',
  'settings.reminderTime': 'Uhrzeit für Erinnerungen',
  'settings.emails': 'E‑Mails mit Aufgabe',
  'settings.waitingDays': 'Warten auf Antwort: Arbeitstage',
  'settings.joins': 'Antworten zur Aufgabe ihrer Unterhaltung hinzufügen',
  'settings.joinsHint':
    'Für die Schaltfläche im Menüband: Sie erstellt für eine Unterhaltung immer nur eine Aufgabe.',
  'settings.inMessageList': 'In der Nachrichtenliste kennzeichnen',
  'settings.markedAs': 'Solange die Aufgabe offen ist, hat die E‑Mail die Kategorie „Email to To Do“.',
  'settings.color': 'Farbe geben',
  'settings.coloring': 'Farbe wird hinzugefügt…',
  'settings.colored':
    'Die Kategorie ist jetzt blau, sofern Sie ihr nicht schon eine Farbe gegeben haben. In Outlook können Sie das ändern.',
  'settings.colorPermission':
    'Um der Kategorie eine Farbe zu geben, braucht dieses Add-In Ihre Zustimmung, die Einstellungen Ihres Postfachs zu ändern.',
  'settings.suggestions': 'Listenvorschläge',
  'settings.bySender': 'Liste nach Absender vorschlagen',
  'settings.suggestHint': 'Aus Ihren Aufgaben gelernt, nur auf diesem Gerät und ohne Adressen zu speichern.',
  'settings.senders': { one: 'Von {count} Absender gelernt', other: 'Von {count} Absendern gelernt' },
  'settings.presetsHint':
    'Unter „Weitere Optionen“ können Sie ein ausgefülltes Formular als Vorlage speichern.',
  'settings.look': 'Sprache und Design',
  'settings.language': 'Sprache',
  'settings.theme': 'Design',
  'settings.asOutlook': 'Wie Outlook',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.about': 'Info',
  'settings.version': 'Version {version}',
};
