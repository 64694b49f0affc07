import type { BuildConfig } from './build-config';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/**
 * Version of a manifest, which has four parts, from the one of package.json, which has three and perhaps a tag
 * (`1.2.3-beta.1`). Throws when the text is no such version.
 */
export function manifestVersion(version: string): string {
  const parts = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?:-[\w.-]+)?$/.exec(version);
  if (!parts) throw new Error(`"${version}" in package.json is no version of three numbers.`);
  return `${parts.slice(1).join('.')}.0`;
}

/**
 * The manifest of one deployment. Placeholders like `${PUBLIC_URL}` in the source take its values; the line of the
 * support link goes when there is none. Throws on a placeholder that is not known.
 */
export function fillManifest(source: string, config: BuildConfig): string {
  const values: Readonly<Record<string, string | undefined>> = {
    PUBLIC_URL: config.publicUrl,
    PUBLIC_ORIGIN: config.publicOrigin,
    PROVIDER_NAME: config.providerName,
    SUPPORT_URL: config.supportUrl,
    VERSION: manifestVersion(config.page.version),
  };
  const lines = config.supportUrl === undefined ? source.replace(/^.*<SupportUrl\b.*\n/m, '') : source;
  return lines.replace(/\$\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.xml asks for ${placeholder}, which is not known.`);
    return escapeXml(value);
  });
}
