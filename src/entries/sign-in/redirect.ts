import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** How often is looked whether the relay page has gone, in milliseconds. */
const lookingMs = 50;

/*
 * Where the sign-in service sends its answer: it is handed to the page that waits for it, and the window closes. Nothing
 * else may run here, neither Office.js nor a client of MSAL. The words are only fetched when it did not work.
 */
const relay = relayBehind(window);
if (relay) closeAfter(relay);
broadcastResponseToMainFrame().catch(async () => {
  const { pageWords, showPage } = await import('./page');
  const words = await pageWords();
  showPage(words, { title: words.say('signIn.failed'), text: words.say('signIn.closeAndRetry') });
});

/** The relay page, if it was that which opened us. */
function relayBehind({ opener, location }: { readonly opener: Window | null; readonly location: Location }) {
  try {
    return opener?.location.href.startsWith(new URL('relay.html', location.href).href) ? opener : undefined;
  } catch {
    // A page of elsewhere.
    return undefined;
  }
}

/**
 * MSAL's relay looks every half second whether this window is gone, and takes that for giving up. On a slow machine the
 * answer arrives later than the closing is seen. So this window stays until the relay, which closes itself once it has
 * passed on the answer, has gone.
 */
function closeAfter(relay: Window): void {
  const close = window.close.bind(window);
  window.close = () => {
    const looking = setInterval(() => {
      if (!relay.closed) return;
      clearInterval(looking);
      close();
    }, lookingMs);
  };
}
