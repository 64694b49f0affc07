/** The English texts that the late parts of the pane and the ribbon command share: above all, what can go wrong. The rules are those of `en.ts`. */
export const enProblems = {
  'problem.offline': 'There is no connection to the service.',
  'problem.timed-out': 'The service did not answer in time.',
  'problem.throttled': 'The service is busy right now.',
  'problem.service-down': 'The service is not available right now.',
  'problem.conflict': 'Somebody else changed this at the same time.',
  'problem.not-found': 'This could not be found. It may have been moved or deleted.',
  'problem.forbidden': 'Your organization or this mailbox does not allow it.',
  'problem.rejected': 'The service did not accept this.',
  'problem.mail-full': 'This email has as many tasks as it can hold. Unlink one of them first.',
  'problem.task-full': 'This task has as many emails as it can hold. Unlink one of them first.',
  'problem.sign-in-needed': 'You are not signed in.',
  'problem.consent-needed': 'This needs your permission.',
  'problem.admin-consent-needed': 'Your administrator has to approve this add-in first.',
  'problem.cancelled': 'Sign-in was not completed.',
  'problem.window-blocked': 'The sign-in window was blocked. Allow pop-up windows for Outlook.',
  'problem.wrong-account': 'You are signed in with an account that does not belong to this mailbox.',
  'problem.sign-in-unavailable':
    'Signing in this way does not work in this Outlook. Sign in once more to try another way.',
  'problem.over': 'This has since been resolved.',
  'problem.unexpected': 'Something went wrong.',

  'notice.alreadyUnread': 'This email already has a task.',
  'notice.textMissing': 'Outlook did not give the text of the email, so the note holds less.',
} as const;
