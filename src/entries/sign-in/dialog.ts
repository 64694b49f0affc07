import { createStandardPublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { toAuthProblem } from '../../edges/auth/auth-problem';
import { prompting, toGrant } from '../../edges/auth/msal/msal';
import { msalConfiguration } from '../../edges/auth/msal/msal-configuration';
import {
  readDialogRequest,
  writeDialogAnswer,
  type DialogAnswer,
  type DialogRequest,
} from '../../edges/auth/pages/dialog-message';
import { readAddInConfig } from '../../edges/config/read-add-in-config';
import { startDialogPage } from '../../edges/outlook/host/dialog-page';
import { pageWords, showPage } from './page';

/*
 * Signs in within an Office dialog, for hosts that open no windows: goes to the sign-in service, comes back, and sends
 * the pane the one token that it asked for.
 */

/** The registered redirect URI: this page without query and fragment. */
const redirectUrl = location.origin + location.pathname;

async function createApplication(): Promise<IPublicClientApplication> {
  const config = readAddInConfig(document);
  // Outlook has opened this window and must keep its reference to it, or the answer would never arrive.
  const pages = { redirectUrl, relayUrl: undefined, originCheck: false };
  return createStandardPublicClientApplication(msalConfiguration(config, pages));
}

function goToSignIn(application: IPublicClientApplication, request: DialogRequest): Promise<void> {
  const { scopes, claims } = request;
  return application.acquireTokenRedirect({
    scopes: [...scopes],
    ...(claims === undefined ? {} : { claims }),
    ...prompting(request),
  });
}

function problemAnswer(error: unknown): DialogAnswer {
  const { kind, trace } = toAuthProblem(error);
  return { kind: 'problem', problem: kind, code: trace.code ?? '', requestId: trace.requestId ?? '' };
}

/** The answer for the pane; undefined when the page leaves for the sign-in service, or without a request. */
async function answer(request: DialogRequest | undefined): Promise<DialogAnswer | undefined> {
  try {
    const application = await createApplication();
    const result = await application.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result) return { kind: 'grant', grant: toGrant(result) };
    if (request) await goToSignIn(application, request);
    return undefined;
  } catch (error) {
    return problemAnswer(error);
  }
}

async function start(): Promise<void> {
  const request = readDialogRequest(location.hash);
  const words = await pageWords();
  showPage(words, { title: words.say('signIn.waitingTitle'), text: words.say('signIn.dialog') });
  try {
    const pane = await startDialogPage();
    const message = await answer(request);
    if (message) pane.send(writeDialogAnswer(message));
  } catch {
    showPage(words, { title: words.say('signIn.failed'), text: words.say('signIn.closeAndRetry') });
  }
}

void start();
