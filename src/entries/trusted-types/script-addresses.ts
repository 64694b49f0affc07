/**
 * Whether a script may be loaded from an address: from the origin of the page, or from one of `sources`, which are
 * those of the content security policy: origins, or addresses of single files.
 *
 * @param address as it was given, perhaps relative to `page`
 */
export function isScriptAddress(address: string, page: string, sources: readonly string[]): boolean {
  if (!URL.canParse(address, page)) return false;
  const { protocol, origin, pathname } = new URL(address, page);
  // A blob: address has the origin of the page that made it.
  if (protocol !== 'https:') return false;
  return [new URL(page).origin, ...sources].some(
    (source) => source === origin || source === origin + pathname,
  );
}
