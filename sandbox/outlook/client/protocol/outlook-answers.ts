import { fromEwsId } from '../../../mailbox/item-ids';
import type { WireMail } from '../../wire';
import { isObject } from '../api/is-object';
import type { OutlookApi } from '../api/outlook-api';
import { failed, succeeded } from './answers';
import { attachmentContent } from './attachment-content';
import { categoryAnswer } from './category-answers';
import { openingMethods, outlookErrors, outlookMethods } from './host-numbers';
import type { NotificationOutcome, Notifications } from './notifications';

/** What the functions of Outlook work on. */
export interface OutlookAnswering {
  /** The item of the frame that asks, now. */
  readonly mail: () => WireMail | undefined;
  readonly api: OutlookApi;
  readonly notifications: Notifications;
  /** Shows a message in a window of its own. */
  readonly showMessage: (restId: string) => void;
  /** Says that a form of Outlook's own would open now. */
  readonly showForm: (what: string) => void;
  /** Moves the item to a folder by its well-known name. */
  readonly moveTo: (mail: WireMail, folder: string) => Promise<void>;
}

const asText = 0;

const outcome = (error: NotificationOutcome) => (error === undefined ? succeeded() : failed(error));
const tokensTurnedOff = {
  ...failed(outlookErrors.tokensTurnedOff),
  errorName: 'GenericTokenError',
  errorMessage: 'Exchange tokens are turned off.',
};

/** The library takes every other answer to a request for Exchange Web Services for success. */
const ewsRefused = { wasProxySuccessful: false, errorMessage: 'Exchange Web Services are turned off.' };

/**
 * Answers the functions of Outlook, by their numbers. What this Outlook lacks is answered with an error, as in reality, and
 * named in its console.
 */
export function createOutlookAnswers(
  answering: OutlookAnswering,
): (dispatchId: number, parameters: unknown) => Promise<unknown> {
  const { api, mail } = answering;

  /** Runs work on the open item; reports an error when the user has opened another one meanwhile. */
  async function onItem(work: (mail: WireMail) => Promise<unknown>): Promise<unknown> {
    const asked = mail();
    if (!asked) return failed(outlookErrors.itemSwitched);
    try {
      const answer = await work(asked);
      return mail()?.immutableId === asked.immutableId ? answer : failed(outlookErrors.itemSwitched);
    } catch (error) {
      console.error(error);
      return failed(outlookErrors.noAnswer);
    }
  }

  return async (dispatchId, parameters) => {
    const given = isObject(parameters) ? parameters : {};
    const categories = categoryAnswer(api, dispatchId, given);
    if (categories !== undefined) return onItem(categories);
    const form = openingMethods.get(dispatchId);
    if (form !== undefined) {
      answering.showForm(form);
      return succeeded();
    }
    switch (dispatchId) {
      case outlookMethods.getBody:
        return onItem(async ({ body, text }) => {
          if (given['coercionType'] === asText) return succeeded(text);
          return succeeded(body.contentType === 'html' ? body.content : plainTextAsHtml(body.content));
        });
      case outlookMethods.addNotification:
      case outlookMethods.replaceNotification:
      case outlookMethods.removeNotification:
      case outlookMethods.getNotifications:
        return onItem(async ({ immutableId }) =>
          answerNotification(answering, immutableId, dispatchId, given),
        );
      case outlookMethods.loadCustomProperties:
        return onItem(async ({ immutableId }) => ({
          wasSuccessful: true,
          customProperties: JSON.stringify(await api.customProperties(immutableId)),
        }));
      case outlookMethods.saveCustomProperties:
        return onItem(async ({ immutableId }) => {
          const { customProperties } = given;
          await api.setCustomProperties(immutableId, isObject(customProperties) ? customProperties : {});
          return succeeded();
        });
      case outlookMethods.getAttachmentContent:
        return onItem(async (asked) => {
          const content = await attachmentContent(api, asked, given['id']);
          return content ? succeeded(content) : failed(outlookErrors.attachmentNotFound);
        });
      case outlookMethods.getInternetHeaders:
        return onItem(async ({ headers }) => succeeded(headers));
      case outlookMethods.moveItem:
        return moveItem(answering, given['destinationFolder']);
      case outlookMethods.makeEwsRequest:
        return ewsRefused;
      case outlookMethods.saveRoamingSettings:
        return saveRoamingSettings(api, parameters);
      case outlookMethods.displayMessageForm:
      case outlookMethods.displayMessageFormAsync:
        if (typeof given['itemId'] !== 'string') return failed(outlookErrors.noAnswer);
        answering.showMessage(fromEwsId(given['itemId']));
        return succeeded();
      case outlookMethods.getCallbackToken:
      case outlookMethods.getUserIdentityToken:
        return tokensTurnedOff;
      case outlookMethods.getInitializationContext:
        return succeeded('');
      case outlookMethods.registerConsent:
      case outlookMethods.closeApp:
      case outlookMethods.logTelemetry:
      case outlookMethods.logCustomerContent:
      case outlookMethods.trace:
      case outlookMethods.traceWithLevel:
      case outlookMethods.traceEnd:
        return succeeded();
      default:
        console.warn(`Office.js asks for function ${dispatchId} of Outlook, which this one does not know.`);
        return failed(outlookErrors.noAnswer);
    }
  };
}

/** Office.js's names of folders, and Graph's. */
const folders = new Map<unknown, string>([
  ['inbox', 'inbox'],
  ['junk', 'junkemail'],
  ['deletedItems', 'deleteditems'],
]);

async function moveItem({ mail, moveTo }: OutlookAnswering, folder: unknown): Promise<unknown> {
  const asked = mail();
  const target = folders.get(folder);
  if (!asked || target === undefined) return failed(outlookErrors.noAnswer);
  await moveTo(asked, target);
  return succeeded();
}

function answerNotification(
  { notifications }: OutlookAnswering,
  mailId: string,
  dispatchId: number,
  given: Readonly<Record<string, unknown>>,
): unknown {
  switch (dispatchId) {
    case outlookMethods.addNotification:
      return outcome(notifications.add(mailId, given));
    case outlookMethods.replaceNotification:
      return outcome(notifications.replace(mailId, given));
    case outlookMethods.removeNotification:
      return outcome(notifications.remove(mailId, String(given['key'])));
    default:
      return succeeded(notifications.of(mailId).map(({ details }) => details));
  }
}

/** The library sends the whole set in a list of one. */
async function saveRoamingSettings(api: OutlookApi, parameters: unknown): Promise<unknown> {
  const settings: unknown = Array.isArray(parameters) ? parameters[0] : undefined;
  if (!isObject(settings)) return failed(outlookErrors.noAnswer);
  try {
    await api.setRoamingSettings(settings);
    return succeeded();
  } catch (error) {
    console.error(error);
    return failed(outlookErrors.noAnswer);
  }
}

/** Outlook gives a plain text body as HTML with its line breaks. */
function plainTextAsHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<html><head></head><body><div style="white-space:pre-wrap">${escaped}</div></body></html>`;
}
