/** What differs between Microsoft's clouds. */
export interface Cloud {
  /** Where users sign in, for accounts of any organisation (and personal ones where the cloud has them). */
  readonly authority: string;
  /** Root of Microsoft Graph. */
  readonly graphEndpoint: string;
  /** Office.js of this cloud: store and clients accept no other copy. */
  readonly officeJsUrl: string;
  /** Further origins that Office.js may come from, or load its parts from. */
  readonly otherOfficeOrigins: readonly string[];
  /** Where To Do shows tasks; undefined where Microsoft documents no address. */
  readonly toDoUrl: string | undefined;
  /**
   * Origins of the Outlooks in a browser, which show the pane in a frame. Microsoft publishes no list: those of the global
   * cloud have been seen in use, those of the government clouds are what is said of them.
   */
  readonly outlookHosts: readonly string[];
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
      // Where the documentation has it since September 2026 (`/1/office.js`; office-js-docs-pr#5882).
      otherOfficeOrigins: ['https://officeapis.public.onecdn.static.microsoft'],
      toDoUrl: publicToDo,
      outlookHosts: [
        'https://outlook.office.com',
        'https://outlook.office365.com',
        'https://outlook.cloud.microsoft',
        'https://outlook.live.com',
      ],
    },
  ],
  [
    'usgov',
    {
      authority: 'https://login.microsoftonline.us/common',
      graphEndpoint: 'https://graph.microsoft.us',
      officeJsUrl: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
      otherOfficeOrigins: [],
      toDoUrl: undefined,
      outlookHosts: ['https://outlook.office365.us'],
    },
  ],
  [
    'usdod',
    {
      authority: 'https://login.microsoftonline.us/common',
      graphEndpoint: 'https://dod-graph.microsoft.us',
      officeJsUrl: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
      otherOfficeOrigins: [],
      toDoUrl: undefined,
      outlookHosts: ['https://outlook-dod.office365.us', 'https://webmail.apps.mil'],
    },
  ],
]);

/** To Do's address for a cloud, as good as it is known. */
export function toDoUrlOf(cloud: Cloud): string {
  return cloud.toDoUrl ?? publicToDo;
}
