import type { Frame } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Not every machine has a font with Japanese characters. */
const weights = [400, 700] as const;

function read(weight: number): string {
  const file = `@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-${weight}-normal.woff2`;
  return readFileSync(createRequire(import.meta.url).resolve(file), 'base64');
}

const faces = weights.map((weight) => ({ weight, data: read(weight) }));

/**
 * Gives the page in a frame a font with Japanese characters, where it has any. The font takes part for these alone, under
 * the name of the font that the page prefers, and is made of bytes, for which no policy of the page is asked.
 */
export async function addJapaneseFont(frame: Frame): Promise<void> {
  const isNeeded = await frame.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
    return document.fonts.size === 0 && /[\u3040-\u9fff]/.test(document.body.innerText + fields.join(''));
  });
  if (!isNeeded) return;
  await frame.evaluate(async (all) => {
    for (const { weight, data } of all) {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const unicodeRange = 'U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF';
      const face = new FontFace('Segoe UI', bytes, { weight: String(weight), unicodeRange });
      document.fonts.add(await face.load());
    }
  }, faces);
}
