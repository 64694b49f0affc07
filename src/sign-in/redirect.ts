import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/*
 * Where the sign-in service sends its answer: it is handed to the page that waits for it, and the window closes. Nothing
 * else may run here, neither Office.js nor a client of MSAL. The words are only fetched when it did not work.
 */
broadcastResponseToMainFrame().catch(async () => {
  const { pageWords, showPage } = await import('./page');
  const words = await pageWords();
  showPage(words, { title: words.say('signIn.failed'), text: words.say('signIn.closeAndRetry') });
});
