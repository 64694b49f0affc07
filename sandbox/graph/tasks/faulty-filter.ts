import type { Expression } from '../odata/expression';

/*
 * What is wrong with `$filter` of To Do, as reported: see the quirk `filters`.
 */

/**
 * The value of a `$filter` after the service decoded it once more: a single `%26` ends it there, so a text with an
 * ampersand has to be encoded twice (msgraph-sdk-dotnet#2968, microsoft-graph-explorer-v4#3932).
 */
export function decodedAgain(filter: string): string {
  const [start = ''] = filter.split('&');
  try {
    return decodeURIComponent(start);
  } catch {
    // A percent sign that stands for itself.
    return start;
  }
}

const isCall = ({ kind }: Expression): boolean => kind === 'call';

function namesDate(expression: Expression): boolean {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return namesDate(expression.left) || namesDate(expression.right);
    case 'not':
      return namesDate(expression.operand);
    case 'compare':
      return expression.left.kind === 'path' && expression.left.names.at(-1) === 'dateTime';
    default:
      return false;
  }
}

/** The filter without a `contains` beside a condition on dates, which is passed over (msgraph-sdk-dotnet#2967). */
export function withoutContains(expression: Expression): Expression {
  if (expression.kind !== 'and') return expression;
  const { left, right } = expression;
  if (isCall(left) && namesDate(right)) return right;
  return isCall(right) && namesDate(left) ? left : expression;
}
