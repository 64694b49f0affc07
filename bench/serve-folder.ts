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

/** Serves the files of a folder, compressed beforehand, to browsers that keep nothing. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    void staticFile(folder, path).then((file) => {
      if (!(file?.body instanceof Uint8Array)) return response.writeHead(404).end();
      const body = compressed.get(path) ?? brotliCompressSync(file.body);
      compressed.set(path, body);
      const headers = { ...file.headers, 'Cache-Control': 'no-store', 'Content-Encoding': 'br' };
      return response.writeHead(200, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
