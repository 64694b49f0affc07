import { custom } from 'valibot';
import { isPlainDate, type PlainDate } from './plain-date';

/** A day as it is stored. */
export const plainDateSchema = custom<PlainDate>(isPlainDate, 'a day');
