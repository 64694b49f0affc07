import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../../dist/', import.meta.url);

/** Names of the files of the production build, without folders. */
export function builtFiles(): readonly string[] {
  if (!existsSync(folder))
    throw new Error('There is no production build in dist: `npm test` makes one first.');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** Text of a built file, e.g. `taskpane.html`. */
export function builtText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A built page, parsed. Needs a test environment with a DOM. */
export function builtPage(name: string): Document {
  return new DOMParser().parseFromString(builtText(name), 'text/html');
}

/** Scripts of our own that a page loads by itself, by file name. */
export function ownScripts(page: Document): readonly string[] {
  return [...page.querySelectorAll('script[src]')]
    .map((script) => script.getAttribute('src') ?? '')
    .filter((address) => !/^https?:/.test(address));
}

/** Length of a file as a web server sends it, in bytes. */
export function compressedSize(name: string): number {
  return brotliCompressSync(builtText(name)).length;
}

/** Names of the npm packages whose code is in a built script, as its source map tells. */
export function packagesIn(script: string): ReadonlySet<string> {
  const map: unknown = JSON.parse(builtText(`${script}.map`));
  const sources = typeof map === 'object' && map !== null && 'sources' in map ? map.sources : undefined;
  if (!Array.isArray(sources) || sources.length === 0) throw new Error(`${script}.map names no sources.`);
  const names = sources.flatMap((source) => {
    const match = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(String(source));
    return match?.[1] === undefined ? [] : [match[1]];
  });
  return new Set(names);
}
