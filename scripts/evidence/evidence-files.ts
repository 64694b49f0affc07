import { createHash } from 'node:crypto';
import { settledBill } from './bill-of-materials';
import type { Deployment } from './deployment';

/** What the evidence of a build is made of. */
export interface EvidenceSources {
  /** The files of the build by their path in its folder, with slashes. */
  readonly build: ReadonlyMap<string, Uint8Array>;
  readonly deployment: Deployment;
  /** `docs/data-flows.md` and `docs/admin-guide.md`. */
  readonly dataFlows: string;
  readonly guide: string;
  /** What `npm sbom` wrote. */
  readonly bill: string;
}

/** The part of a page between two of its lines of the second level, the first without its marks. */
function section(page: string, title: string): string {
  const found = new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(page)?.[1];
  if (found === undefined) throw new Error(`There is no "${title}" in the page.`);
  return found.trim();
}

/** The table in a text whose first heading is this. */
function table(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  if (start < 0 || end < 0) throw new Error(`There is no table of "${heading}".`);
  return lines.slice(start, end).join('\n');
}

function textOf(build: EvidenceSources['build'], path: string): string {
  const file = build.get(path);
  if (!file) throw new Error(`The build has no ${path}.`);
  return new TextDecoder().decode(file);
}

/** A line for each file, sorted by its path, as `sha256sum --check` takes them. */
function checksums(build: EvidenceSources['build']): string {
  return [...build]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}

/** The policies that the host has to send, each under the pages that it is for. */
function policies(headers: string): string {
  return headers
    .split('\n\n')
    .flatMap((part) => {
      const [files = '', ...lines] = part.split('\n');
      const policy = lines.find((line) => line.startsWith('  Content-Security-Policy: '));
      return policy === undefined ? [] : [`${files}\n${policy.replace(/(:|;) /g, '$1\n    ')}`];
    })
    .join('\n\n');
}

/** The page of data flows with the hosts of the build in the place of those of the one that is tested. */
function withHosts(dataFlows: string, { config, officeJs }: Deployment, addIn: string): string {
  const hosts: readonly (readonly [tested: string, built: string])[] = [
    ['https://add-in.example.com', addIn],
    ['https://graph.microsoft.com', config.graphEndpoint],
    ['https://login.microsoftonline.com', new URL(config.authority).origin],
    ['https://appsforoffice.microsoft.com', officeJs.origin],
  ];
  return hosts.reduce((page, [tested, built]) => page.replaceAll(`\`${tested}\``, `\`${built}\``), dataFlows);
}

/** A page without the rows of its tables that are about permissions which the build does not have. */
function ofBuild(page: string, { config }: Deployment): string {
  if (config.mailAccess !== 'none') return page;
  const isLost = (line: string) => /^\|.*\bMail(boxSettings)?\.Read/.test(line);
  return page
    .split('\n')
    .filter((line) => !isLost(line))
    .join('\n');
}

/** The files of the evidence by name: nothing in them depends on when and where they are written. */
export function evidenceFiles(sources: EvidenceSources): ReadonlyMap<string, string> {
  const { build, deployment, dataFlows, guide } = sources;
  const manifest = textOf(build, 'manifest.xml');
  const addIn = /<AppDomain>(.*)<\/AppDomain>/.exec(manifest)?.[1] ?? '';
  const outlook = /<Permissions>(.*)<\/Permissions>/.exec(manifest)?.[1] ?? '';
  const page = `# What this build does

Email to To Do ${deployment.config.version}, to be served at ${addIn}. Written by \`npm run evidence\` from the build and from what its
tests recorded; the same sources make the same bytes, wherever and whenever they are built.

| file | what it holds |
| --- | --- |
| data-flows.md | every kind of request that the add-in sends: host, path, permission, and what is read and written |
| sbom.cdx.json | the packages that are shipped, with versions and hashes: CycloneDX |
| sha256.txt | the SHA-256 of every file of the build. In its folder: \`sha256sum --check sha256.txt\`, with the path of this file |

## Permissions

In Microsoft Graph, all of them delegated: the add-in can do what its user can, and nothing without a user.

${ofBuild(table(guide, 'permission'), deployment)}

In Outlook: \`${outlook}\`, of the mail that is open: to read its subject, sender, text and ids, and to keep the add-in's own properties with it.

## The rule of 31 December 2026

${section(dataFlows, 'The rule of 31 December 2026')}

## Content security policy

What the host has to send; all headers are in \`hosting/headers.txt\` of the build.

\`\`\`
${policies(textOf(build, 'hosting/headers.txt'))}
\`\`\`
`;
  return new Map([
    ['README.md', page],
    ['data-flows.md', withHosts(ofBuild(dataFlows, deployment), deployment, addIn)],
    ['sbom.cdx.json', settledBill(sources.bill)],
    ['sha256.txt', checksums(build)],
  ]);
}
