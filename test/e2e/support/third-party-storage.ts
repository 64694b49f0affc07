import type { Frame, LaunchOptions } from '@playwright/test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a browser lets a frame of another site keep: nothing, something of its own, or the same as everywhere. */
export type ThirdPartyStorage = 'blocked' | 'partitioned' | 'allowed';

export const thirdPartyStorages: readonly ThirdPartyStorage[] = ['blocked', 'partitioned', 'allowed'];

/** Browsers that keep frames apart by site have this switched on; older ones, or those told so, do not. */
const partitioning = 'ThirdPartyStoragePartitioning';
/** An answer that the test tool gives has no address, so that it counts as one from the internet, asking to come in. */
const addressChecks = 'LocalNetworkAccessChecks';

/** Arguments of a Chromium that does so, from those of one that partitions. */
export function storageArguments(storage: ThirdPartyStorage, options: LaunchOptions): readonly string[] {
  const disabled = storage === 'partitioned' ? [addressChecks] : [addressChecks, partitioning];
  // Chromium takes the last list of features only.
  return (options.args ?? []).map((arg) =>
    arg.startsWith('--disable-features=') ? [arg, ...disabled].join(',') : arg,
  );
}

/** A fresh profile whose settings let cookies of third parties through. */
export function permissiveProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'email-to-to-do-'));
  const profile = { cookie_controls_mode: 0, block_third_party_cookies: false };
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile }));
  return folder;
}

const key = 'third-party-storage-probe';

/** Leaves something in our own page under its own name, to be looked for in the frame. */
export async function leaveTrace(page: Frame): Promise<void> {
  await page.evaluate((name) => {
    localStorage.setItem(name, 'kept');
    document.cookie = `${name}=kept; SameSite=None; Secure; path=/`;
  }, key);
}

/** What the browser really does with the frame, as far as the trace tells. */
export async function observedStorage(
  frame: Frame,
): Promise<{ storage: ThirdPartyStorage; cookies: boolean }> {
  return frame.evaluate((name) => {
    const cookies = document.cookie.includes(`${name}=kept`);
    try {
      return { storage: localStorage.getItem(name) === 'kept' ? 'allowed' : 'partitioned', cookies };
    } catch {
      return { storage: 'blocked', cookies };
    }
  }, key);
}
