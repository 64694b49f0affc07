import type { AddInConfig } from '../../app/ports/add-in-config';
import { parseAddInConfig } from './add-in-config';

/** Reads the `add-in-config` block of a page. Throws when it is missing or invalid. */
export function readAddInConfig(page: Document): AddInConfig {
  const block = page.getElementById('add-in-config')?.textContent;
  if (block === undefined) throw new Error('The page holds no configuration.');
  let json: unknown;
  try {
    json = JSON.parse(block);
  } catch (error) {
    throw new Error('The configuration is not JSON.', { cause: error });
  }
  return parseAddInConfig(json);
}
