import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findScriptTags } from '../../sandbox/office/script-tags';
import type { AddInConfig } from '../../src/app/ports/add-in-config';
import { parseAddInConfig } from '../../src/edges/config/add-in-config';

/** What a build says about its deployment. */
export interface Deployment {
  readonly config: AddInConfig;
  readonly officeJs: URL;
}

/** Reads it from the pane in a folder of built pages. */
export function deploymentOf(pagesFolder: string): Deployment {
  const html = readFileSync(join(pagesFolder, 'taskpane.html'), 'utf8');
  const tags = findScriptTags(html);
  const tag = tags.find(({ attributes }) => attributes.get('id') === 'add-in-config');
  const block = html.slice(tag?.start ?? 0, tag?.end ?? 0);
  const json: unknown = JSON.parse(block.replace(/^<[^>]*>|<[^>]*>$/g, ''));
  const sources = tags.map(({ attributes }) => attributes.get('src') ?? '');
  const officeJs = sources.find((source) => source.endsWith('/office.js')) ?? '';
  return { config: parseAddInConfig(json), officeJs: new URL(officeJs) };
}
