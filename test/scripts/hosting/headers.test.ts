import { describe, expect, test } from '@jest/globals';
import { headersOf } from '../../../scripts/hosting/headers';

const origins = {
  officeScripts: ['https://office.example'],
  signIn: 'https://login.example',
  signInFrames: ['https://login.example', 'https://personal.example'],
  graph: 'https://graph.example',
  outlookHosts: ['https://outlook.example', 'https://mail.example'],
  isHttpsForGood: true,
  hasTrustedTypes: false,
};
const pages = ['taskpane', 'commands', 'dialog', 'redirect', 'relay', 'consent'].map(
  (name) => `${name}.html`,
);
const everything = [...pages, 'taskpane.0123456789ab.js', 'assets/icon-64.png', 'manifest.xml', ''];

function directives(path: string): ReadonlyMap<string, string> {
  const policy = headersOf(path, origins)['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the headers of the add-in', () => {
  test.each(everything)('allow nothing that is not named: %s', (path) => {
    const policy = directives(path);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toMatch(
      /^('none'|('self' )?https:\/\/outlook\.example https:\/\/mail\.example)$/,
    );
    expect(policy.get('script-src') ?? '').not.toMatch(/unsafe|\*|data:|blob:/);
  });

  test.each(everything)('keep types, addresses and devices to themselves: %s', (path) => {
    expect(headersOf(path, origins)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=()'),
    });
  });

  test.each(everything)('hold browsers to https, unless the deployment does not want that: %s', (path) => {
    const name = 'Strict-Transport-Security';
    expect(headersOf(path, origins)[name]).toBe('max-age=31536000');
    expect(headersOf(path, { ...origins, isHttpsForGood: false })).not.toHaveProperty(name);
  });

  test.each(everything)('never cut a window off from the pane, nor the pane from Outlook: %s', (path) => {
    const names = Object.keys(headersOf(path, origins)).map((name) => name.toLowerCase());
    expect(names).not.toContain('x-frame-options');
    expect(names).not.toContain('cross-origin-opener-policy');
    expect(names).not.toContain('cross-origin-embedder-policy');
  });

  test('let the pane reach the sign-in and Graph of its cloud only', () => {
    const policy = directives('taskpane.html');
    expect(policy.get('connect-src')).toBe('https://login.example https://graph.example');
    expect(policy.get('script-src')).toBe("'self' https://office.example");
    expect(policy.get('frame-src')).toBe("'self' https://login.example https://personal.example");
    expect(policy.get('frame-ancestors')).toBe('https://outlook.example https://mail.example');
  });

  test('allow inline styles on the pane alone', () => {
    const lax = everything.filter((path) => directives(path).get('style-src') !== undefined);
    expect(lax).toEqual(['taskpane.html']);
  });

  test('let Office.js run only where it is used', () => {
    const withOffice = pages.filter((path) => directives(path).get('script-src')?.includes('office.example'));
    expect(withOffice).toEqual(['taskpane.html', 'commands.html', 'dialog.html']);
  });

  test.each(everything)(
    'take script addresses by the one policy only, where the build says so: %s',
    (path) => {
      const policy = (hasTrustedTypes: boolean) =>
        headersOf(path, { ...origins, hasTrustedTypes })['Content-Security-Policy'] ?? '';
      const trustedTypes = "; require-trusted-types-for 'script'; trusted-types default";
      expect(policy(false)).not.toContain('trusted-types');
      expect(policy(true)).toBe(policy(false) + (pages.includes(path) ? trustedTypes : ''));
    },
  );

  test('let no page frame one in which a user clicks', () => {
    for (const page of ['dialog.html', 'relay.html', 'consent.html']) {
      expect(directives(page).get('frame-ancestors')).toBe("'none'");
    }
  });

  test('let clients keep what never changes under its name, and icons, but no page', () => {
    const caching = (path: string) => headersOf(path, origins)['Cache-Control'];
    expect(caching('152.0123456789ab.js')).toContain('immutable');
    expect(caching('assets/icon-64.png')).toBe('public, max-age=86400');
    expect(caching('taskpane.html')).toBe('no-cache');
    expect(caching('manifest.xml')).toBe('no-cache');
  });
});
