import { contentSecurityPolicy, type FileKind } from './content-security-policy';
import type { HostingOrigins } from './origins';

/** Files of the built folder that get the same headers. */
export type FileSet =
  /** One page, by its name. */
  | { readonly kind: 'page'; readonly name: string }
  /** Scripts and their maps, whose names hold a hash of what is in them. */
  | { readonly kind: 'scripts' }
  /** A folder, by its name. */
  | { readonly kind: 'folder'; readonly name: string }
  /** Whatever is not named, addresses where nothing lies included. */
  | { readonly kind: 'rest' };

/** Headers of a set of files; of two rules that fit, the first one counts. */
export interface HeaderRule {
  readonly files: FileSet;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page is asked for anew each time, so that it always names the scripts of its own build. */
const pageCaching = 'no-cache';
const scriptCaching = 'public, max-age=31536000, immutable';
/** Some Outlooks show no icon whose headers forbid to keep it. */
const iconCaching = 'public, max-age=86400';

const pages: readonly (readonly [name: string, kind: FileKind])[] = [
  ['taskpane.html', 'pane'],
  ['commands.html', 'commands'],
  ['dialog.html', 'dialog'],
  ['redirect.html', 'redirect'],
  ['relay.html', 'window'],
  ['consent.html', 'window'],
];

/** The pane copies a diagnostic; no page has any use for a device. */
const permissions = [
  'camera=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'geolocation=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
].join(', ');

/** A year, in seconds. Other names under that of the host are not ours to speak for. */
const httpsForGood = { 'Strict-Transport-Security': 'max-age=31536000' };

function headers(kind: FileKind, caching: string, origins: HostingOrigins): HeaderRule['headers'] {
  return {
    'Content-Security-Policy': contentSecurityPolicy(kind, origins),
    'Permissions-Policy': permissions,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(origins.isHttpsForGood ? httpsForGood : {}),
    'Cache-Control': caching,
  };
}

/**
 * The headers of everything in the built folder. Two are left out on purpose: `X-Frame-Options`, since it knows no list
 * of Outlooks, and `Cross-Origin-Opener-Policy`, since it cuts the sign-in windows off from the pane that waits.
 */
export function headerRules(origins: HostingOrigins): readonly HeaderRule[] {
  return [
    ...pages.map(([name, kind]) => ({
      files: { kind: 'page' as const, name },
      headers: headers(kind, pageCaching, origins),
    })),
    { files: { kind: 'scripts' }, headers: headers('rest', scriptCaching, origins) },
    { files: { kind: 'folder', name: 'assets' }, headers: headers('rest', iconCaching, origins) },
    { files: { kind: 'rest' }, headers: headers('rest', pageCaching, origins) },
  ];
}

function contains(files: FileSet, path: string): boolean {
  switch (files.kind) {
    case 'page':
      return path === files.name;
    case 'scripts':
      return /^[^/]+\.js(\.map)?$/.test(path);
    case 'folder':
      return path.startsWith(`${files.name}/`);
    case 'rest':
      return true;
  }
}

/** The headers of one file. `path` is the one within the built folder, without a slash at its start. */
export function headersOf(path: string, origins: HostingOrigins): HeaderRule['headers'] {
  return headerRules(origins).find(({ files }) => contains(files, path))?.headers ?? {};
}
