import { findScriptTags, type ScriptTag } from './script-tags';

/**
 * Where pages load Office.js from in production; the host differs between clouds, and the folder that it lies in: `lib/1/hosted`,
 * or `1` at the address that is documented since September 2026 (office-js-docs-pr#5882).
 */
const productionOfficeJs = /^https:\/\/[^/]+\/(?:(?:appsforoffice\/)?lib\/1\/hosted|1)\/office\.js$/;

export interface PageRewriting {
  /** Takes the place of what the page's `add-in-config` block says. */
  readonly config: unknown;
  /** Script tags in the place of the one that loads Office.js, as HTML. */
  readonly officeScripts: string;
}

/**
 * A built page with the sandbox's configuration and scripts in the place of production's. Everything else stays as it
 * is, byte for byte; a page that has neither comes back unchanged.
 */
export function rewritePage(html: string, { config, officeScripts }: PageRewriting): string {
  let rewritten = '';
  let done = 0;
  for (const tag of findScriptTags(html)) {
    const replacement = isConfig(tag) ? configBlock(config) : isOfficeJs(tag) ? officeScripts : undefined;
    if (replacement === undefined) continue;
    rewritten += html.slice(done, tag.start) + replacement;
    done = tag.end;
  }
  return rewritten + html.slice(done);
}

function isConfig({ attributes }: ScriptTag): boolean {
  return attributes.get('id') === 'add-in-config' && attributes.get('type') === 'application/json';
}

function isOfficeJs({ attributes }: ScriptTag): boolean {
  return productionOfficeJs.test(attributes.get('src') ?? '');
}

/** `<` is escaped, so that no value can end the block. */
function configBlock(config: unknown): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="add-in-config">${json}</script>`;
}
