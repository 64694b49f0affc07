/** English texts of the letter to an administrator, which come with its button. */
export const enLetter = {
  'letter.copy': 'Copy letter for your administrator',
  'letter.copied': 'The letter was copied. Paste it into an email to your administrator.',
  'letter.copyByHand': 'Copy this letter and send it to your administrator.',
  'letter.subject': 'Please approve the Outlook add-in Email to To Do',
  'letter.request':
    'I would like to use Email to To Do. It turns emails into Microsoft To Do tasks and keeps the two linked. An administrator has to approve it once for our organization, on this page:',
  'letter.may': 'What it may do, only for the person who is signed in and only with what is theirs:',
  'letter.signIn': 'openid, profile, offline_access: sign in and stay signed in.',
  'letter.tasks': 'Tasks.ReadWrite: create, show and change tasks.',
  'letter.mail':
    'Mail.ReadWrite: remember on an email which tasks it has, give it a category, and archive it if the person wants that. It never changes the subject, text or recipients of an email, and sends none.',
  'letter.stored': 'What is stored where:',
  'letter.storedOnline':
    'In Microsoft 365: the tasks with a link to their email, and on the email which tasks it has.',
  'letter.storedHere':
    'On the device: names of task lists, open tasks and those of recent emails, and what could not be sent yet.',
  'letter.storedNowhere':
    'Nowhere else: the add-in has no server of its own and sends nothing to its makers.',
} as const;
