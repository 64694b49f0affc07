/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { keepBrowserOpen, restoreBrowserOpen } from '../../../../src/edges/outlook/host/browser-open';

test('the browser’s own way to open a window is back, however early Office.js has taken its place', () => {
  const own = window.open;
  keepBrowserOpen(window);
  window.open = () => null;
  restoreBrowserOpen(window);
  expect(window.open).toBe(own);
});
