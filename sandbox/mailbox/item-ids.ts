/*
 * Ids that look like Exchange's: as long as real ones, so that size limits are met where they would be, and with '-' and
 * '_' in them, so that their EWS form has '/' and '+'.
 */

const item =
  'AAMkAGQ5ZmIwYzM2LTRiNTctNDdmMC1hMWQ4LTk3YzBhMzE1ZTRkNgBGAAAAAAD-0pXm_kC8Rb3bYwZq5iWRBwB9c2_-NmJtQ4';
const container = 'AQMkAGQ5ZmIwYzM2LTRiNTctNDdmMC1hMWQ4LTk3YzBhMzE1ZTRkNgAuAAAD-0pXm_kC8Rb3bYwZq5iWR';
const immutable = 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A';
const conversation = 'AAQkAGQ5ZmIwYzM2LTRiNTctNDdmMC1hMWQ4LTk3YzBhMzE1ZTRkNgAQA';
const end = 'AAA=';

/** Mutable REST id of a message or task; `unique` must be URL-safe text of letters, digits, '-' and '_'. */
export const itemId = (unique: string): string => item + unique + end;
/** Id of a folder or task list. */
export const containerId = (unique: string): string => container + unique + end;
export const immutableItemId = (unique: string): string => immutable + unique + end;
export const conversationIdOf = (unique: string): string => conversation + unique + end;

/** Id of what hangs on an item: made from the item's own, so that it changes and stays with it. */
export const attachmentId = (ownerId: string, key: string): string =>
  `${ownerId.slice(0, -end.length)}ABEgAQA${key}${end}`;

/** The id in the form of Exchange Web Services, which Office.js hands out on desktop and web. */
export const toEwsId = (restId: string): string => restId.replaceAll('-', '/').replaceAll('_', '+');
export const fromEwsId = (ewsId: string): string => ewsId.replaceAll('/', '-').replaceAll('+', '_');

const wellFormed = /^A[A-Za-z0-9_-]{9,}={0,3}$/;

/** Whether Exchange would take the text for one of its ids at all, known or not. */
export const isWellFormedId = (text: string): boolean => wellFormed.test(text);
