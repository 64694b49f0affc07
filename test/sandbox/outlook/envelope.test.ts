import { expect, test } from '@jest/globals';
import { answerTo, eventFor, parseRequest } from '../../../sandbox/outlook/client/protocol/envelope';

const message = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _actionType: 0,
  _conversationId: 'conversation',
  _correlationId: 7,
  _origin: 'https://localhost:4001',
  _data: { a: 1 },
  _serializerVersion: 1,
};

test('a request of Office.js is read, and its answer names what it answers', () => {
  const request = parseRequest(JSON.stringify(message));
  expect(request).toEqual({
    action: 'ExecuteMethod',
    purpose: 'invoke',
    conversationId: 'conversation',
    correlationId: 7,
    data: { a: 1 },
  });
  if (!request) return;
  expect(JSON.parse(answerTo(request, 'https://localhost:4000', 'done'))).toEqual({
    _messageType: 1,
    _actionName: 'ExecuteMethod',
    _conversationId: 'conversation',
    _correlationId: 7,
    _origin: 'https://localhost:4000',
    _data: 'done',
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
  expect(JSON.parse(eventFor(request, 'https://localhost:4000', null))).toMatchObject({
    _correlationId: 7,
    _responseType: 1,
  });
});

test('anything else is no request', () => {
  const wrong = [
    undefined,
    {},
    'no JSON',
    'null',
    '[]',
    JSON.stringify({ ...message, _messageType: 1 }),
    JSON.stringify({ ...message, _actionType: 3 }),
    JSON.stringify({ ...message, _correlationId: '7' }),
    JSON.stringify({ ...message, _actionName: undefined }),
  ];
  for (const data of wrong) expect(parseRequest(data)).toBeUndefined();
});
