import type { Catalogue } from '../catalogue';
import { deLetter } from './de-letter';
import { deParts } from './de-parts';
import { deSeveral } from './de-several';

/** German. Terms as in Outlook and To Do. */
export const de: Catalogue = {
  ...deParts,
  ...deLetter,
  ...deSeveral,

  'app.outsideOutlook': 'Öffnen Sie diesen Bereich in Outlook aus einer E‑Mail heraus.',
  'app.partFailed': 'Ein Teil dieses Bereichs konnte nicht geladen werden.',
  'app.tooOld': 'Dieses Outlook ist zu alt für Email to To Do. Aktualisieren Sie Outlook oder Ihren Browser.',
  'app.notStarted': 'Outlook hat nicht geantwortet. Schließen Sie den Bereich und öffnen Sie ihn erneut.',

  'mail.noSubject': '(Kein Betreff)',
  'mail.reading': 'Mit dieser E‑Mail verknüpfte Aufgaben werden gesucht…',

  'tasks.done': 'Erledigt',
  'tasks.repeats': 'Wiederholt sich',
  'tasks.unlink': 'Verknüpfung aufheben',
  'tasks.unlinking': 'Verknüpfung wird aufgehoben…',
  'tasks.moving': 'Wird verschoben…',
  'tasks.deleting': 'Wird gelöscht…',
  'tasks.importance': 'Wichtigkeit',
  'tasks.importance.high': 'Hohe Wichtigkeit',
  'tasks.importance.normal': 'Normale Wichtigkeit',
  'tasks.importance.low': 'Niedrige Wichtigkeit',
  'tasks.dueDate': 'Fälligkeitsdatum',

  'link.reload': 'Neu laden',

  'form.heading': 'Neue Aufgabe',
  'form.another': 'Weitere Aufgabe erstellen',
  'form.title': 'Titel',
  'form.titleMissing': 'Geben Sie einen Titel ein.',
  'form.titleFromSender': 'E‑Mail von {sender}',
  'form.wholeSubject': 'Ganzen Betreff verwenden',
  'form.list': 'Liste',
  'form.listsLoading': 'Listen werden geladen…',
  'form.noListMatches': 'Es gibt keine Liste mit diesem Namen.',
  'form.newList': 'Neue Liste…',
  'form.enterMakesList': 'Drücken Sie die Eingabetaste, um eine zu erstellen.',
  'shared.link-only':
    'Alle in dieser Liste sehen den Titel und was Sie hier eingeben, aber nicht die E‑Mail.',
  'shared.preview':
    'Alle in dieser Liste sehen den Titel, was Sie hier eingeben und die ersten Zeilen der E‑Mail.',
  'shared.full-text':
    'Alle in dieser Liste sehen den Titel, was Sie hier eingeben und den ganzen Text der E‑Mail.',
  'form.due': 'Fällig',
  'form.clearDue': 'Fälligkeitsdatum entfernen',
  'form.willArchive': 'E‑Mail archivieren',
  'form.moreOptions': 'Weitere Optionen',
  'form.presets': 'Vorlagen',
  'form.reminder': 'Erinnerung',
  'form.create': 'Aufgabe erstellen',
  'form.creating': 'Aufgabe wird erstellt…',

  'due.today': 'Heute',
  'due.tomorrow': 'Morgen',
  'due.nextWeek': 'Nächste Woche',
  'due.pick': 'Datum auswählen',
  'due.wrong': 'Geben Sie ein vollständiges Datum mit vierstelliger Jahreszahl ein.',
  'due.isToday': 'Heute fällig',
  'due.isTomorrow': 'Morgen fällig',
  'due.isOn': 'Fällig am {date}',
  'due.wasOn': 'Überfällig seit {date}',

  'steps.count': { one: '{count} Schritt', other: '{count} Schritte' },

  'action.tryAgain': 'Erneut versuchen',
  'action.undo': 'Rückgängig',
  'action.undoing': 'Aufgabe wird entfernt…',
  'action.relinking': 'Wird wieder verknüpft…',

  'safe.open': 'Ihre E‑Mails und Aufgaben sind unverändert.',
  'safe.openWithLists': 'Sie können weitermachen. Neue Aufgaben werden gespeichert und später gesendet.',
  'safe.create': 'Es wurde keine Aufgabe erstellt. Ihre Eingaben sind noch da.',
  'safe.undo': 'Die Aufgabe und ihre Verknüpfung sind noch da.',
  'safe.relink': 'Die Aufgabe ist noch da, ohne Verknüpfung mit dieser E‑Mail.',
  'safe.signIn': 'Es wurde nichts geändert.',

  'command.progress': 'Aus dieser E‑Mail wird eine Aufgabe erstellt…',
  'command.made': 'Aufgabe zu {list} hinzugefügt.',
  'command.already': 'Bereits in {list}: {title}',
  'command.inConversation': 'Diese Unterhaltung ist schon in {list}: {title}',
  'command.waiting':
    'Die Aufgabe ist auf diesem Gerät gespeichert und wird später erstellt. Öffnen Sie den Bereich „To Do“, um sie zu sehen.',
  'command.openPane':
    'Öffnen Sie einmal den Bereich „To Do“, um sich anzumelden, und versuchen Sie es dann erneut.',
  'command.grantInPane':
    'Öffnen Sie einmal den Bereich „To Do“, um Zugriff zu gewähren, und versuchen Sie es dann erneut.',
  'command.failed': 'Es wurde keine Aufgabe erstellt. Versuchen Sie es im Bereich „To Do“ erneut.',

  'signIn.title': 'Bei Email to To Do anmelden',
  'signIn.relay': 'Weiter zur Anmeldeseite von Microsoft. Sie öffnet sich in einem eigenen Fenster.',
  'signIn.continue': 'Weiter',
  'signIn.waitingTitle': 'Anmeldung läuft…',
  'signIn.waiting':
    'Schließen Sie die Anmeldung im geöffneten Fenster ab. Dieses hier schließt sich von selbst.',
  'signIn.dialog': 'Die Anmeldeseite von Microsoft öffnet sich gleich.',
  'signIn.failed': 'Die Anmeldung ist fehlgeschlagen',
  'signIn.closeAndRetry': 'Schließen Sie dieses Fenster und versuchen Sie es in Outlook erneut.',

  'consent.granted': 'Der Anmeldedienst meldet, dass der Zugriff gewährt wurde',
  'consent.grantedNext':
    'Wenn Sie ihn gerade gewährt haben, können jetzt alle in Ihrer Organisation Email to To Do verwenden. Diese Seite gibt nur wieder, was ihr gemeldet wurde. Gewissheit geben die Berechtigungen von Email to To Do im Microsoft Entra Admin Center. Sie können diese Seite schließen.',
  'consent.notGranted': 'Der Zugriff wurde nicht gewährt',
  'consent.notGrantedNext':
    'Es wurde nichts geändert. Sie können diese Seite schließen oder den Link noch einmal öffnen.',
  'consent.failedNext':
    'Der Anmeldedienst konnte ihn nicht gewähren ({code}). Öffnen Sie den Link erneut, um es noch einmal zu versuchen.',
  'consent.nothing': 'Zugriff für Ihre Organisation',
  'consent.nothingNext':
    'Nachdem ein Administrator den Zugriff gewährt hat, zeigt diese Seite, ob das erfolgreich war. Sie können sie schließen.',
};
