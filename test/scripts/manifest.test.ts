/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { shape, text } from '../../sandbox/mailbox/json-check';
import { readBuildConfig } from '../../scripts/build-config';
import { fillManifest, manifestVersion, multiSelectManifest } from '../../scripts/manifest';

const root = new URL('../../', import.meta.url);
const source = readFileSync(new URL('manifest.xml', root), 'utf8');
const publicUrl = 'https://www.example.com/add-ins/to-do';
const env = {
  CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84',
  PUBLIC_URL: publicUrl,
  PROVIDER_NAME: 'Example & Sons',
  SUPPORT_URL: 'https://help.example.com/?topic=mail&lang=en',
};

function fill(changes: Record<string, string> = {}): Document {
  const xml = fillManifest(source, readBuildConfig({ ...env, ...changes }, '1.2.3'));
  return new DOMParser().parseFromString(xml, 'text/xml');
}

const manifest = fill();

/** All elements of a local name, wherever they stand. */
function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The content of one version, without the newer one that stands inside it. */
function ownElements(overrides: Element, name: string): Element[] {
  return all(name, overrides).filter((element) => element.closest('VersionOverrides') === overrides);
}

/** Width and height as the header of a PNG file tells them. */
function pngSize(file: URL): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const versions = all('VersionOverrides');

