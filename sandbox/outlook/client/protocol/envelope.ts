import { isObject } from '../api/is-object';

/*
 * The messages between Office.js in an add-in's frame and the page around it: JSON text sent by postMessage.
 * Field names are those of the library.
 */

/** What an add-in asks for. */
export interface OfficeRequest {
  readonly action: string;
  readonly purpose: 'invoke' | 'register' | 'unregister';
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const purposes = ['invoke', 'register', 'unregister'] as const;
const requestType = 0;
const responseType = 1;
const serializerVersion = 1;

/** Undefined for everything that is no request of Office.js, answers to the host's own calls among it. */
export function parseRequest(data: unknown): OfficeRequest | undefined {
  if (typeof data !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (!isObject(message) || message['_messageType'] !== requestType) return undefined;
  const {
    _actionName: action,
    _actionType: type,
    _conversationId: conversationId,
    _correlationId: correlationId,
  } = message;
  const purpose = typeof type === 'number' ? purposes[type] : undefined;
  if (typeof action !== 'string' || purpose === undefined) return undefined;
  if (typeof conversationId !== 'string' || typeof correlationId !== 'number') return undefined;
  return { action, purpose, conversationId, correlationId, data: message['_data'] };
}

/** The answer to a request. `errorCode` 0 is success; -2 says that the request could not be handled. */
export function answerTo(request: OfficeRequest, origin: string, data: unknown, errorCode = 0): string {
  return response(request.action, request.conversationId, request.correlationId, origin, data, errorCode, 0);
}

/** An event, which is an answer to the registration of its handler. */
export function eventFor(registration: OfficeRequest, origin: string, data: unknown): string {
  const { action, conversationId, correlationId } = registration;
  return response(action, conversationId, correlationId, origin, data, 0, 1);
}

/** A call of the host's own to the library: moves the focus into the frame, for one. */
export function notification(
  conversationId: string,
  correlationId: number,
  data: readonly unknown[],
): string {
  return JSON.stringify({
    _messageType: requestType,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: location.origin,
    _data: data,
    _serializerVersion: serializerVersion,
  });
}

function response(
  action: string,
  conversationId: string,
  correlationId: number,
  origin: string,
  data: unknown,
  errorCode: number,
  kind: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: responseType,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: kind,
    _serializerVersion: serializerVersion,
  });
}
