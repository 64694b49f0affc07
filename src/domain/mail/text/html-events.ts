import { Tokenizer } from 'htmlparser2';

/** Receives the parts of HTML in source order. Names are in lower case. */
export interface HtmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** An element without content, such as a line break. */
  single(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  /** Called after each tag: true ends the reading. */
  isFull(): boolean;
}

/** Longest HTML that is read, in UTF-16 units; nobody reads text beyond that. */
const longestHtml = 2_500_000;
/** Open elements that are tracked. What lies deeper belongs to the last of them. */
const deepestElement = 256;

/** Limit of steps: tags, plus elements searched for the one that an end tag closes. A mail of 2 MB takes a tenth. */
const mostSteps = 600_000;

const voids = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose end tag may be omitted: each ends where one of the listed elements begins or its parent ends. */
const impliedEnds = new Map<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
>();
const cellScope = ['table', 'td', 'th', 'caption'];

function implied(starts: string, ends: string, within: readonly string[]): void {
  const rule = { ends: new Set(ends.split(' ')), within: new Set(within) };
  for (const name of starts.split(' ')) impliedEnds.set(name, rule);
}
implied(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr main menu nav ol p pre section summary table ul',
  'p',
  cellScope,
);
implied('li', 'li', ['ul', 'ol', 'menu', 'dir', ...cellScope]);
implied('dt dd', 'dt dd', ['dl', ...cellScope]);
implied('td th', 'td th', ['tr', 'table']);
implied('tr', 'tr', ['table']);
implied('tbody thead tfoot', 'tbody thead tfoot', ['table']);
implied('option', 'option', ['select']);
/** End tags of other elements do not reach out of a table cell. */
const tableParts = new Set('table tbody thead tfoot tr td th caption'.split(' '));

/**
 * Reads HTML without building a document. A browser's parser takes minutes for two megabytes of nested elements; this
 * one takes time linear in the length. Elements are closed in the right order whatever the source does.
 */
export function readHtml(html: string, handler: HtmlHandler): void {
  const source = html.slice(0, longestHtml);
  const stack: string[] = [];
  /** How many elements of each name are open, and how many were too deep to be tracked. */
  const openCount = new Map<string, number>();
  const tooDeep = new Map<string, number>();
  const attributes = new Map<string, string>();
  let name = '';
  let attribute = '';
  let value = '';
  const reading = { isDone: false, steps: 0 };

  const count = (counts: Map<string, number>, key: string, change: number) => {
    counts.set(key, (counts.get(key) ?? 0) + change);
  };
  const pop = () => {
    const top = stack.pop();
    if (top === undefined) return;
    count(openCount, top, -1);
    handler.close(top);
  };
  /** Closes up to the innermost element with one of these names, unless a boundary element lies between. */
  const closeTo = (names: ReadonlySet<string>, within: ReadonlySet<string>) => {
    for (let index = stack.length - 1; index >= 0; index -= 1) {
      const open = stack[index] ?? '';
      reading.steps += 1;
      if (names.has(open)) {
        while (stack.length > index) pop();
        return;
      }
      if (within.has(open)) return;
    }
  };
  const noScope: ReadonlySet<string> = new Set();

  const endTag = () => {
    reading.steps += 2;
    if (!handler.isFull() && reading.steps < mostSteps) return;
    reading.isDone = true;
    tokenizer.pause();
  };

  const endOpening = (isSelfClosing: boolean) => {
    const rule = impliedEnds.get(name);
    if (rule && [...rule.ends].some((each) => (openCount.get(each) ?? 0) > 0))
      closeTo(rule.ends, rule.within);
    if (voids.has(name)) {
      handler.single(name, attributes);
    } else if (stack.length >= deepestElement) count(tooDeep, name, 1);
    else {
      stack.push(name);
      count(openCount, name, 1);
      handler.open(name, attributes);
      // Only Word's own elements (<o:p/>) may close themselves; on all others HTML ignores the slash.
      if (isSelfClosing && name.includes(':')) pop();
    }
    attributes.clear();
    endTag();
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        if (!reading.isDone) handler.text(source.slice(start, end));
      },
      ontextentity: (codePoint) => {
        if (!reading.isDone) handler.text(String.fromCodePoint(codePoint));
      },
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => {
        endOpening(false);
      },
      onselfclosingtag: () => {
        endOpening(true);
      },
      onclosetag: (start, end) => {
        const closed = source.slice(start, end).toLowerCase();
        if (closed === 'br') {
          handler.single('br', attributes);
        } else if ((tooDeep.get(closed) ?? 0) > 0) count(tooDeep, closed, -1);
        else if ((openCount.get(closed) ?? 0) > 0) {
          closeTo(new Set([closed]), tableParts.has(closed) ? noScope : tableParts);
        }
        endTag();
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  if (!reading.isDone) tokenizer.end();
  while (stack.length > 0) pop();
}
