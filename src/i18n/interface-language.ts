/**
 * The BCP 47 tag of the interface: the chosen language, in the region of Outlook where it is Outlook's own; without a
 * choice that of Outlook.
 */
export function interfaceLanguage(chosen: string | undefined, ofOutlook: string): string {
  const isOutlooks = chosen === undefined || ofOutlook.split('-', 1)[0]?.toLowerCase() === chosen;
  return isOutlooks ? ofOutlook : chosen;
}
