import type { Catalogue } from '../catalogue';
import { frLetter } from './fr-letter';
import { frParts } from './fr-parts';
import { frSeveral } from './fr-several';

/** French. Terms as in Outlook and To Do; a no-break space before colons, question marks and inside quotes. */
export const fr: Catalogue = {
  ...frParts,
  ...frLetter,
  ...frSeveral,

  'app.outsideOutlook': 'Ouvrez ce volet depuis un e‑mail dans Outlook.',
  'app.partFailed': 'Une partie de ce volet n’a pas pu être chargée.',
  'app.tooOld':
    'Cette version d’Outlook est trop ancienne pour Email to To Do. Mettez à jour Outlook ou votre navigateur.',
  'app.notStarted': 'Outlook n’a pas répondu. Fermez le volet et rouvrez-le.',

  'mail.noSubject': '(Sans objet)',
  'mail.reading': 'Recherche des tâches liées à cet e‑mail…',

  'tasks.done': 'Terminée',
  'tasks.repeats': 'Se répète',
  'tasks.unlink': 'Dissocier',
  'tasks.unlinking': 'Dissociation…',
  'tasks.moving': 'Déplacement…',
  'tasks.deleting': 'Suppression…',
  'tasks.importance': 'Importance',
  'tasks.importance.high': 'Importance haute',
  'tasks.importance.normal': 'Importance normale',
  'tasks.importance.low': 'Importance faible',
  'tasks.dueDate': 'Date d’échéance',

  'link.reload': 'Recharger',

  'form.heading': 'Nouvelle tâche',
  'form.another': 'Créer une autre tâche',
  'form.title': 'Titre',
  'form.titleMissing': 'Entrez un titre.',
  'form.titleFromSender': 'E‑mail de {sender}',
  'form.wholeSubject': 'Utiliser l’objet complet',
  'form.list': 'Liste',
  'form.listsLoading': 'Chargement des listes…',
  'form.noListMatches': 'Aucune liste ne porte ce nom.',
  'form.newList': 'Nouvelle liste…',
  'form.enterMakesList': 'Appuyez sur Entrée pour en créer une.',
  'shared.link-only':
    'Toutes les personnes de cette liste voient le titre et ce que vous ajoutez ici, mais pas l’e‑mail.',
  'shared.preview':
    'Toutes les personnes de cette liste voient le titre, ce que vous ajoutez ici et les premières lignes de l’e‑mail.',
  'shared.full-text':
    'Toutes les personnes de cette liste voient le titre, ce que vous ajoutez ici et le texte intégral de l’e‑mail.',
  'form.due': 'Échéance',
  'form.clearDue': 'Supprimer l’échéance',
  'form.willArchive': 'Archiver l’e‑mail',
  'form.moreOptions': 'Plus d’options',
  'form.presets': 'Modèles',
  'form.reminder': 'Rappel',
  'form.create': 'Créer la tâche',
  'form.creating': 'Création de la tâche…',

  'due.today': 'Aujourd’hui',
  'due.tomorrow': 'Demain',
  'due.nextWeek': 'Semaine prochaine',
  'due.pick': 'Choisir une date',
  'due.wrong': 'Saisissez une date complète, avec l’année sur quatre chiffres.',
  'due.isToday': 'Échéance aujourd’hui',
  'due.isTomorrow': 'Échéance demain',
  'due.isOn': 'Échéance le {date}',
  'due.wasOn': 'En retard depuis le {date}',

  'steps.count': { one: '{count} étape', many: '{count} d’étapes', other: '{count} étapes' },

  'action.tryAgain': 'Réessayer',
  'action.undo': 'Annuler l’action',
  'action.undoing': 'Suppression de la tâche…',
  'action.relinking': 'Rétablissement du lien…',

  'safe.open': 'Vos e‑mails et vos tâches sont inchangés.',
  'safe.openWithLists':
    'Vous pouvez continuer. Les tâches que vous créez maintenant sont enregistrées et envoyées plus tard.',
  'safe.create': 'Aucune tâche n’a été créée. Votre saisie est toujours là.',
  'safe.undo': 'La tâche et son lien sont toujours là.',
  'safe.relink': 'La tâche est toujours là, sans lien avec cet e‑mail.',
  'safe.signIn': 'Rien n’a été modifié.',

  'command.progress': 'Création d’une tâche à partir de cet e‑mail…',
  'command.made': 'Tâche ajoutée à {list}.',
  'command.already': 'Déjà dans {list} : {title}',
  'command.inConversation': 'Cette conversation est déjà dans {list} : {title}',
  'command.waiting':
    'La tâche est enregistrée sur cet appareil et sera créée plus tard. Ouvrez le volet To Do pour la voir.',
  'command.openPane': 'Ouvrez une fois le volet To Do pour vous connecter, puis réessayez.',
  'command.grantInPane': 'Ouvrez une fois le volet To Do pour accorder l’accès, puis réessayez.',
  'command.failed': 'Aucune tâche n’a été créée. Ouvrez le volet To Do pour réessayer.',

  'signIn.title': 'Se connecter à Email to To Do',
  'signIn.relay': 'Continuez vers la page de connexion de Microsoft. Elle s’ouvre dans sa propre fenêtre.',
  'signIn.continue': 'Continuer',
  'signIn.waitingTitle': 'Connexion…',
  'signIn.waiting': 'Terminez dans la fenêtre qui s’est ouverte. Celle-ci se ferme automatiquement.',
  'signIn.dialog': 'La page de connexion de Microsoft s’ouvre dans un instant.',
  'signIn.failed': 'La connexion a échoué',
  'signIn.closeAndRetry': 'Fermez cette fenêtre et réessayez dans Outlook.',

  'consent.granted': 'Le service de connexion indique que l’accès a été accordé',
  'consent.grantedNext':
    'Si vous venez de l’accorder, toute votre organisation peut maintenant utiliser Email to To Do. Cette page ne fait que répéter ce qui lui a été transmis. Pour en être sûr, consultez les autorisations d’Email to To Do dans le centre d’administration Microsoft Entra. Vous pouvez fermer cette page.',
  'consent.notGranted': 'L’accès n’a pas été accordé',
  'consent.notGrantedNext':
    'Rien n’a été modifié. Vous pouvez fermer cette page ou rouvrir le lien pour réessayer.',
  'consent.failedNext':
    'Le service de connexion n’a pas pu l’accorder ({code}). Rouvrez le lien pour réessayer.',
  'consent.nothing': 'Accès pour votre organisation',
  'consent.nothingNext':
    'Une fois que l’administrateur a accordé l’accès, cette page indique si cela a fonctionné. Vous pouvez la fermer.',
};
