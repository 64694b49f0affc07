/** What an element says about the look of its text. Undefined where it says nothing. */
export interface TextLook {
  /** As `r,g,b`; undefined where it is not known, for instance before a picture. */
  readonly color: string | undefined;
  readonly background: string | undefined;
  /** Too small to be seen. */
  readonly isTiny: boolean;
  readonly keepsSpaces: boolean;
}

const namedColors: Readonly<Record<string, string>> = {
  white: '255,255,255',
  black: '0,0,0',
  snow: '255,250,250',
  ivory: '255,255,240',
  whitesmoke: '245,245,245',
  gray: '128,128,128',
  silver: '192,192,192',
  red: '255,0,0',
  green: '0,128,0',
  blue: '0,0,255',
  navy: '0,0,128',
};

/** A colour of HTML or CSS as `r,g,b`; undefined when it is transparent or not understood. */
function readColor(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/.exec(bare)?.[1];
  if (hex !== undefined) {
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const parts = full.match(/../g) ?? [];
    return parts.map((part) => Number.parseInt(part, 16)).join(',');
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*([\d.]+)\s*)?\)$/.exec(bare);
  if (parts) return parts[4] === '0' ? undefined : parts.slice(1, 4).join(',');
  return namedColors[bare];
}

/** Largest difference of a channel at which two colours look the same. */
const sameColor = 8;

function looksSame(color: string | undefined, background: string | undefined): boolean {
  if (color === undefined || background === undefined) return false;
  const other = background.split(',').map(Number);
  return color
    .split(',')
    .every((channel, index) => Math.abs(Number(channel) - (other[index] ?? 0)) <= sameColor);
}

/** Whether text of this look cannot be seen. */
export const isUnseen = (look: TextLook): boolean => look.isTiny || looksSame(look.color, look.background);

/** Declarations of a `style` attribute by property. Only the first 60 are read. */
function declarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 4_000).split(';', 60)) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!important/i, '');
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

const isZero = (length: string | undefined): boolean =>
  length !== undefined && /^0*(\.0*)?(px|pt|em|%)?$/.test(length);
const isFarOff = (length: string | undefined): boolean => length !== undefined && /^-\d{3,}/.test(length);

/** Whether the style hides the element with all its content. */
function hides(style: ReadonlyMap<string, string>): boolean {
  const get = (name: string) => style.get(name);
  const isClipped = get('overflow')?.startsWith('hidden') === true;
  return (
    get('display') === 'none' ||
    /^(hidden|collapse)$/.test(get('visibility') ?? '') ||
    get('mso-hide') === 'all' ||
    isZero(get('opacity')) ||
    isZero(get('max-height')) ||
    (isClipped && (isZero(get('height')) || isZero(get('width')) || isZero(get('max-width')))) ||
    isFarOff(get('text-indent')) ||
    (/^(absolute|fixed)$/.test(get('position') ?? '') && (isFarOff(get('left')) || isFarOff(get('top')))) ||
    /^rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)$/.test(get('clip') ?? '')
  );
}

/** Largest font size that nobody can read, in pixels; senders use 1px for text that only a preview shows. */
const tinyFont = 1;

function tinyOf(size: string | undefined): boolean | undefined {
  const parts = size === undefined ? null : /^([\d.]+)(px|pt|em|rem|%)?$/.exec(size);
  if (!parts) return size === undefined ? undefined : false;
  const number = Number(parts[1]);
  return parts[2] === 'px' || parts[2] === 'pt' ? number <= tinyFont : number === 0;
}

/** The font size in the shorthand `font`, where it stands before the family. */
const fontSizeOf = (font: string | undefined) => /(?:^|\s)([\d.]+(?:px|pt|em|%))/.exec(font ?? '')?.[1];

/**
 * The look of an element within one of the look `parent`; undefined when it is hidden. Small or white text is judged
 * where the text stands: layouts shrink a container whose parts set sizes of their own.
 */
export function lookOf(attributes: ReadonlyMap<string, string>, parent: TextLook): TextLook | undefined {
  if (attributes.size === 0) return parent;
  if (attributes.has('hidden')) return undefined;
  const written = attributes.get('style');
  const style = written === undefined ? undefined : declarations(written);
  if (style && hides(style)) return undefined;
  const color = style?.get('color') ?? attributes.get('color');
  const backing = style?.get('background-color') ?? style?.get('background') ?? attributes.get('bgcolor');
  const hasPicture =
    attributes.has('background') ||
    /url\(|gradient/.test(`${style?.get('background')} ${style?.get('background-image')}`);
  const whiteSpace = style?.get('white-space');
  const backingColor =
    backing === undefined ? undefined : readColor(backing.split(/\s+(?![^(]*\))/)[0] ?? '');
  return {
    color: color === undefined || color === 'inherit' ? parent.color : readColor(color),
    background: hasPicture ? undefined : (backingColor ?? parent.background),
    isTiny: tinyOf(style?.get('font-size') ?? fontSizeOf(style?.get('font'))) ?? parent.isTiny,
    keepsSpaces: whiteSpace === undefined ? parent.keepsSpaces : whiteSpace.startsWith('pre'),
  };
}
