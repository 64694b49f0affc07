/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { parseAddInConfig } from '../../src/edges/config/add-in-config';
import { builtFiles, builtPage, builtText, ownScripts } from './built-files';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const pages = ['taskpane', 'commands', 'redirect', 'relay', 'dialog', 'consent'] as const;
const configured = ['taskpane', 'commands', 'relay', 'dialog'] as const;
const withOffice = ['taskpane', 'commands', 'dialog'];

describe.each(pages)('%s.html', (name) => {
  const page = builtPage(`${name}.html`);
  const scripts = [...page.querySelectorAll('script')];

  test('loads its own script from beside itself, under a name that changes with its content', () => {
    const own = ownScripts(page);
    const entries = name === 'taskpane' ? ['head', name] : [name];
    expect(own.map((address) => address.replace(/\.[0-9a-f]{12}\.js$/, ''))).toEqual(entries);
    for (const address of own)
      expect(builtFiles()).toEqual(expect.arrayContaining([address, `${address}.map`]));
  });

  test('loads Office.js from Microsoft before its own script runs, or not at all', () => {
    const others = scripts.filter(({ src }) => src.startsWith('https:'));
    expect(others.map(({ src }) => src)).toEqual(withOffice.includes(name) ? [officeJs] : []);
    expect(others.filter(({ defer, async }) => defer || async)).toEqual([]);
    expect(scripts.find((script) => script.getAttribute('src') === ownScripts(page).at(-1))?.defer).toBe(
      true,
    );
  });

  test('runs no script that stands in the page', () => {
    const inline = scripts.filter(
      (script) => !script.hasAttribute('src') && script.type !== 'application/json',
    );
    expect(inline.map((script) => script.outerHTML)).toEqual([]);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  test('names its language and is no page in quirks mode', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.title).not.toBe('');
  });
});

describe('the configuration', () => {
  test.each(configured)('stands in %s.html as the page takes it', (name) => {
    const block = builtPage(`${name}.html`).getElementById('add-in-config')?.textContent ?? '';
    expect(parseAddInConfig(JSON.parse(block))).toMatchObject({
      authority: 'https://login.microsoftonline.com/common',
      graphEndpoint: 'https://graph.microsoft.com',
    });
  });

  test('stands in no script, so that the same bytes serve every deployment', () => {
    const { clientId } = parseAddInConfig(
      JSON.parse(builtPage('taskpane.html').getElementById('add-in-config')?.textContent ?? ''),
    );
    for (const name of builtFiles().filter((file) => file.endsWith('.js'))) {
      const code = builtText(name);
      expect([name, code.includes(clientId), code.includes('add-in.example.com')]).toEqual([
        name,
        false,
        false,
      ]);
    }
  });
});

describe('the built manifest', () => {
  test('leads to files of the build', () => {
    const manifest = new DOMParser().parseFromString(builtText('manifest.xml'), 'text/xml');
    const origin = 'https://add-in.example.com/';
    const files = [...manifest.querySelectorAll('[DefaultValue]')]
      .map((element) => element.getAttribute('DefaultValue') ?? '')
      .filter((value) => value.startsWith(origin))
      .map((value) => value.slice(origin.length));
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'assets/icon-80.png']));
    for (const file of files) {
      expect([file, existsSync(new URL(`../../dist/${file}`, import.meta.url))]).toEqual([file, true]);
    }
  });
});
