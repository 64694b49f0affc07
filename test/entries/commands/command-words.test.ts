import { expect, test } from '@jest/globals';
import { commandWords } from '../../../src/entries/commands/command-words';
import { enPages } from '../../../src/i18n/catalogues/en-pages';
import { addEnglish, englishWords } from '../../../src/i18n/words';

test('the ribbon command has all its English texts in its own page', () => {
  addEnglish(enPages);
  const { made, madeWithoutText, already, inConversation, failedBy, ...texts } = commandWords(englishWords);
  const said = [
    ...Object.values(texts),
    made('Work'),
    madeWithoutText('Work'),
    already('Work', 'Call'),
    inConversation('Work', 'Call'),
    failedBy('offline'),
  ];
  for (const text of said) expect(text).not.toMatch(/\b(command|notice|problem)\.\w/);
});
