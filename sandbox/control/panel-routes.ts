import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../office/bundle';
import type { Route } from '../server/route';

/**
 * The faults panel at `/control/`.
 *
 * @throws when the page's script does not compile
 */
export async function createPanelRoutes(projectFolder: string): Promise<readonly Route[]> {
  const folder = join(projectFolder, 'sandbox/control/panel');
  const [page, script, style] = await Promise.all([
    readFile(join(folder, 'panel.html'), 'utf8'),
    bundle(join(folder, 'panel.ts')),
    bundle(join(folder, 'panel.css')),
  ]);
  return [
    asset('/control/', 'text/html', page),
    asset('/control/panel.js', 'text/javascript', script.text),
    asset('/control/panel.css', 'text/css', style.text),
  ];
}

function asset(path: string, type: string, body: string): Route {
  return {
    method: 'GET',
    path,
    handle: () => ({ body, headers: { 'Content-Type': `${type}; charset=utf-8` } }),
  };
}
