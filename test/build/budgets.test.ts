/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { enParts } from '../../src/i18n/catalogues/en-parts';
import { builtFiles, builtPage, builtText, compressedSize, ownScripts, packagesIn } from './built-files';

/** JavaScript that may be sent before the form of the pane is usable, in bytes after brotli. */
const largestPane = 91_300;
/** The page, with the styles of all components in both themes, in bytes after brotli. */
const largestPage = 7_500;
/** What comes in any case once the form can be used: services, sign-in, and the parts of the pane. */
const largestRest = 170_000;
/** Largest script that the first paint waits for, in bytes. */
const largestTheme = 1_000;
/** A ribbon command has nothing to show: it should be ready before anybody notices. */
const largestCommand = 64_500;

const heavy = ['@azure/msal-browser', '@azure/msal-common', '@microsoft/microsoft-graph-client'];
const polyfills =
  /^(core-js(-pure)?|@babel\/runtime(-corejs\d)?|regenerator-runtime|es6-promise|whatwg-fetch)$/;

const scripts = builtFiles().filter((name) => name.endsWith('.js'));
const sum = (names: readonly string[]) => names.reduce((total, name) => total + compressedSize(name), 0);

describe('the pane', () => {
  const page = builtPage('taskpane.html');
  const first = ownScripts(page);

  test('needs at most 91 KB of JavaScript', () => {
    expect(sum(first)).toBeLessThanOrEqual(largestPane);
  });

  test('has all styles in its page, so that nothing else is waited for', () => {
    expect(compressedSize('taskpane.html')).toBeLessThanOrEqual(largestPage);
    expect(builtFiles().filter((name) => name.endsWith('.css'))).toEqual([]);
  });

  test('asks our own origin for the page, a word about its theme and one script', () => {
    const [theme = '', ...others] = first;
    expect(compressedSize(theme)).toBeLessThanOrEqual(largestTheme);
    expect(page.querySelector(`script[src="${theme}"]`)?.outerHTML).not.toMatch(/defer|async/);
    expect(others).toHaveLength(1);
  });

  test('asks for nothing else of its own', () => {
    const others = page.querySelectorAll('link[href]:not([rel="preload"]), img[src], iframe[src]');
    expect([...others].map((element) => element.outerHTML)).toEqual([]);
  });

  test('fetches what comes in any case in advance, after all that the form needs', () => {
    const next = [...page.querySelectorAll('link[rel="preload"]')];
    const names = next.map((link) => link.getAttribute('href') ?? '');
    expect(names.map((name) => name.split('.', 1)[0])).toEqual(['services', 'msal', 'parts']);
    expect(next.map((link) => link.getAttribute('fetchpriority'))).toEqual(['low', 'low', 'low']);
    expect(sum(names)).toBeLessThanOrEqual(largestRest);
  });

  test('asks for no text that comes with a part', () => {
    const early = first.map(builtText).join('');
    expect(Object.keys(enParts).filter((key) => early.includes(key))).toEqual([]);
  });

  test('loads sign-in and the Graph client later', () => {
    const early = first.flatMap((script) => [...packagesIn(script)]);
    expect(early).toContain('react-dom');
    expect(early.filter((name) => heavy.includes(name))).toEqual([]);
    const late = scripts.filter((name) => !first.includes(name)).flatMap((name) => [...packagesIn(name)]);
    expect(late).toEqual(expect.arrayContaining(heavy));
  });

  test('shows the name of the product before its script has run, and before Office.js has come', () => {
    const shown = page.querySelector('.skeleton p');
    const office = page.querySelector('script[src^="https:"]');
    expect(shown?.textContent).toBe('Email to To Do');
    expect(office && shown?.compareDocumentPosition(office)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('is compiled while it loads, and not function by function at the first call', () => {
    const names = scripts.filter((name) => /^(taskpane|commands|services|parts)\./.test(name));
    expect(names).toHaveLength(4);
    for (const name of names) expect(builtText(name)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });
});

describe('the ribbon command', () => {
  const first = ownScripts(builtPage('commands.html'));

  test('needs one small script, without any interface', () => {
    expect(first).toHaveLength(1);
    expect(sum(first)).toBeLessThanOrEqual(largestCommand);
    const packages = first.flatMap((script) => [...packagesIn(script)]);
    expect(packages.filter((name) => /^(react|react-dom|@fluentui\/.*)$/.test(name))).toEqual([]);
  });
});

describe('the pages that windows of the sign-in service come back to', () => {
  test.each(['redirect.html', 'relay.html', 'consent.html'])('%s makes no client of its own', (name) => {
    const code = ownScripts(builtPage(name)).map(builtText).join('');
    expect(code).not.toBe('');
    expect(code).not.toMatch(/acquireToken(Popup|Redirect|Silent)/);
  });
});

describe('all scripts', () => {
  test.each(scripts)('%s holds no polyfill', (script) => {
    expect([...packagesIn(script)].filter((name) => polyfills.test(name))).toEqual([]);
    expect(builtText(script)).not.toContain('__core-js_shared__');
  });
});
