/** Licences that ask for no more than to be named. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]);

/** Tools that may be used here because nothing of them is shipped. A pattern of the name, the licence, and the reason. */
const toolsOnly: readonly { readonly name: RegExp; readonly licence: string; readonly reason: string }[] = [
  { name: /^axe-core$/, licence: 'MPL-2.0', reason: 'checks accessibility in browser tests' },
  { name: /^@fontsource\/biz-udpgothic$/, licence: 'OFL-1.1', reason: 'Japanese characters in the gallery' },
  { name: /^@resvg\/resvg-js(-.+)?$/, licence: 'MPL-2.0', reason: 'renders the icons' },
  {
    name: /^@microsoft\/office-js$/,
    licence: 'LICENSE',
    reason: "Microsoft's own terms; the sandbox serves it unchanged, the product loads it from Microsoft",
  },
];

/** A package as the lock file names it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; undefined when the package names none. */
  readonly licence: string | undefined;
  /** Only needed to build or test. */
  readonly isTool: boolean;
}

/** Whether an SPDX expression allows the use: every part of an AND, one part of an OR. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => isPermissive(part.trim()));
  return bare.split(' AND ').every((part) => permissive.has(part.trim()));
}

/** One line per package whose licence is not allowed, in the order given. */
export function licenceFaults(packages: readonly LockedPackage[]): string[] {
  const isAllowed = ({ name, licence, isTool }: LockedPackage) =>
    licence !== undefined &&
    (isPermissive(licence) ||
      (isTool && toolsOnly.some((tool) => tool.name.test(name) && tool.licence === licence)));
  return packages
    .filter((entry) => !isAllowed(entry))
    .map(
      ({ name, version, licence, isTool }) =>
        `${name}@${version}: ${licence ?? 'no licence named'}${isTool ? ' (tool)' : ' (shipped)'}`,
    );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The packages of a package-lock.json (format 3). Throws when the text is none. */
export function readLock(json: string): LockedPackage[] {
  const lock: unknown = JSON.parse(json);
  const packages = isObject(lock) ? lock['packages'] : undefined;
  if (!isObject(packages))
    throw new Error('package-lock.json has no "packages": write it with npm 7 or newer.');
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const fields = isObject(entry) ? entry : {};
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: text(fields['version']) ?? '?',
        licence: text(fields['license']),
        isTool: fields['dev'] === true || fields['devOptional'] === true,
      };
    });
}
