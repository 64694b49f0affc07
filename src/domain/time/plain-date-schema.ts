import { custom } from 'valibot';
import { isPlainDate, type PlainDate } from './plain-date';

export const plainDateSchema = custom<PlainDate>(isPlainDate, 'a day');
