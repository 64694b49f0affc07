import type { Catalogue } from '../catalogue';
import { deSettings } from './de-settings';
import { deTasks } from './de-tasks';
import { deWaiting } from './de-waiting';

/** The German texts of the parts of the pane that load later: what `en-parts.ts` has in English. */
export const deParts: Catalogue = {
  'noMail.title': 'Keine E‑Mail geöffnet',
  'noMail.hint': 'Öffnen Sie eine E‑Mail, um daraus eine Aufgabe zu machen.',

  'welcome.title': 'E‑Mails in Aufgaben verwandeln',
  'welcome.first':
    'Erstellen Sie aus einer E‑Mail eine Aufgabe in Microsoft To Do, die mit der E‑Mail verknüpft ist.',
  'welcome.second': 'In der E‑Mail sehen Sie danach die Aufgabe und ihren Stand.',

  'problem.has-files': 'Diese Aufgabe enthält Dateien, die noch nicht mit verschoben werden können.',
  'safe.move': 'Die Aufgabe ist noch in ihrer Liste.',
  'reminder.laterToday': 'Später am Tag',
  'reminder.quick': '{day}, {time}',

  'notice.made': 'Aufgabe in {list} erstellt.',
  'notice.madeWithoutMail':
    'Aufgabe in {list} erstellt. Die E‑Mail ist nicht mehr in diesem Postfach und zeigt die Aufgabe daher nicht an.',
  'notice.alreadyUnread': 'Zu dieser E‑Mail gibt es bereits eine Aufgabe.',
  'notice.already': 'Zu dieser E‑Mail gibt es bereits eine Aufgabe: „{title}“.',
  'notice.seriesEnded': 'Die Aufgabe hat kein Datum mehr und wiederholt sich nicht mehr.',
  'notice.seriesMoved': 'Die Aufgabe wiederholt sich. Ihr nächster Termin ist {date}.',
  'notice.occurrenceDoneForToday': 'Für heute erledigt. Nächster Termin: {date}.',
  'notice.occurrenceDone': 'Erledigt. Nächster Termin: {date}.',
  'notice.occurrenceBack': 'Die Aufgabe ist wieder offen. Fällig: {date}.',
  'notice.moved': 'In „{list}“ verschoben.',
  'notice.discarded': 'Nicht erstellt. Ihr Text ist noch da.',
  'notice.undone': 'Aufgabe entfernt.',
  'notice.unlinked': 'Die Aufgabe ist nicht mehr mit dieser E‑Mail verknüpft.',
  'notice.relinked': 'Die Aufgabe ist wieder mit dieser E‑Mail verknüpft.',
  'notice.deleted': 'Die Aufgabe wurde gelöscht.',
  'notice.archived': 'Die E‑Mail wurde archiviert.',
  'notice.notArchived': 'Die E‑Mail konnte nicht archiviert werden. Sie liegt noch in ihrem Ordner.',
  'notice.textMissing': 'Outlook hat den Text der E‑Mail nicht geliefert. Die Notiz enthält daher weniger.',
  'notice.copyLeft': 'In To Do steht möglicherweise zusätzlich noch die erledigte.',

  'tag.damaged':
    'Die in dieser E‑Mail gespeicherten Verknüpfungen sind nicht lesbar. Es wurde nichts geändert.',
  'tag.newer-version':
    'Die Verknüpfungen in dieser E‑Mail stammen von einer neueren Version dieses Add-Ins. Laden Sie neu, um sie zu sehen. Bis dahin wird nichts geändert.',

  'lists.none': 'To Do hat keine Listen für Ihre Aufgaben geliefert.',
  'lists.incomplete': 'Hier fehlen möglicherweise einige Ihrer To Do-Listen.',
  'lists.unread':
    'Diese Listen konnten nicht gelesen werden: {lists}. Möglicherweise haben Sie keinen Zugriff mehr darauf.',

  'steps.none': 'Keine',
  'steps.searching': 'Schritte in der E‑Mail werden gesucht …',
  'steps.notFound': 'In der E‑Mail wurden keine Schritte gefunden.',
  'steps.fromMail': 'Aus der E‑Mail',
  'steps.add': 'Schritt hinzufügen',
  'steps.step': 'Schritt {number}',
  'steps.moveUp': 'Nach oben: {step}',
  'steps.moveDown': 'Nach unten: {step}',
  'steps.remove': 'Entfernen: {step}',
  'steps.moved': 'Jetzt Schritt {number} von {count}.',
  'steps.full': 'Hier sind bis zu {count} Schritte pro Aufgabe möglich.',

  'access.missing':
    'Damit dieses Add-In E‑Mails mit Aufgaben wiedererkennt, braucht es Ihre Zustimmung, Ihre E‑Mails zu ändern. Ohne sie kann die Verknüpfung verloren gehen, wenn die E‑Mail verschoben wird.',
  'access.notNow': 'Nicht jetzt',

  'admin.copyLink': 'Link für Ihren Administrator kopieren',
  'admin.linkCopied': 'Der Link wurde kopiert. Senden Sie ihn an Ihren Administrator.',
  'admin.copyByHand': 'Kopieren Sie diesen Link und senden Sie ihn an Ihren Administrator.',

  'outbox.heading': 'Noch nicht gesendet',
  'outbox.count': {
    one: '{count} Aufgabe noch nicht gesendet',
    other: '{count} Aufgaben noch nicht gesendet',
  },
  'outbox.create': 'Neue Aufgabe in {list}',
  'outbox.undo': 'Aufgabe wird entfernt',
  'outbox.check': 'Es wird sichergestellt, dass keine Aufgabe erstellt wurde',
  'outbox.unlink': 'Verknüpfung wird aufgehoben',
  'outbox.relink': 'Aufgabe wird wieder verknüpft',
  'outbox.keepLink': 'Verknüpfung behalten',
  'outbox.move': 'Aufgabe wird in „{list}“ verschoben',
  'outbox.stay': 'Nicht verschieben',
  'outbox.running': 'Wird gesendet…',
  'outbox.unreadable':
    'Einige wartende Vorgänge können hier nicht gelesen werden. Sie stammen von einer anderen Version des Add-Ins.',
  'outbox.waiting': 'Auf diesem Gerät gespeichert. Wird automatisch gesendet.',
  'outbox.stopped': 'Auf diesem Gerät gespeichert. Bitte entscheiden Sie, wie es weitergeht.',

  'suggest.menu': 'Zur vorgeschlagenen Liste',
  'suggest.explained':
    'Gelernt aus den letzten Aufgaben dieses Absenders, nur auf diesem Gerät und ohne Adressen zu speichern.',
  'suggest.switchOff': 'Keine Listen mehr vorschlagen',
  'suggest.switchOn': 'Wieder Listen vorschlagen',
  'suggest.forget': 'Gelerntes vergessen',
  'suggest.isOff': 'Es werden keine Listen mehr vorgeschlagen.',
  'suggest.isOn': 'Es werden wieder Listen vorgeschlagen.',
  'suggest.forgotten': 'Das Gelernte ist vergessen.',

  'form.listName': 'Name der neuen Liste',
  'form.listNameMissing': 'Geben Sie einen Namen ein.',
  'form.createList': 'Liste erstellen',
  'form.creatingList': 'Liste wird erstellt…',

  'due.inMail': 'In dieser E‑Mail genannt',

  'form.importance.low': 'Niedrig',
  'form.importance.normal': 'Normal',
  'form.importance.high': 'Hoch',

  'form.note': 'Notiz',
  'form.note.link-only': 'Nur Verknüpfung',
  'form.note.preview': 'Vorschau',
  'form.note.full-text': 'Ganzer Text',
  'form.note.link-only.hint': 'Die Aufgabe enthält eine Verknüpfung zur E‑Mail, aber nicht ihren Text.',
  'form.note.preview.hint': 'Die Aufgabe enthält die ersten Zeilen der E‑Mail.',
  'form.note.full-text.hint': 'Die Aufgabe enthält den ganzen Text der E‑Mail.',

  'form.archive': 'E‑Mail danach archivieren',
  'archive.done': 'Aufgabe in {list} erstellt: „{title}“. Die E‑Mail wurde archiviert.',
  'archive.undone': 'Aufgabe entfernt. „{subject}“ liegt wieder in ihrem Ordner.',
  'action.dismiss': 'Ausblenden',

  'reminder.none': 'Keine',
  'reminder.inMail': 'Uhrzeiten in dieser E‑Mail',
  'reminder.date': 'Datum der Erinnerung',
  'reminder.time': 'Uhrzeit der Erinnerung',
  'reminder.remove': 'Erinnerung entfernen',
  'reminder.wrong': 'Wählen Sie einen Tag und eine Uhrzeit in der Zukunft.',

  'repeat.none': 'Nie',
  'repeat.day': 'Täglich',
  'repeat.weekday': 'An Werktagen',
  'repeat.week': 'Wöchentlich',
  'repeat.month': 'Monatlich',
  'repeat.year': 'Jährlich',
  'repeat.interval': 'Abstand',
  'repeat.first': 'Zuerst fällig: {date}',

  'notice.joined': 'Diese E‑Mail wurde der Aufgabe hinzugefügt.',
  'safe.join': 'Die Aufgabe ist unverändert, ohne diese E‑Mail.',

  'account.signedInAs': 'Angemeldet als {name}',
  'account.signOut': 'Abmelden',
  'account.signingOut': 'Abmeldung läuft…',
  'account.losesWork': {
    one: '{count} Aufgabe wurde noch nicht in To Do gespeichert. Wenn Sie sich abmelden, geht sie verloren.',
    other:
      '{count} Aufgaben wurden noch nicht in To Do gespeichert. Wenn Sie sich abmelden, gehen sie verloren.',
  },
  'account.signOutAnyway': 'Trotzdem abmelden',
  'account.staySignedIn': 'Angemeldet bleiben',
  'account.differs': 'Sie haben sich als {account} angemeldet. Dieses Postfach gehört zu {mailbox}.',
  'account.unclear':
    'Sie haben sich als {account} angemeldet. Outlook teilt nicht mit, wem dieses Postfach gehört.',
  'account.isMine': 'Das ist mein Konto',

  'preset.save': 'Als Vorlage speichern',
  'preset.name': 'Name der Vorlage',
  'preset.nameOf': 'Name der Vorlage {number}',
  'preset.keeps':
    'Merkt sich Liste, Fälligkeit, Erinnerung, Wiederholung, Wichtigkeit, Notiz und Kategorien. Ein Klick darauf erstellt die Aufgabe.',
  'preset.dayLost':
    'Das gewählte Datum wird nicht gespeichert: Eine Vorlage kennt heute, morgen und nächste Woche.',
  'preset.saved': 'Als „{name}“ gespeichert.',
  'preset.savedOnes': 'Gespeicherte Vorlagen',
  'preset.delete': 'Vorlage löschen: {name}',
  'preset.deleteThis': 'Vorlage löschen',
  'preset.deleted': '„{name}“ wurde gelöscht.',
  'preset.full':
    'Sie haben {number} Vorlagen. Löschen Sie eine in den Einstellungen, um eine andere zu speichern.',
  'preset.list-gone': 'Die Liste der Vorlage „{name}“ gibt es nicht mehr.',
  'preset.unreadable':
    'Die Vorlage „{name}“ stammt von einer anderen Version dieses Add-Ins und kann hier nicht verwendet werden.',

  'action.tryingAgain': 'Wird erneut versucht…',
  'action.signIn': 'Anmelden',
  'action.signingIn': 'Anmeldung läuft…',
  'action.finishSignIn': 'Setzen Sie die Anmeldung im Anmeldefenster fort. Fenster schon geschlossen?',
  'action.startAgain': 'Neu beginnen',
  'action.grantAccess': 'Zugriff gewähren',
  'action.reportDetails': 'Details kopieren',
  'action.detailsCopied': 'Details kopiert. Sie enthalten nichts aus der E‑Mail.',
  'action.copyByHand': 'Kopieren Sie diese Details. Sie enthalten nichts aus der E‑Mail.',
  'action.save': 'Speichern',
  'action.cancel': 'Abbrechen',
  'action.discard': 'Verwerfen',

  'due.none': 'Kein Datum',
  'due.quote': '„{words}“',

  'form.repeat': 'Wiederholung',
  'form.steps': 'Schritte',

  'safe.change': 'Die Aufgabe ist unverändert.',
  'safe.unlink': 'Die Aufgabe ist weiterhin verknüpft.',
  'safe.delete': 'Die Aufgabe ist noch da.',

  'problem.offline': 'Es besteht keine Verbindung zum Dienst.',
  'problem.timed-out': 'Der Dienst hat nicht rechtzeitig geantwortet.',
  'problem.throttled': 'Der Dienst ist gerade ausgelastet.',
  'problem.service-down': 'Der Dienst ist gerade nicht verfügbar.',
  'problem.conflict': 'Jemand anderes hat dies gleichzeitig geändert.',
  'problem.not-found': 'Nicht gefunden. Vielleicht wurde es verschoben oder gelöscht.',
  'problem.forbidden': 'Ihre Organisation oder dieses Postfach lässt das nicht zu.',
  'problem.rejected': 'Der Dienst hat die Anfrage abgelehnt.',
  'problem.mail-full':
    'Diese E‑Mail hat so viele Aufgaben, wie sie aufnehmen kann. Heben Sie zuerst eine der Verknüpfungen auf.',
  'problem.task-full':
    'Diese Aufgabe hat bereits so viele E‑Mails, wie sie aufnehmen kann. Heben Sie zuerst die Verknüpfung mit einer davon auf.',
  'problem.sign-in-needed': 'Sie sind nicht angemeldet.',
  'problem.consent-needed': 'Dafür ist Ihre Zustimmung nötig.',
  'problem.admin-consent-needed': 'Ihr Administrator muss dieses Add-In zuerst genehmigen.',
  'problem.cancelled': 'Die Anmeldung wurde nicht abgeschlossen.',
  'problem.window-blocked': 'Das Anmeldefenster wurde blockiert. Lassen Sie Popupfenster für Outlook zu.',
  'problem.wrong-account': 'Sie sind mit einem Konto angemeldet, das nicht zu diesem Postfach gehört.',
  'problem.sign-in-unavailable':
    'Diese Art der Anmeldung funktioniert in diesem Outlook nicht. Melden Sie sich noch einmal an, um eine andere zu versuchen.',
  'problem.over': 'Das Problem ist inzwischen behoben.',
  'problem.unexpected': 'Etwas ist schiefgelaufen.',
  'form.categories': 'Kategorien',
  'categories.none': 'Keine',
  'categories.new': 'Kategorie hinzufügen',
  'categories.all': 'Alle Kategorien',
  'categories.loading': 'Kategorien werden geladen…',
  'categories.allShown': 'Das sind alle Kategorien Ihres Postfachs.',
  'categories.needPermission':
    'Um alle Kategorien mit ihren Farben zu zeigen, braucht dieses Add-In Ihre Zustimmung, die Einstellungen Ihres Postfachs zu lesen.',

  'form.sharedList': 'Geteilt',
  'form.suggestedList': 'Wo Sie E‑Mails dieses Absenders ablegen',

  ...deSettings,
  ...deTasks,

  ...deWaiting,
};
