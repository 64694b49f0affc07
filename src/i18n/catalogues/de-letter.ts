import type { Catalogue } from '../catalogue';

/** German texts of the letter to an administrator. */
export const deLetter: Catalogue = {
  'letter.copy': 'Brief an Ihren Administrator kopieren',
  'letter.copied': 'Der Brief wurde kopiert. Fügen Sie ihn in eine E‑Mail an Ihren Administrator ein.',
  'letter.copyByHand': 'Kopieren Sie diesen Brief und senden Sie ihn an Ihren Administrator.',
  'letter.subject': 'Bitte um Genehmigung des Outlook-Add-Ins Email to To Do',
  'letter.request':
    'Ich möchte Email to To Do verwenden. Es macht aus E‑Mails Aufgaben in Microsoft To Do und hält beide verknüpft. Ein Administrator muss es einmal für unsere Organisation genehmigen, auf dieser Seite:',
  'letter.may': 'Was es darf, nur für die angemeldete Person und nur mit deren eigenen Daten:',
  'letter.signIn': 'openid, profile, offline_access: anmelden und angemeldet bleiben.',
  'letter.tasks': 'Tasks.ReadWrite: Aufgaben anlegen, anzeigen und ändern.',
  'letter.mail':
    'Mail.ReadWrite: an einer E‑Mail vermerken, welche Aufgaben sie hat, ihr eine Kategorie geben und sie archivieren, wenn die Person das möchte. Betreff, Text und Empfänger einer E‑Mail werden nie geändert, und es werden keine E‑Mails gesendet.',
  'letter.stored': 'Was wo gespeichert wird:',
  'letter.storedOnline':
    'In Microsoft 365: die Aufgaben mit einem Link zu ihrer E‑Mail und an der E‑Mail, welche Aufgaben sie hat.',
  'letter.storedHere':
    'Auf dem Gerät: Namen von Aufgabenlisten, offene Aufgaben und die der letzten E‑Mails und was noch nicht gesendet werden konnte.',
  'letter.storedNowhere':
    'Sonst nirgends: Das Add-In hat keinen eigenen Server und sendet nichts an seine Hersteller.',
};
