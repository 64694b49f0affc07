import { fromEwsId } from '../../../mailbox/item-ids';
import type { WireMail } from '../../wire';
import { isObject } from '../api/is-object';
import type { OutlookApi } from '../api/outlook-api';
import { attachmentContent } from './attachment-content';
import { outlookErrors, outlookMethods } from './host-numbers';
import type { NotificationOutcome, Notifications } from './notifications';

/** What the functions of Outlook work on. */
export interface OutlookAnswering {
  /** The item of the frame that asks, now. */
  readonly mail: () => WireMail | undefined;
  readonly api: OutlookApi;
  readonly notifications: Notifications;
  /** Shows a message in a window of its own. */
  readonly showMessage: (restId: string) => void;
}

const asText = 0;

const succeeded = (data?: unknown) => ({ error: false, wasSuccessful: true, data });
const failed = (errorCode: number) => ({ error: true, wasSuccessful: false, errorCode });
const outcome = (error: NotificationOutcome) => (error === undefined ? succeeded() : failed(error));
const tokensTurnedOff = {
  ...failed(outlookErrors.tokensTurnedOff),
  errorName: 'GenericTokenError',
  errorMessage: 'Exchange tokens are turned off.',
};

/** Answers the functions of Outlook, by their numbers. What this Outlook lacks is answered with an error, as in reality. */
export function createOutlookAnswers(
  answering: OutlookAnswering,
): (dispatchId: number, parameters: unknown) => Promise<unknown> {
  const { api, mail } = answering;

  /** Runs work on the open item; says so when the person has gone on to another one meanwhile. */
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
      case outlookMethods.getCategories:
        return onItem(async ({ categories }) =>
          succeeded(categories.map(({ name, color }) => ({ displayName: name, color: presetName(color) }))),
        );
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
      case outlookMethods.logTelemetry:
      case outlookMethods.logCustomerContent:
      case outlookMethods.trace:
      case outlookMethods.traceWithLevel:
      case outlookMethods.traceEnd:
        return succeeded();
      default:
        return failed(outlookErrors.noAnswer);
    }
  };
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

/** Graph writes `preset0`, Office.js `Preset0`. */
function presetName(color: string): string {
  return color.charAt(0).toUpperCase() + color.slice(1);
}
