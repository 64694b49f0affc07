import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { errorCode } from './error-code';
import type { Reply } from './route';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The path names no file: it does not exist, is a folder, or is no valid file name. */
const noSuchFile = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/**
 * A file of a folder as a reply, or undefined when the folder has no such file. Paths never lead out of the folder.
 *
 * @param path decoded, with or without a slash at its start; of a folder its `index.html` is meant
 */
export async function staticFile(folder: string, path: string): Promise<Reply | undefined> {
  const inside = normalize(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  if (!inside.startsWith(normalize(folder + sep))) return undefined;
  try {
    return {
      body: await readFile(inside),
      headers: { 'Content-Type': types[extname(inside)] ?? 'application/octet-stream' },
    };
  } catch (error) {
    if (noSuchFile.includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
