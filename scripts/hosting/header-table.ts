import type { FileSet, HeaderRule } from './headers';

function title(files: FileSet, folder: string): string {
  switch (files.kind) {
    case 'page':
      return `${folder}${files.name}`;
    case 'scripts':
      return `${folder}*.js and ${folder}*.js.map`;
    case 'folder':
      return `${folder}${files.name}/*`;
    case 'rest':
      return `Everything else under ${folder}, and the start page and error pages of the host`;
  }
}

/**
 * The same headers as plain text, for any other host.
 *
 * @param folder path at which the files are served, with a slash at both ends
 */
export function headerTable(rules: readonly HeaderRule[], folder: string): string {
  const parts = rules.map(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return `${title(files, folder)}\n${lines.join('\n')}\n`;
  });
  return [
    'Headers that the host of the add-in has to send. The first entry that fits a path counts.',
    'Send no X-Frame-Options and no Cross-Origin-Opener-Policy, not even from the start page of the host.\n',
    ...parts,
  ].join('\n');
}
