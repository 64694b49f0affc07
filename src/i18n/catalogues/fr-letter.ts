import type { Catalogue } from '../catalogue';

/** French texts of the letter to an administrator. */
export const frLetter: Catalogue = {
  'letter.copy': 'Copier une lettre pour votre administrateur',
  'letter.copied': 'La lettre a été copiée. Collez-la dans un e‑mail à votre administrateur.',
  'letter.copyByHand': 'Copiez cette lettre et envoyez-la à votre administrateur.',
  'letter.subject': 'Demande d’approbation du complément Outlook Email to To Do',
  'letter.request':
    'Je souhaite utiliser Email to To Do. Ce complément transforme des e‑mails en tâches Microsoft To Do et garde le lien entre les deux. Un administrateur doit l’approuver une fois pour notre organisation, sur cette page :',
  'letter.may': 'Ce qu’il peut faire, uniquement pour la personne connectée et avec ses propres données :',
  'letter.signIn': 'openid, profile, offline_access : se connecter et rester connecté.',
  'letter.tasks': 'Tasks.ReadWrite : créer, afficher et modifier des tâches.',
  'letter.mail':
    'Mail.ReadWrite : noter sur un e‑mail les tâches qu’il a, lui donner une catégorie et l’archiver si la personne le souhaite. L’objet, le texte et les destinataires d’un e‑mail ne sont jamais modifiés, et aucun e‑mail n’est envoyé.',
  'letter.stored': 'Ce qui est enregistré, et où :',
  'letter.storedOnline':
    'Dans Microsoft 365 : les tâches avec un lien vers leur e‑mail et, sur l’e‑mail, les tâches qu’il a.',
  'letter.storedHere':
    'Sur l’appareil : les noms des listes de tâches, les tâches ouvertes et celles des e‑mails récents, et ce qui n’a pas encore pu être envoyé.',
  'letter.storedNowhere':
    'Nulle part ailleurs : le complément n’a pas de serveur à lui et n’envoie rien à ses auteurs.',
};
