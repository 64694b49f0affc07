import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { staticFile } from '../sandbox/server/static-files';

/** A folder on this machine, as a host on the net would serve it. */
export interface ServedFolder {
  /** Scheme, host and port. */
  readonly origin: string;
  close(): void;
}

/** Where the pages load Office.js from. */
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const script = { 'Content-Type': 'text/javascript; charset=utf-8' };

/**
 * Serves the files of a folder, compressed beforehand, to browsers that keep nothing.
 *
 * @param office stands in for Office.js; the pages load it from here
 */
export async function serveFolder(folder: string, office: string): Promise<ServedFolder> {
  const compressed = new Map<string, Buffer>();
  const read = async (path: string) => {
    if (path === '/office.js') return { body: office, headers: script };
    const file = await staticFile(folder, path);
    if (!(file?.body instanceof Buffer)) return undefined;
    return path.endsWith('.html')
      ? { ...file, body: String(file.body).replace(officeJs, 'office.js') }
      : file;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    void read(path).then((file) => {
      if (!file) return response.writeHead(404).end();
      const body = compressed.get(path) ?? brotliCompressSync(file.body as Buffer | string);
      compressed.set(path, body);
      const headers = { ...file.headers, 'Cache-Control': 'no-store', 'Content-Encoding': 'br' };
      return response.writeHead(200, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
