import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';

const assets = new URL('../assets/', import.meta.url);

/** Up to this many pixels the flat drawing on the grid of 16 is the clearer one. */
const largestSmallIcon = 32;

/**
 * Sizes that are asked for: 16 to 80 by the ribbon, 64 and 128 by lists of add-ins, and 25, 32 and 48 at one, two and
 * three times their size by phones.
 */
const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144],
  command: [16, 20, 24, 32, 40, 48, 64, 80],
};

/** One picture to be made. `size` is its width and height in pixels. */
export interface IconFile {
  readonly url: URL;
  readonly drawing: URL;
  readonly size: number;
}

/** All pictures of the product in `assets`. */
export function iconFiles(): IconFile[] {
  return Object.entries(sizes).flatMap(([name, all]) =>
    all.map((size) => ({
      url: new URL(`${name}-${size}.png`, assets),
      drawing: new URL(size <= largestSmallIcon ? `${name}-small.svg` : `${name}.svg`, assets),
      size,
    })),
  );
}

/** The picture as PNG. */
export function renderIcon({ drawing, size }: IconFile): Buffer {
  const svg = readFileSync(drawing, 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
