import type { HostingOrigins } from './origins';

/** What lies in the built folder, as far as headers tell it apart. */
export type FileKind = 'pane' | 'commands' | 'dialog' | 'redirect' | 'window' | 'rest';

type Directive = readonly [name: string, ...sources: string[]];

const self = "'self'";
const none = "'none'";

/** Directives that are the same everywhere. Nothing is allowed that is not named, and plugins never are. */
const always: readonly Directive[] = [
  ['default-src', none],
  ['base-uri', none],
  ['form-action', none],
];

/** A string becomes no markup and no script; an address of a script passes the one policy, see src/trusted-types. */
const trustedTypes: readonly Directive[] = [
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'default'],
];

/** The policy of one kind of file, see docs/decisions/007-content-security-policy.md. */
export function contentSecurityPolicy(kind: FileKind, origins: HostingOrigins): string {
  const all = [...always, ...directives(kind, origins)];
  const hasScripts = all.some(([name]) => name === 'script-src');
  return [...all, ...(hasScripts && origins.hasTrustedTypes ? trustedTypes : [])]
    .map((directive) => directive.join(' '))
    .join('; ');
}

function directives(kind: FileKind, origins: HostingOrigins): readonly Directive[] {
  const scripts: Directive = ['script-src', self];
  const officeScripts: Directive = ['script-src', self, ...origins.officeScripts];
  // A browser looks for an icon of every page that is a window.
  const images: Directive = ['img-src', self];
  const outlook: Directive = ['frame-ancestors', ...origins.outlookHosts];
  const noFrame: Directive = ['frame-ancestors', none];
  const connections: Directive = ['connect-src', origins.signIn, origins.graph];
  // A silent attempt opens the sign-in service in a hidden frame, which ends on our own redirect page.
  const frames: Directive = ['frame-src', self, ...origins.signInFrames];

  switch (kind) {
    case 'pane':
      // Fluent UI writes its rules into style elements of its own; a static host has no nonce to give them.
      return [officeScripts, ['style-src', "'unsafe-inline'"], images, connections, frames, outlook];
    case 'commands':
      return [officeScripts, images, connections, frames, outlook];
    case 'dialog':
      return [officeScripts, images, ['connect-src', origins.signIn], noFrame];
    case 'redirect':
      return [scripts, images, ['frame-ancestors', self, ...origins.outlookHosts]];
    case 'window':
      return [scripts, images, noFrame];
    case 'rest':
      return [outlook];
  }
}
