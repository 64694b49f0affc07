import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** How often to check whether the relay page is closed, in milliseconds. */
const lookingMs = 50;

/*
 * Where the sign-in service sends its answer: this page passes it to the waiting page and closes. Nothing else may run
 * here, neither Office.js nor a client of MSAL. The words are only loaded when this failed.
 */
const relay = relayBehind(window);
if (relay) closeAfter(relay);
broadcastResponseToMainFrame().catch(async () => {
  const { pageWords, showPage } = await import('./page');
  const words = await pageWords();
  showPage(words, { title: words.say('signIn.failed'), text: words.say('signIn.closeAndRetry') });
});

/** The relay page, if it opened this one. */
function relayBehind({ opener, location }: { readonly opener: Window | null; readonly location: Location }) {
  try {
    return opener?.location.href.startsWith(new URL('relay.html', location.href).href) ? opener : undefined;
  } catch {
    // A page of another origin.
    return undefined;
  }
}

/**
 * MSAL's relay checks every half second whether this window is closed, and takes that for a cancellation. On a slow
 * machine the answer arrives after the check. So this window stays open until the relay is closed, which closes itself
 * once it has passed on the answer.
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
