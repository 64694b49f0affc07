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

/** Where `manifest.xml` says that the pages are. */
const testUrl = 'https://localhost:3000';

/**
 * The manifest of one deployment: `source`, which is made for testing on localhost, with the deployment's own values. The
 * line of the support link goes when there is none. Throws when the source lacks something that has to be filled in.
 */
export function fillManifest(source: string, config: BuildConfig): string {
  const { page, providerName, publicOrigin, publicUrl, supportUrl } = config;
  const filled = [
    replaceOnce(/<Version>.*<\/Version>/, `<Version>${manifestVersion(page.version)}</Version>`),
    replaceOnce(
      /<ProviderName>.*<\/ProviderName>/,
      `<ProviderName>${escapeXml(providerName)}</ProviderName>`,
    ),
    replaceOnce(/<AppDomain>.*<\/AppDomain>/, `<AppDomain>${escapeXml(publicOrigin)}</AppDomain>`),
    replaceOnce(
      /^.*<SupportUrl .*\n/m,
      supportUrl === undefined ? '' : `  <SupportUrl DefaultValue="${escapeXml(supportUrl)}" />\n`,
    ),
  ].reduce((xml, replace) => replace(xml), source);
  return filled.replaceAll(`="${testUrl}/`, () => `="${escapeXml(publicUrl)}/`);
}

/**
 * The same manifest for an add-in that also works on several selected emails. Outlook gives it these only with the highest
 * permission on the mailbox, which counts for the whole add-in: so it is an edition beside the plain one, with the same id.
 */
export function multiSelectManifest(xml: string): string {
  return [
    replaceOnce(/<Permissions>ReadItem<\/Permissions>/, '<Permissions>ReadWriteMailbox</Permissions>'),
    // The last child of the action, in the newest overrides alone: only there the pane can be pinned.
    replaceOnce(
      /<SupportsPinning>true<\/SupportsPinning>/,
      '<SupportsPinning>true</SupportsPinning><SupportsMultiSelect>true</SupportsMultiSelect>',
    ),
  ].reduce((edition, replace) => replace(edition), xml);
}

function replaceOnce(place: RegExp, text: string): (xml: string) => string {
  return (xml) => {
    if (!place.test(xml)) throw new Error(`manifest.xml has no ${place.source}, which the build fills in.`);
    return xml.replace(place, () => text);
  };
}
