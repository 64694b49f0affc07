/** The languages of the texts and their own names, in the order of a list of choices. */
export const languageNames: readonly (readonly [language: string, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
];

/**
 * The BCP 47 tag of the interface: the chosen language, in the region of Outlook where it is Outlook's own; without a
 * choice that of Outlook.
 */
export function interfaceLanguage(chosen: string | undefined, ofOutlook: string): string {
  const isOutlooks = chosen === undefined || ofOutlook.split('-', 1)[0]?.toLowerCase() === chosen;
  return isOutlooks ? ofOutlook : chosen;
}
