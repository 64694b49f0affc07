import type { CommandWords } from '../../app/create/create-from-command';
import type { Words } from '../../i18n/words';

/** What the command says, in Outlook's language. */
export function commandWords(words: Words): CommandWords {
  return {
    progress: words.say('command.progress'),
    made: (list) => words.say('command.made', { list }),
    madeWithoutText: (list) => `${words.say('command.made', { list })} ${words.say('notice.textMissing')}`,
    already: (list, title) => words.say('command.already', { list, title }),
    inConversation: (list, title) => words.say('command.inConversation', { list, title }),
    alreadyUnread: words.say('notice.alreadyUnread'),
    waiting: words.say('command.waiting'),
    openPane: words.say('command.openPane'),
    grantInPane: words.say('command.grantInPane'),
    failed: words.say('command.failed'),
    failedBy: (kind) => `${words.say(`problem.${kind}`)} ${words.say('command.failed')}`,
  };
}
