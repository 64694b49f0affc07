import type { Catalogue } from '../catalogue';

/** The French texts of the settings. */
export const frSettings: Catalogue = {
  'dropped.here': 'Déposez des e‑mails ici pour en faire des tâches',
  'several.last': 'Plusieurs e‑mails',
  'flagged.heading': 'E‑mails avec indicateur',
  'settings.heading': 'Paramètres',
  'settings.back': 'Retour',
  'settings.follow': 'Vos paramètres vous suivent sur vos autres appareils.',
  'settings.newTasks': 'Nouvelles tâches',
  'settings.defaultList': 'Liste par défaut',
  'settings.toDoDefault': 'La liste par défaut de To Do',
  'settings.listGone':
    'La liste choisie n’existe plus. Les nouvelles tâches vont dans la liste par défaut de To Do.',
  'settings.reminderTime': 'Heure des rappels',
  'settings.emails': 'E‑mails avec une tâche',
  'settings.waitingDays': 'Attente d’une réponse : jours ouvrés',
  'settings.joins': 'Ajouter les réponses à la tâche de leur conversation',
  'settings.joinsHint': 'Pour le bouton du ruban : il ne crée de toute façon qu’une tâche par conversation.',
  'settings.inMessageList': 'Les signaler dans la liste des messages',
  'settings.markedAs': 'Tant que la tâche est ouverte, l’e‑mail porte la catégorie « Email to To Do ».',
  'settings.color': 'Lui donner une couleur',
  'settings.coloring': 'Ajout de la couleur…',
  'settings.colored':
    'La catégorie est bleue, sauf si vous lui aviez déjà donné une couleur. Vous pouvez en changer dans Outlook.',
  'settings.colorPermission':
    'Pour donner une couleur à la catégorie, ce complément a besoin de votre accord pour modifier les paramètres de votre boîte aux lettres.',
  'settings.suggestions': 'Listes suggérées',
  'settings.bySender': 'Suggérer une liste selon l’expéditeur',
  'settings.suggestHint': 'D’après vos tâches, sur cet appareil seulement et sans conserver d’adresses.',
  'settings.senders': {
    one: 'Appris de {count} expéditeur',
    many: 'Appris de {count} d’expéditeurs',
    other: 'Appris de {count} expéditeurs',
  },
  'settings.presetsHint':
    'Sous « Plus d’options », vous pouvez enregistrer un formulaire rempli comme modèle.',
  'settings.look': 'Langue et thème',
  'settings.language': 'Langue',
  'settings.theme': 'Thème',
  'settings.asOutlook': 'Comme Outlook',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.about': 'À propos',
  'settings.version': 'Version {version}',
};
