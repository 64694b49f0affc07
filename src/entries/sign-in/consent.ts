import type { Words } from '../../i18n/words';
import { readConsentAnswer, type ConsentAnswer } from './consent-answer';
import { pageWords, showPage, type PageContent } from './page';

/*
 * The page where an administrator arrives after granting, or not granting, the add-in access for the whole
 * organisation.
 */

function contentFor(answer: ConsentAnswer, words: Words): PageContent {
  switch (answer.kind) {
    case 'granted':
      return { title: words.say('consent.granted'), text: words.say('consent.grantedNext') };
    case 'declined':
      return { title: words.say('consent.notGranted'), text: words.say('consent.notGrantedNext') };
    case 'failed': {
      const { code } = answer;
      return { title: words.say('consent.notGranted'), text: words.say('consent.failedNext', { code }) };
    }
    case 'nothing':
      return { title: words.say('consent.nothing'), text: words.say('consent.nothingNext') };
  }
}

async function start(): Promise<void> {
  const words = await pageWords();
  showPage(words, contentFor(readConsentAnswer(location.search), words));
}

void start();
