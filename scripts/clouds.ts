/** What differs between Microsoft's clouds. */
export interface Cloud {
  /** Where people sign in, for accounts of any organisation (and personal ones where the cloud has them). */
  readonly authority: string;
  /** Root of Microsoft Graph. */
  readonly graphEndpoint: string;
  /** Office.js of this cloud: store and clients accept no other copy. */
  readonly officeJsUrl: string;
  /** Where To Do shows tasks; undefined where Microsoft documents no address. */
  readonly toDoUrl: string | undefined;
}

const publicToDo = 'https://to-do.office.com/tasks';

/**
 * Clouds in which Microsoft Graph offers To Do to applications.
 * Sources: Microsoft Graph "National cloud deployments", Office Add-ins "Guidance for deploying on government clouds".
 */
export const clouds: ReadonlyMap<string, Cloud> = new Map([
  [
    'global',
    {
      authority: 'https://login.microsoftonline.com/common',
      graphEndpoint: 'https://graph.microsoft.com',
      officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      toDoUrl: publicToDo,
    },
  ],
  [
    'usgov',
    {
      authority: 'https://login.microsoftonline.us/common',
      graphEndpoint: 'https://graph.microsoft.us',
      officeJsUrl: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
      toDoUrl: undefined,
    },
  ],
  [
    'usdod',
    {
      authority: 'https://login.microsoftonline.us/common',
      graphEndpoint: 'https://dod-graph.microsoft.us',
      officeJsUrl: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
      toDoUrl: undefined,
    },
  ],
]);

/** To Do's address for a cloud, as good as it is known. */
export function toDoUrlOf(cloud: Cloud): string {
  return cloud.toDoUrl ?? publicToDo;
}
