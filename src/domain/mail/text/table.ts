import { isBlank, paragraphsOf, type Line } from './line';

/** A cell as it was read. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly hasImage: boolean;
}

/** A table as it was read. */
export interface Table {
  readonly rows: Cell[][];
  /** Marked as a layout table, or holds another table. */
  isLayout: boolean;
  /** Has borders between its cells, or column headers: a table of values whatever its cells hold. */
  isGrid: boolean;
}

/** Limits of a cell that still counts as a value: lines, and text in UTF-16 units. */
const linesOfValue = 3;
const lengthOfValue = 300;

const textLines = (cell: Cell): readonly Line[] => cell.lines.filter((line) => !isBlank(line));
const isFilled = (cell: Cell): boolean => textLines(cell).length > 0;

/** Whether a table only arranges its content: it is then read cell by cell, not row by row. */
function arranges({ rows, isLayout, isGrid }: Table): boolean {
  if (isLayout) return true;
  const hasPictures = rows.some((row) => row.some((cell) => cell.hasImage) && row.some(isFilled));
  if (hasPictures || rows.every((row) => row.filter(isFilled).length <= 1)) return true;
  const isLong = (cell: Cell) => {
    const lines = textLines(cell);
    if (!isGrid && paragraphsOf(cell.lines).length > 1) return true;
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    return (
      lines.length > linesOfValue ||
      length > lengthOfValue ||
      lines.some(({ mark }) => mark === 'history' || mark === 'history-start')
    );
  };
  return rows.some((row) => row.some(isLong));
}

/** The content of a cell on one line. */
const valueOf = (cell: Cell): string =>
  textLines(cell)
    .map(({ text }) => text.trim())
    .join(' ');

/** The lines of a table. Blocks of a layout are kept apart; each row of values is one line. */
export function linesOfTable(table: Table): readonly (readonly Line[])[] {
  if (arranges(table))
    return table.rows
      .flat()
      .filter(isFilled)
      .map((cell) => cell.lines);
  const rows = table.rows.flatMap((row) => {
    const first = row.findIndex(isFilled);
    const head = row[first] && textLines(row[first])[0];
    const values = row.slice(first, row.findLastIndex(isFilled) + 1).map(valueOf);
    return head ? [{ head, values }] : [];
  });
  // Labels and their values, as in the header of a forwarded mail.
  const isLabelled = rows.every(({ values }) => values.length === 2 && /[:：]$/.test(values[0] ?? ''));
  return [rows.map(({ head, values }) => ({ ...head, text: values.join(isLabelled ? ' ' : ' | ') }))];
}

/** Drops columns that are empty in all rows. */
export function withoutEmptyColumns(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  // Cells that span several columns shift the others, so columns are unknown.
  if (rows.some((row) => row.length !== width)) return rows.map((row) => [...row]);
  const used = Array.from({ length: width }, (_, column) =>
    rows.some((row) => {
      const cell = row[column];
      return cell !== undefined && (isFilled(cell) || cell.hasImage);
    }),
  );
  return rows.map((row) => row.filter((_, column) => used[column]));
}
