import { existsSync, readFileSync } from 'node:fs';

/** Tests as a cell of a table names them: the file, and the title in it. */
export function testsIn(cell: string): readonly (readonly [file: string, name: string])[] {
  return [...cell.matchAll(/`(test\/[^`]+)`: `([^`]+)`/g)].map(([, file = '', name = '']) => [file, name]);
}

/** Whether a file has a test with this title. */
export function hasTest(file: string, name: string): boolean {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return ["'", '"', '`'].some((quote) => source.includes(quote + name + quote));
}
