/** What simple rules in the style sheets of a mail say about reading it. */
export interface StyleSheet {
  /** Selectors of one class or id, with their sign, whose elements are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Paragraphs have no space between them; blank lines are paragraphs of their own. */
  readonly hasTightParagraphs: boolean;
}

export const noStyleSheet: StyleSheet = { hidden: new Set(), hasTightParagraphs: false };

/** Longest style sheet that is read, in UTF-16 units. */
const longestSheet = 100_000;

/** Rules at the top level. Rules within a block, such as `@media`, are for other screens. */
function* topRules(css: string): Generator<{ selectors: string; body: string }> {
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index];
    if (character === '{') {
      if (depth === 0) {
        selectors = css.slice(start, index);
        start = index + 1;
      }
      depth += 1;
    } else if (character === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (!selectors.includes('@')) yield { selectors, body: css.slice(start, index) };
      start = index + 1;
    }
  }
}

/** Reads the text of `style` elements. */
export function readStyleSheet(css: string): StyleSheet {
  const hidden = new Set<string>();
  let hasTightParagraphs = false;
  const bare = css.slice(0, longestSheet).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, ' ');
  for (const { selectors, body } of topRules(bare)) {
    const hides = /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(body);
    const isTight = /margin(-bottom)?\s*:\s*0/i.test(body);
    for (const selector of selectors.split(',')) {
      const name = /^\s*\w*([.#][\w-]+)\s*$/.exec(selector)?.[1];
      if (hides && name !== undefined) hidden.add(name);
      if (isTight && selector.trim().toLowerCase() === 'p') hasTightParagraphs = true;
    }
  }
  return { hidden, hasTightParagraphs };
}
