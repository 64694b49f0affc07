import { enProblems } from './en-problems';

/** The English texts of the pages beside the pane: of the ribbon command, and of signing in. The rules are those of `en.ts`. */
export const enPages = {
  'command.progress': 'Creating a task from this email…',
  'command.made': 'Task added to {list}.',
  'command.already': 'Already in {list}: {title}',
  'command.inConversation': 'This conversation is already in {list}: {title}',
  'command.waiting':
    'The task is saved on this device and will be created later. Open the To Do pane to see it.',
  'command.openPane': 'Open the To Do pane once to sign in, then try again.',
  'command.grantInPane': 'Open the To Do pane once to grant access, then try again.',
  'command.failed': 'No task was created. Open the To Do pane to try again.',

  'signIn.title': 'Sign in to Email to To Do',
  'signIn.relay': 'Continue to the Microsoft sign-in page. It opens in a window of its own.',
  'signIn.continue': 'Continue',
  'signIn.waitingTitle': 'Signing in…',
  'signIn.waiting': 'Finish in the window that has opened. This one closes by itself.',
  'signIn.dialog': 'The Microsoft sign-in page opens in a moment.',
  'signIn.failed': 'Signing in did not work',
  'signIn.closeAndRetry': 'Close this window and try again in Outlook.',

  'consent.granted': 'The sign-in service reports that access was granted',
  'consent.grantedNext':
    'If you have just granted it, everybody in your organization can use Email to To Do now. This page only repeats what it was told. To be sure, look at the permissions of Email to To Do in the Microsoft Entra admin center. You can close this page.',
  'consent.notGranted': 'Access was not granted',
  'consent.notGrantedNext':
    'Nothing was changed. You can close this page, or open the link again to try once more.',
  'consent.failedNext':
    'The sign-in service could not grant it ({code}). Open the link again to try once more.',
  'consent.nothing': 'Access for your organization',
  'consent.nothingNext':
    'After an administrator has granted access, this page says whether it worked. You can close it.',

  ...enProblems,
} as const;
