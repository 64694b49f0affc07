import type { FileSet, HeaderRule } from './headers';

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function location(files: FileSet, folder: string): string {
  switch (files.kind) {
    case 'page':
      return `= ${folder}${files.name}`;
    case 'scripts':
      return `~ "^${literal(folder)}[^/]+\\.js(\\.map)?$"`;
    case 'folder':
      return `^~ ${folder}${files.name}/`;
    case 'rest':
      return folder;
  }
}

/** `always` includes errors: they need the same protection, but must not be cached. */
function addHeader(name: string, value: string): string {
  return `  add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`;
}

/**
 * Locations for nginx, to be included in a `server` that sets `root`. Each one repeats all headers: nginx takes none from
 * outside as soon as a location adds one of its own.
 *
 * @param folder path at which the files are served, with a slash at both ends
 */
export function nginxSnippet(rules: readonly HeaderRule[], folder: string): string {
  const locations = rules.map(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => addHeader(name, value));
    return `location ${location(files, folder)} {\n${lines.join('\n')}\n}\n`;
  });
  return [
    '# Include this within the server block that serves the add-in. Made by the build: change the build, not this file.\n',
    ...locations,
    `# What tells hosts how to serve is of no use to anybody else.\nlocation ^~ ${folder}hosting/ {\n  return 404;\n}\n`,
  ].join('\n');
}
