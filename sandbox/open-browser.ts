import { spawn, type ChildProcess } from 'node:child_process';
import { findBrowser } from '../scripts/browser.mjs';

/** A browser window that was opened, or why none could be. */
export type Opened =
  | { readonly kind: 'opened'; readonly browser: ChildProcess }
  | { readonly kind: 'no-browser' | 'no-display' };

/** Arguments with which a browser of the Chromium family trusts the sandbox's certificate, and only for its own profile. */
export function browserArguments(options: {
  profile: string;
  publicKeyHash: string;
  address: string;
}): string[] {
  return [
    `--user-data-dir=${options.profile}`,
    `--ignore-certificate-errors-spki-list=${options.publicKeyHash}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start as root otherwise.
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--new-window',
    options.address,
  ];
}

/** Opens a browser of the Chromium family at an address, with a profile of its own. */
export function openBrowser(args: readonly string[]): Opened {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return { kind: 'no-display' };
  const path = findBrowser();
  if (path === undefined) return { kind: 'no-browser' };
  const browser = spawn(path, args, { stdio: 'ignore' });
  browser.on('error', () => {
    console.error(`${path} could not be started: open the address above yourself.`);
  });
  return { kind: 'opened', browser };
}
