import { describe, expect, test } from '@jest/globals';
import { parseAddInConfig } from '../../../src/edges/config/add-in-config';
import { readAddInConfig } from '../../../src/edges/config/read-add-in-config';

const production = {
  clientId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  authority: 'https://login.microsoftonline.com/common',
  graphEndpoint: 'https://graph.microsoft.com',
  toDoUrl: 'https://to-do.office.com/tasks',
  extensionNamespace: 'dev.emailtotodo',
  version: '0.1.0',
};

const metadata = (endpoint: string) =>
  JSON.stringify({
    issuer: 'https://login.example.com/',
    authorization_endpoint: endpoint,
    token_endpoint: endpoint,
  });

describe('the configuration', () => {
  test('is taken as it is when everything is there', () => {
    expect(parseAddInConfig(production)).toEqual(production);
  });

  test('keeps the optional parts and leaves out what it does not know', () => {
    const supportUrl = 'https://help.example.com/';
    expect(parseAddInConfig({ ...production, supportUrl, mailAccess: 'none', colour: 'red' })).toEqual({
      ...production,
      supportUrl,
      mailAccess: 'none',
    });
  });

  test('knows no other access to mail than none: without a word there is all of it', () => {
    expect(() => parseAddInConfig({ ...production, mailAccess: 'full' })).toThrow('mailAccess is malformed');
  });

  test('is refused with one message that names everything missing or malformed', () => {
    const faulty = { clientId: 'me', authority: 'http://login.example.com/', version: '' };
    expect(() => parseAddInConfig(faulty)).toThrow(
      'clientId is malformed, authority is malformed, graphEndpoint is missing, toDoUrl is missing, ' +
        'extensionNamespace is missing, version is malformed',
    );
  });

  test('never says what a malformed value was', () => {
    expect(() => parseAddInConfig({ ...production, clientId: 'sentinel' })).not.toThrow('sentinel');
  });

  test.each(['https://graph.microsoft.com/', 'http://graph.example.com', 'graph.example.com', 7, null])(
    'does not take %p for the address of the service',
    (graphEndpoint) => {
      expect(() => parseAddInConfig({ ...production, graphEndpoint })).toThrow('graphEndpoint is malformed');
    },
  );

  test('takes sign-in endpoints without encryption on this machine only', () => {
    const local = metadata('http://localhost:4003/authorize');
    expect(parseAddInConfig({ ...production, authorityMetadata: local }).authorityMetadata).toBe(local);
    const elsewhere = metadata('http://login.example.com/authorize');
    expect(() => parseAddInConfig({ ...production, authorityMetadata: elsewhere })).toThrow(
      'authorityMetadata is malformed',
    );
  });

  test.each(['', 'no json', '[]', '{}', '{"issuer":1}'])(
    'does not take %p for metadata',
    (authorityMetadata) => {
      expect(() => parseAddInConfig({ ...production, authorityMetadata })).toThrow(
        'authorityMetadata is malformed',
      );
    },
  );

  test.each([undefined, null, 'text', []])('is not %p', (json) => {
    expect(() => parseAddInConfig(json)).toThrow('not a JSON object');
  });
});

describe('a page', () => {
  const pageWith = (block: string) => new DOMParser().parseFromString(block, 'text/html');

  test('holds the configuration as a block of JSON', () => {
    const block = `<script type="application/json" id="add-in-config">${JSON.stringify(production)}</script>`;
    expect(readAddInConfig(pageWith(block))).toEqual(production);
  });

  test('without the block, or with something else in it, is not usable', () => {
    expect(() => readAddInConfig(pageWith('<p>Hello</p>'))).toThrow('holds no configuration');
    expect(() => readAddInConfig(pageWith('<p id="add-in-config">Hello</p>'))).toThrow('not JSON');
  });
});