describe('the manifest', () => {
  test('holds the values of the deployment, escaped', () => {
    expect(all('parsererror')).toEqual([]);
    expect(all('ProviderName')[0]?.textContent).toBe(env.PROVIDER_NAME);
    expect(all('SupportUrl').map((element) => attribute(element, 'DefaultValue'))).toEqual([env.SUPPORT_URL]);
    expect(all('AppDomain').map((element) => element.textContent)).toEqual(['https://www.example.com']);
    expect(all('Version')[0]?.textContent).toBe('1.2.3.0');
  });

  test('has no support link when the deployment has none', () => {
    expect(all('SupportUrl', fill({ SUPPORT_URL: '' }))).toEqual([]);
  });

  test('says so when there is no place for a value', () => {
    const config = readBuildConfig(env, '1.2.3');
    expect(() => fillManifest(source.replace(/<ProviderName>.*\n/, ''), config)).toThrow('ProviderName');
  });

  test('keeps nothing of the one for testing but what is the same everywhere', () => {
    expect(fillManifest(source, readBuildConfig(env, '1.2.3'))).not.toMatch(/localhost:|example\.com\/help/);
  });

  test('names https addresses of the deployment only', () => {
    const addresses = [...manifest.querySelectorAll('[DefaultValue],[Value]')]
      .map((element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'))
      .filter((value) => /^\w+:\/\//.test(value) && value !== env.SUPPORT_URL);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address.startsWith(`${publicUrl}/`)).toBe(true);
  });

  test('asks for no more than to read the open mail, on every Outlook', () => {
    expect(all('Permissions').map((element) => element.textContent)).toEqual(['ReadItem']);
    expect(manifest.querySelector('OfficeApp > Requirements Set')?.getAttribute('MinVersion')).toBe('1.5');
  });

  test('signs in from no event, where there is no page, and leaves it to the pane whether Outlook signs in', () => {
    expect(all('LaunchEvent')).toEqual([]);
    expect(all('Set').map((element) => attribute(element, 'Name'))).not.toContain('NestedAppAuth');
  });

  test('holds version 1.1 inside version 1.0', () => {
    expect(versions.map((element) => attribute(element, 'xsi:type'))).toEqual([
      'VersionOverridesV1_0',
      'VersionOverridesV1_1',
    ]);
    expect(versions[1]?.parentElement).toBe(versions[0]);
    expect(versions[1]?.getElementsByTagName('SupportsPinning')).toHaveLength(1);
    expect(versions[1]?.getElementsByTagName('SupportsSharedFolders')).toHaveLength(1);
    expect(versions[1]?.getElementsByTagName('MobileFormFactor')).toHaveLength(1);
  });

  test('runs the function of the ribbon command by its name', () => {
    expect(all('FunctionName').map((element) => element.textContent)).toEqual([
      'createTaskFromEmail',
      'createTaskFromEmail',
    ]);
  });
});

describe.each(versions.map((overrides) => [attribute(overrides, 'xsi:type'), overrides] as const))(
  'in %s',
  (_version, overrides) => {
    const resources = ['Image', 'Url', 'String']
      .flatMap((kind) => ownElements(overrides, kind))
      .filter((element) => element.hasAttribute('id'));
    const images = resources.filter((element) => element.localName === 'Image');

    test('every resource has an id of its own, at most 32 characters long, and is used', () => {
      const ids = resources.map((element) => attribute(element, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
      const used = [...overrides.querySelectorAll('[resid]')]
        .filter((element) => element.closest('VersionOverrides') === overrides)
        .map((element) => attribute(element, 'resid'));
      expect([...new Set(used)].sort()).toEqual([...ids].sort());
    });

    test('every control has an id of its own', () => {
      const ids = ownElements(overrides, 'Control').map((element) => attribute(element, 'id'));
      expect(ids.length).toBeGreaterThanOrEqual(2);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('every picture lies in assets and has the size that its name says', () => {
      for (const image of images) {
        const address = attribute(image, 'DefaultValue');
        const file = address.slice(publicUrl.length + 1);
        const size = Number(/\.(\d+)$/.exec(attribute(image, 'id'))?.[1]);
        expect([file, ...pngSize(new URL(file, root))]).toEqual([file, size, size]);
      }
    });

    test('every icon has the sizes that hosts ask for', () => {
      for (const icon of ownElements(overrides, 'Icon')) {
        const isMobile = attribute(icon, 'xsi:type') === 'bt:MobileIconList';
        const uses = all('Image', icon).map((image) => {
          const pixels = Number(attribute(image, 'size')) * Number(image.getAttribute('scale') ?? 1);
          expect(attribute(image, 'resid').endsWith(`.${pixels}`)).toBe(true);
          return isMobile
            ? `${attribute(image, 'size')}@${attribute(image, 'scale')}`
            : attribute(image, 'size');
        });
        const asked = isMobile
          ? [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => `${size}@${scale}`))
          : ['16', '32', '80'];
        expect(uses).toEqual(expect.arrayContaining(asked));
      }
    });

    test('labels keep to 125 characters and tips to 250, in every language', () => {
      for (const text of ownElements(overrides, 'String')) {
        const longest = text.parentElement?.localName === 'ShortStrings' ? 125 : 250;
        const values = [
          attribute(text, 'DefaultValue'),
          ...all('Override', text).map((o) => attribute(o, 'Value')),
        ];
        for (const value of values) expect(value.length).toBeLessThanOrEqual(longest);
      }
    });
  },
);

describe('the languages of the manifest', () => {
  const languages = ['ar-SA', 'de-DE', 'es-ES', 'fr-FR', 'ja-JP'];
  const localised = [
    ...all('DisplayName'),
    ...all('Description').filter((element) => element.hasAttribute('DefaultValue')),
    // The name of Microsoft's product is the same in all of them.
    ...all('String').filter((element) => attribute(element, 'id') !== 'Pane.Label'),
  ];

  test.each(localised.map((element) => [element.getAttribute('id') ?? element.localName, element] as const))(
    '%s comes in all of them',
    (_name, element) => {
      const overrides = all('Override', element);
      expect(overrides.map((override) => attribute(override, 'Locale')).sort()).toEqual(languages);
      const texts = overrides.map((override) => attribute(override, 'Value'));
      expect(new Set([attribute(element, 'DefaultValue'), ...texts]).size).toBe(languages.length + 1);
    },
  );
});

describe('the manifest for testing, as it stands', () => {
  const testing = new DOMParser().parseFromString(source, 'text/xml');

  test('is a build for localhost with the version of package.json', () => {
    const json: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const { version } = shape<{ version: string }>({ version: text })(json, 'package.json');
    const build = { ...env, PUBLIC_URL: 'https://localhost:3000', PROVIDER_NAME: 'Email to To Do' };
    const SUPPORT_URL = 'https://www.example.com/help';
    expect(fillManifest(source, readBuildConfig({ ...build, SUPPORT_URL }, version))).toBe(source);
  });

  test('leads to this machine, where Outlook on the web opens dialogs only for a named origin', () => {
    expect(all('AppDomain', testing).map((element) => element.textContent)).toEqual([
      'https://localhost:3000',
    ]);
    const pages = [...all('SourceLocation', testing), ...all('Url', testing)]
      .map((element) => element.getAttribute('DefaultValue'))
      .filter((address) => address !== null);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page).toMatch(/^https:\/\/localhost:3000\/(taskpane|commands)\.html$/);
    }
  });
});

describe('the version of a manifest', () => {
  test('has four parts', () => {
    expect(manifestVersion('0.1.0')).toBe('0.1.0.0');
    expect(manifestVersion('12.0.3-beta.1')).toBe('12.0.3.0');
  });

  test('is refused when package.json has no version of three numbers', () => {
    expect(() => manifestVersion('1.0')).toThrow('package.json');
  });
});

describe('the edition for several selected emails', () => {
  const edition = new DOMParser().parseFromString(
    multiSelectManifest(fillManifest(source, readBuildConfig(env, '1.2.3'))),
    'text/xml',
  );

  test('is the same add-in', () => {
    expect(all('parsererror', edition)).toEqual([]);
    for (const name of ['Id', 'Version', 'SourceLocation'])
      expect(all(name, edition).map(({ outerHTML }) => outerHTML)).toEqual(
        all(name).map(({ outerHTML }) => outerHTML),
      );
  });

  test('asks for the permission that several emails take, and says that the pane takes them', () => {
    expect(all('Permissions', edition).map(({ textContent }) => textContent)).toEqual(['ReadWriteMailbox']);
    const [flag, ...others] = all('SupportsMultiSelect', edition);
    expect(others).toEqual([]);
    expect(flag?.textContent).toBe('true');
    expect(flag?.parentElement?.getAttribute('xsi:type')).toBe('ShowTaskpane');
    expect(flag?.nextElementSibling).toBeNull();
    expect(flag?.closest('VersionOverrides')?.getAttribute('xsi:type')).toBe('VersionOverridesV1_1');
  });

  test('the plain one asks for no more than it needs', () => {
    expect(all('Permissions').map(({ textContent }) => textContent)).toEqual(['ReadItem']);
    expect(all('SupportsMultiSelect')).toEqual([]);
  });
});
