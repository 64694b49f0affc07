import { expect, test } from '@jest/globals';
import {
  beforeLocalTest,
  beforeSideload,
  readManifest,
  sideloadSteps,
  stepsText,
} from '../../scripts/sideload-steps';

const xml =
  '<OfficeApp><Version>1.2.3.0</Version><SourceLocation DefaultValue="https://www.example.com/add-in/taskpane.html" /></OfficeApp>';
const manifest = readManifest('/home/adele/email-to-to-do/dist/manifest.xml', xml);

test('each Outlook has its steps, with the file that was built', () => {
  const all = sideloadSteps(manifest);
  expect(all.map(({ outlook }) => outlook)).toEqual([
    'Outlook on the web',
    'New Outlook on Windows',
    'Classic Outlook on Windows',
    'Outlook on Mac',
    'Outlook on phones',
    'All of them: change or take away',
  ]);
  for (const { steps } of all.slice(0, 4)) expect(steps.join(' ')).toContain(manifest.path);
  expect(all.at(-1)?.steps.join(' ')).toContain('1.2.3.0');
});

test('the app registration is told with the addresses of this build, the one for windows first', () => {
  const [serve, registration] = beforeSideload(manifest);
  expect(serve).toContain('https://www.example.com/add-in over https');
  expect(registration).toContain(
    'https://www.example.com/add-in/redirect.html, https://www.example.com/add-in/dialog.html, https://www.example.com/add-in/consent.html, brk-multihub://www.example.com.',
  );
});

test('for a test on this machine nothing has to be served, and no phone can take part', () => {
  const local = readManifest(
    '/home/adele/email-to-to-do/manifest.xml',
    xml.replace('https://www.example.com/add-in', 'https://localhost:3000'),
  );
  const text = stepsText(beforeLocalTest(local), sideloadSteps(local));
  expect(text).toContain('  - Keep this running; https://localhost:3000/taskpane.html must open');
  expect(text).toContain('https://localhost:3000/redirect.html, ');
  expect(text).toContain('brk-multihub://localhost:3000.');
  expect(text).toMatch(/Outlook on phones\n {2}1\. A phone does not reach this machine/);
  expect(text).not.toContain('undefined');
});

test('a file that is no manifest is refused by its name', () => {
  expect(() => readManifest('dist/manifest.xml', '<html></html>')).toThrow('dist/manifest.xml');
});
