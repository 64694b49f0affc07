import type { Comparison, Expression, Literal, Operand, Path } from './expression';
import { tokenize, TokenReader } from './tokens';

const comparisons: ReadonlySet<string> = new Set<Comparison>(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const isComparison = (name: string): name is Comparison => comparisons.has(name);

const functions: ReadonlySet<string> = new Set(['contains', 'startswith']);
const isFunction = (name: string): name is 'contains' | 'startswith' => functions.has(name);

/** Nesting that no honest filter reaches. */
const deepest = 50;

/**
 * A `$filter` as an expression: and, or, not, the six comparisons, `contains`, `startswith`, `cast`, `any` with a
 * lambda, parentheses. Throws an ODataError on everything else.
 */
export function parseFilter(source: string): Expression {
  const reader = new TokenReader(tokenize(source));
  const expression = parseOr(reader, 0);
  reader.expectEnd();
  return expression;
}

function parseOr(reader: TokenReader, depth: number): Expression {
  if (depth > deepest) reader.fail('too deeply nested');
  let left = parseAnd(reader, depth);
  while (reader.takesWord('or')) left = { kind: 'or', left, right: parseAnd(reader, depth) };
  return left;
}

function parseAnd(reader: TokenReader, depth: number): Expression {
  let left = parseNot(reader, depth);
  while (reader.takesWord('and')) left = { kind: 'and', left, right: parseNot(reader, depth) };
  return left;
}

function parseNot(reader: TokenReader, depth: number): Expression {
  if (depth > deepest) reader.fail('too deeply nested');
  if (reader.takesWord('not')) return { kind: 'not', operand: parseNot(reader, depth + 1) };
  if (reader.takes('(')) {
    const inner = parseOr(reader, depth + 1);
    reader.expect(')');
    // A property may stand in parentheses, as in a sample query of Microsoft's Graph Explorer.
    return inner.kind === 'property' ? parseComparison(reader, inner.path) : inner;
  }
  return parseCondition(reader, depth);
}

function parseCondition(reader: TokenReader, depth: number): Expression {
  const token = reader.peek();
  const after = reader.peek(1);
  const isCall = token.type === 'name' && after.type === 'symbol' && after.value === '(';
  if (isCall && token.value !== 'cast') {
    if (!isFunction(token.value)) reader.fail(`unknown function '${token.value}'`);
    return parseCall(reader, token.value);
  }
  const left = parseOperand(reader);
  if (left.kind === 'path') {
    const last = left.names.at(-1) ?? '';
    if (reader.takes('(')) return parseLambda(reader, left.names.slice(0, -1), last, depth);
  }
  return parseComparison(reader, left);
}

/** What may follow on the left side of a comparison; a property is a condition without any. */
function parseComparison(reader: TokenReader, left: Operand): Expression {
  const operator = reader.peek();
  if (operator.type !== 'name' || !isComparison(operator.value)) {
    if (left.kind === 'path') return { kind: 'property', path: left };
    return reader.fail('an operator expected');
  }
  reader.next();
  return { kind: 'compare', operator: operator.value, left, right: parseOperand(reader) };
}

function parseCall(reader: TokenReader, name: 'contains' | 'startswith'): Expression {
  reader.next();
  reader.expect('(');
  const subject = parsePath(reader);
  reader.expect(',');
  const text = reader.next();
  if (text.type !== 'text') reader.fail('a text expected');
  reader.expect(')');
  return { kind: 'call', name, subject, text: text.value };
}

function parseLambda(
  reader: TokenReader,
  names: readonly string[],
  operator: string,
  depth: number,
): Expression {
  // Exchange takes `Any` as well, as in some of its documented examples.
  if (operator.toLowerCase() !== 'any' || names.length === 0) reader.fail(`unknown function '${operator}'`);
  const collection: Path = { kind: 'path', names };
  if (reader.takes(')')) return { kind: 'any', collection };
  const variable = reader.expectName();
  reader.expect(':');
  const condition = parseOr(reader, depth + 1);
  reader.expect(')');
  return { kind: 'any', collection, lambda: { variable, condition } };
}

function parseOperand(reader: TokenReader): Operand {
  // A value may stand in parentheses, as in a documented example.
  if (reader.takes('(')) {
    const inner = parseOperand(reader);
    reader.expect(')');
    return inner;
  }
  const token = reader.peek();
  const literal = literalOf(token.type, token.value);
  if (literal !== undefined) {
    reader.next();
    return { kind: 'literal', literal };
  }
  const path = parsePath(reader);
  return path.names.join() === 'cast' && reader.takes('(') ? parseCast(reader) : path;
}

/** What follows on `cast(`: a property and a type. */
function parseCast(reader: TokenReader): Path {
  const { names } = parsePath(reader);
  reader.expect(',');
  const castTo = reader.expectName();
  reader.expect(')');
  return { kind: 'path', names, castTo };
}

function literalOf(type: string, value: string): Literal | undefined {
  switch (type) {
    case 'text':
      return { type: 'text', value };
    case 'number':
      return { type: 'number', value: Number(value) };
    case 'instant':
      return { type: 'instant', value: Date.parse(value) };
    case 'guid':
      return { type: 'guid', value };
    case 'name':
      if (value === 'null') return { type: 'null' };
      return value === 'true' || value === 'false' ? { type: 'boolean', value: value === 'true' } : undefined;
    default:
      return undefined;
  }
}

/** Names with '/' between. */
export function parsePath(reader: TokenReader): Path {
  const names = [reader.expectName()];
  while (reader.takes('/')) names.push(reader.expectName());
  return { kind: 'path', names };
}
