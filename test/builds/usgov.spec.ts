import { expect } from '@playwright/test';
import { test } from '../e2e/support/production';

test.use({ cloud: 'usgov' });

test('a build for the cloud of the US government, with Trusted Types, signs in and makes a task under the names of that cloud', async ({
  mainJob,
  page,
}) => {
  await mainJob();
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  const taken = await pane?.evaluate(() => {
    const attempts: Readonly<Record<string, () => unknown>> = {
      markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      'script text': () => (document.createElement('script').text = 'x'),
      'a script of elsewhere': () =>
        (document.createElement('script').src = 'https://elsewhere.example/x.js'),
      'a script of our own': () => (document.createElement('script').src = 'x.js'),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return true;
      } catch {
        return false;
      }
    });
  });
  expect(taken).toEqual(['a script of our own']);
});
