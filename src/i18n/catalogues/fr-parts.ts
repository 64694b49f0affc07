import type { Catalogue } from '../catalogue';
import { frSettings } from './fr-settings';
import { frTasks } from './fr-tasks';
import { frWaiting } from './fr-waiting';

/** The French texts of the parts of the pane that load later: what `en-parts.ts` has in English. */
export const frParts: Catalogue = {
  'noMail.title': 'Aucun e‑mail n’est ouvert',
  'noMail.hint': 'Ouvrez un e‑mail pour en faire une tâche.',

  'welcome.title': 'Transformez vos e‑mails en tâches',
  'welcome.first': 'Créez une tâche Microsoft To Do à partir d’un e‑mail, avec un lien vers celui-ci.',
  'welcome.second': 'Vous voyez ensuite dans l’e‑mail la tâche et son état.',

  'problem.has-files':
    'Cette tâche contient des fichiers, qui ne peuvent pas encore être déplacés avec elle.',
  'safe.move': 'La tâche est restée dans sa liste.',
  'reminder.laterToday': 'Plus tard aujourd’hui',
  'reminder.quick': '{day}, {time}',

  'notice.made': 'Tâche créée dans {list}.',
  'notice.madeWithoutMail':
    'Tâche créée dans {list}. L’e‑mail n’est plus dans cette boîte aux lettres et n’affichera donc pas la tâche.',
  'notice.alreadyUnread': 'Cet e‑mail a déjà une tâche.',
  'notice.already': 'Cet e‑mail a déjà une tâche : « {title} ».',
  'notice.seriesEnded': 'La tâche n’a plus de date et ne se répète plus.',
  'notice.seriesMoved': 'La tâche se répète ; sa prochaine date est {date}.',
  'notice.occurrenceDoneForToday': 'Terminé pour aujourd’hui. Prochaine date : {date}.',
  'notice.occurrenceDone': 'Terminé. Prochaine date : {date}.',
  'notice.occurrenceBack': 'La tâche est de nouveau à faire. Échéance : {date}.',
  'notice.moved': 'Déplacée dans {list}.',
  'notice.discarded': 'Tâche non créée. Votre texte est toujours là.',
  'notice.undone': 'Création annulée : la tâche a été supprimée.',
  'notice.unlinked': 'La tâche n’est plus liée à cet e‑mail.',
  'notice.relinked': 'La tâche est de nouveau liée à cet e‑mail.',
  'notice.deleted': 'La tâche a été supprimée.',
  'notice.archived': 'L’e‑mail a été archivé.',
  'notice.notArchived': 'Impossible d’archiver l’e‑mail. Il est toujours dans son dossier.',
  'notice.textMissing': 'Outlook n’a pas fourni le texte de l’e‑mail ; la note est donc plus courte.',
  'notice.copyLeft': 'Il se peut que To Do affiche encore aussi celle qui était terminée.',

  'tag.damaged': 'Les liens enregistrés dans cet e‑mail sont illisibles. Rien n’a été modifié.',
  'tag.newer-version':
    'Les liens de cet e‑mail viennent d’une version plus récente de ce complément. Rechargez pour les voir. D’ici là, rien n’est modifié.',

  'lists.none': 'To Do n’a fourni aucune liste pour vos tâches.',
  'lists.incomplete': 'Certaines de vos listes To Do manquent peut-être ici.',
  'lists.unread': 'Ces listes n’ont pas pu être lues : {lists}. Vous n’y avez peut-être plus accès.',

  'steps.none': 'Aucune',
  'steps.searching': 'Recherche d’étapes dans l’e‑mail…',
  'steps.notFound': 'Aucune étape n’a été trouvée dans l’e‑mail.',
  'steps.fromMail': 'Dans l’e‑mail',
  'steps.add': 'Ajouter une étape',
  'steps.step': 'Étape {number}',
  'steps.moveUp': 'Monter : {step}',
  'steps.moveDown': 'Descendre : {step}',
  'steps.remove': 'Supprimer : {step}',
  'steps.moved': 'Maintenant étape {number} sur {count}.',
  'steps.full': 'Une tâche peut avoir ici jusqu’à {count} étapes.',

  'access.missing':
    'Pour retenir quels e‑mails ont des tâches, ce complément a besoin de l’autorisation de modifier vos e‑mails. Sans elle, les liens peuvent se rompre quand les e‑mails sont déplacés.',
  'access.notNow': 'Pas maintenant',

  'admin.copyLink': 'Copier le lien pour votre administrateur',
  'admin.linkCopied': 'Le lien a été copié. Envoyez-le à votre administrateur.',
  'admin.copyByHand': 'Copiez ce lien et envoyez-le à votre administrateur.',

  'outbox.heading': 'Pas encore envoyé',
  'outbox.count': {
    one: '{count} tâche pas encore envoyée',
    many: '{count} de tâches pas encore envoyées',
    other: '{count} tâches pas encore envoyées',
  },
  'outbox.create': 'Nouvelle tâche dans {list}',
  'outbox.undo': 'Suppression de la tâche',
  'outbox.check': 'Vérification qu’aucune tâche n’a été créée',
  'outbox.unlink': 'Dissociation de la tâche',
  'outbox.relink': 'Rétablissement du lien de la tâche',
  'outbox.keepLink': 'Conserver le lien',
  'outbox.move': 'Déplacement de la tâche vers {list}',
  'outbox.stay': 'Ne pas déplacer',
  'outbox.running': 'Envoi…',
  'outbox.unreadable':
    'Certaines opérations en attente ne peuvent pas être lues ici. Elles proviennent d’une autre version du complément.',
  'outbox.waiting': 'Enregistré sur cet appareil. L’envoi reprendra automatiquement.',
  'outbox.stopped': 'Enregistré sur cet appareil, en attente de votre décision.',

  'suggest.menu': 'À propos de la liste suggérée',
  'suggest.explained':
    'Appris des dernières tâches de cet expéditeur, sur cet appareil seulement et sans conserver d’adresses.',
  'suggest.switchOff': 'Ne plus suggérer de listes',
  'suggest.switchOn': 'Suggérer à nouveau des listes',
  'suggest.forget': 'Oublier ce qui a été appris',
  'suggest.isOff': 'Les listes ne sont plus suggérées.',
  'suggest.isOn': 'Les listes sont à nouveau suggérées.',
  'suggest.forgotten': 'Ce qui avait été appris est oublié.',

  'form.listName': 'Nom de la nouvelle liste',
  'form.listNameMissing': 'Saisissez un nom.',
  'form.createList': 'Créer la liste',
  'form.creatingList': 'Création de la liste…',

  'due.inMail': 'Dates citées dans cet e‑mail',

  'form.importance.low': 'Faible',
  'form.importance.normal': 'Normale',
  'form.importance.high': 'Haute',

  'form.note': 'Note',
  'form.note.link-only': 'Lien uniquement',
  'form.note.preview': 'Aperçu',
  'form.note.full-text': 'Texte intégral',
  'form.note.link-only.hint': 'La tâche contient un lien vers l’e‑mail, sans son texte.',
  'form.note.preview.hint': 'La tâche contient les premières lignes de l’e‑mail.',
  'form.note.full-text.hint': 'La tâche contient le texte intégral de l’e‑mail.',

  'form.archive': 'Archiver l’e‑mail ensuite',
  'archive.done': 'Tâche créée dans {list} : « {title} ». L’e‑mail a été archivé.',
  'archive.undone': 'Tâche supprimée. « {subject} » est de nouveau dans son dossier.',
  'action.dismiss': 'Masquer',

  'reminder.none': 'Aucun',
  'reminder.inMail': 'Heures dans cet e‑mail',
  'reminder.date': 'Date du rappel',
  'reminder.time': 'Heure du rappel',
  'reminder.remove': 'Supprimer le rappel',
  'reminder.wrong': 'Choisissez un jour et une heure à venir.',

  'repeat.none': 'Aucune',
  'repeat.day': 'Quotidienne',
  'repeat.weekday': 'Du lundi au vendredi',
  'repeat.week': 'Hebdomadaire',
  'repeat.month': 'Mensuelle',
  'repeat.year': 'Annuelle',
  'repeat.interval': 'Intervalle',
  'repeat.first': 'Première échéance : {date}',

  'notice.joined': 'Cet e‑mail a été ajouté à la tâche.',
  'safe.join': 'La tâche est inchangée, sans cet e‑mail.',

  'account.signedInAs': 'Connecté en tant que {name}',
  'account.signOut': 'Se déconnecter',
  'account.signingOut': 'Déconnexion…',
  'account.losesWork': {
    one: '{count} tâche n’a pas encore été enregistrée dans To Do. Si vous vous déconnectez, elle sera perdue.',
    many: '{count} de tâches n’ont pas encore été enregistrées dans To Do. Si vous vous déconnectez, elles seront perdues.',
    other:
      '{count} tâches n’ont pas encore été enregistrées dans To Do. Si vous vous déconnectez, elles seront perdues.',
  },
  'account.signOutAnyway': 'Se déconnecter quand même',
  'account.staySignedIn': 'Rester connecté',
  'account.differs': 'Vous êtes connecté avec {account}. Cette boîte aux lettres est celle de {mailbox}.',
  'account.unclear':
    'Vous vous êtes connecté avec {account}. Outlook n’indique pas à qui appartient cette boîte aux lettres.',
  'account.isMine': 'C’est mon compte',

  'preset.save': 'Enregistrer comme modèle',
  'preset.name': 'Nom du modèle',
  'preset.nameOf': 'Nom du modèle {number}',
  'preset.keeps':
    'Garde la liste, l’échéance, le rappel, la répétition, l’importance, la note et les catégories. Un clic dessus crée la tâche.',
  'preset.dayLost':
    'La date choisie n’est pas gardée : un modèle connaît aujourd’hui, demain et la semaine prochaine.',
  'preset.saved': 'Enregistré sous « {name} ».',
  'preset.savedOnes': 'Modèles enregistrés',
  'preset.delete': 'Supprimer le modèle : {name}',
  'preset.deleteThis': 'Supprimer le modèle',
  'preset.deleted': '« {name} » a été supprimé.',
  'preset.full':
    'Vous avez {number} modèles. Supprimez-en un dans les paramètres pour en enregistrer un autre.',
  'preset.list-gone': 'La liste du modèle « {name} » n’existe plus.',
  'preset.unreadable':
    'Le modèle « {name} » vient d’une autre version de ce complément et ne peut pas être utilisé ici.',

  'action.tryingAgain': 'Nouvelle tentative…',
  'action.signIn': 'Se connecter',
  'action.signingIn': 'Connexion…',
  'action.finishSignIn': 'Terminez dans la fenêtre de connexion. Vous l’avez fermée ?',
  'action.startAgain': 'Recommencer',
  'action.grantAccess': 'Accorder l’accès',
  'action.reportDetails': 'Copier les détails',
  'action.detailsCopied': 'Détails copiés. Ils ne contiennent rien de l’e‑mail.',
  'action.copyByHand': 'Copiez ces détails. Ils ne contiennent rien de l’e‑mail.',
  'action.save': 'Enregistrer',
  'action.cancel': 'Annuler',
  'action.discard': 'Abandonner',

  'due.none': 'Aucune date',
  'due.quote': '« {words} »',

  'form.repeat': 'Répétition',
  'form.steps': 'Étapes',

  'safe.change': 'La tâche n’a pas changé.',
  'safe.unlink': 'La tâche est toujours liée.',
  'safe.delete': 'La tâche est toujours là.',

  'problem.offline': 'Il n’y a pas de connexion au service.',
  'problem.timed-out': 'Le service n’a pas répondu à temps.',
  'problem.throttled': 'Le service est très sollicité en ce moment.',
  'problem.service-down': 'Le service n’est pas disponible en ce moment.',
  'problem.conflict': 'Quelqu’un d’autre a fait une modification en même temps.',
  'problem.not-found': 'Introuvable. L’élément a peut-être été déplacé ou supprimé.',
  'problem.forbidden': 'Votre organisation ou cette boîte aux lettres ne l’autorise pas.',
  'problem.rejected': 'Le service n’a pas accepté cette demande.',
  'problem.mail-full': 'Cet e‑mail a déjà le nombre maximal de tâches. Dissociez d’abord l’une d’elles.',
  'problem.task-full': 'Cette tâche a déjà le nombre maximal d’e‑mails. Dissociez d’abord l’un d’eux.',
  'problem.sign-in-needed': 'Vous n’êtes pas connecté.',
  'problem.consent-needed': 'Votre autorisation est nécessaire.',
  'problem.admin-consent-needed': 'Votre administrateur doit d’abord approuver ce complément.',
  'problem.cancelled': 'La connexion n’a pas abouti.',
  'problem.window-blocked':
    'La fenêtre de connexion a été bloquée. Autorisez les fenêtres contextuelles pour Outlook.',
  'problem.wrong-account':
    'Vous êtes connecté avec un compte qui n’est pas celui de cette boîte aux lettres.',
  'problem.sign-in-unavailable':
    'Cette façon de se connecter ne fonctionne pas dans cet Outlook. Connectez-vous encore une fois pour en essayer une autre.',
  'problem.over': 'Ce problème est maintenant résolu.',
  'problem.unexpected': 'Un problème est survenu.',
  'form.categories': 'Catégories',
  'categories.none': 'Aucune',
  'categories.new': 'Ajouter une catégorie',
  'categories.all': 'Toutes les catégories',
  'categories.loading': 'Chargement des catégories…',
  'categories.allShown': 'Ce sont toutes les catégories de votre boîte aux lettres.',
  'categories.needPermission':
    'Pour afficher toutes les catégories avec leurs couleurs, ce complément a besoin de l’autorisation de lire les paramètres de votre boîte aux lettres.',

  'form.sharedList': 'Partagée',
  'form.suggestedList': 'Là où vous classez les e‑mails de cet expéditeur',

  ...frSettings,
  ...frTasks,

  ...frWaiting,
};
