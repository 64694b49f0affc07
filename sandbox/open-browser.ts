import { spawn, type ChildProcess } from 'node:child_process';
import { findBrowser } from '../scripts/browser.mjs';

/** A browser that was started, or why none was, as a sentence. */
export type Opened = { readonly browser: ChildProcess } | { readonly whyNot: string };

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

/** Opens a browser of the Chromium family. */
export function openBrowser(args: readonly string[]): Opened {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return { whyNot: 'No browser was opened, because there is no display here.' };
  }
  const path = foundBrowser();
  if (typeof path !== 'string') return path;
  const browser = spawn(path, args, { stdio: 'ignore' });
  browser.on('error', () => {
    console.error(`${path} could not be started: open the address above yourself.`);
  });
  return { browser };
}

function foundBrowser(): string | { readonly whyNot: string } {
  try {
    return (
      findBrowser() ?? { whyNot: 'No browser was opened, because no Chrome, Edge or Chromium was found.' }
    );
  } catch (error) {
    // Its message says what to do; the sandbox is of use without a window of its own.
    return { whyNot: error instanceof Error ? error.message : String(error) };
  }
}
