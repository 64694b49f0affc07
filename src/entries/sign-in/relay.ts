import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { authorityOrigin } from '../../edges/auth/authority-origin';
import { readAddInConfig } from '../../edges/config/read-add-in-config';
import { pageWords, showPage } from './page';

/*
 * Stands between the pane and the sign-in service where the pane is in a frame of another site: a window that the pane
 * opens cannot answer it, but this page can. It opens the sign-in service from the click on its one button, since
 * browsers open windows from clicks only.
 */
async function start(): Promise<void> {
  const words = await pageWords();
  const fail = () => {
    showPage(words, { title: words.say('signIn.failed'), text: words.say('signIn.closeAndRetry') });
  };
  const press = () => {
    try {
      // Anybody can link to this page: it opens nothing but our own sign-in service.
      runPopupRelay({ allowedAuthorityOrigins: [authorityOrigin(readAddInConfig(document))] });
    } catch {
      fail();
      return;
    }
    showPage(words, { title: words.say('signIn.waitingTitle'), text: words.say('signIn.waiting') });
  };
  showPage(words, {
    title: words.say('signIn.title'),
    text: words.say('signIn.relay'),
    button: { label: words.say('signIn.continue'), press },
  });
}

void start();
