import { custom } from 'valibot';
import { toPlainDate, type PlainDate } from './plain-date';

/** A day as it is stored. */
export const plainDateSchema = custom<PlainDate>(
  (value) => typeof value === 'string' && toPlainDate(value) !== undefined,
  'a day',
);
