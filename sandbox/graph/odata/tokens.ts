import { ODataError } from './expression';

export type Token =
  | { readonly type: 'name' | 'symbol' | 'text' | 'number' | 'instant' | 'guid'; readonly value: string }
  | { readonly type: 'end'; readonly value: '' };

/** One token at a time, at the place where the one before ended. */
const pattern =
  /\s*(?:(?<guid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|(?<instant>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)|(?<number>-?\d+(?:\.\d+)?)(?![\w-])|(?<name>[a-z_@][\w.]*)|'(?<text>(?:[^']|'')*)'|(?<symbol>[()/,:;=]))/iy;

const end: Token = { type: 'end', value: '' };

/** The tokens of an option's value; throws on anything that is none. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    pattern.lastIndex = position;
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) {
      if (source.slice(position).trim() === '') break;
      throw new ODataError(
        `Syntax error: character '${source.slice(position).trim().charAt(0)}' is not valid.`,
      );
    }
    position = pattern.lastIndex;
    const { guid, instant, number, name, text, symbol } = groups;
    if (guid !== undefined) tokens.push({ type: 'guid', value: guid.toLowerCase() });
    else if (instant !== undefined) tokens.push({ type: 'instant', value: instant });
    else if (number !== undefined) tokens.push({ type: 'number', value: number });
    else if (name !== undefined) tokens.push({ type: 'name', value: name });
    else if (text !== undefined) tokens.push({ type: 'text', value: text.replaceAll("''", "'") });
    else if (symbol !== undefined) tokens.push({ type: 'symbol', value: symbol });
  }
  return tokens;
}

/** Reads tokens one after the other. */
export class TokenReader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token that comes next, or the one after it. */
  peek(ahead = 0): Token {
    return this.tokens[this.position + ahead] ?? end;
  }

  next(): Token {
    const token = this.peek();
    this.position += 1;
    return token;
  }

  /** Takes the symbol if it comes next. */
  takes(symbol: string): boolean {
    const token = this.peek();
    if (token.type !== 'symbol' || token.value !== symbol) return false;
    this.position += 1;
    return true;
  }

  /** Takes the word if it comes next. */
  takesWord(word: string): boolean {
    const token = this.peek();
    if (token.type !== 'name' || token.value !== word) return false;
    this.position += 1;
    return true;
  }

  expect(symbol: string): void {
    if (!this.takes(symbol)) this.fail(`'${symbol}' expected`);
  }

  expectName(): string {
    const token = this.next();
    return token.type === 'name' ? token.value : this.fail('a name expected');
  }

  expectEnd(): void {
    if (this.peek().type !== 'end') this.fail('end expected');
  }

  fail(reason: string): never {
    throw new ODataError(`Syntax error: ${reason} at '${this.peek().value}'.`);
  }
}
