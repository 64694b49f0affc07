/** How to put an add-in for testing into one kind of Outlook. */
export interface SideloadSteps {
  readonly outlook: string;
  /** Plain sentences, in order. */
  readonly steps: readonly string[];
}

/** What the steps need to know of a built manifest. */
export interface BuiltManifest {
  /** Absolute path of the file. */
  readonly path: string;
  readonly version: string;
  /** Address of the pane. */
  readonly paneUrl: string;
}

/** Reads a built manifest. Throws when the text is none. */
export function readManifest(path: string, xml: string): BuiltManifest {
  const version = /<Version>([^<]+)</.exec(xml)?.[1];
  const paneUrl = /<SourceLocation DefaultValue="([^"]+)"/.exec(xml)?.[1];
  if (version === undefined || paneUrl === undefined)
    throw new Error(`${path} is no manifest of a mail add-in.`);
  return { path, version, paneUrl };
}

/** What has to be done before any Outlook can show the add-in. */
export function beforeSideload(manifest: BuiltManifest): readonly string[] {
  const { paneUrl } = manifest;
  return [
    `Serve the folder of the manifest at ${folderOf(manifest)} over https; ${paneUrl} must open in a browser.`,
    registrationStep(manifest),
  ];
}

/** The same when the add-in is served on this machine, by `npm run dev`. */
export function beforeLocalTest(manifest: BuiltManifest): readonly string[] {
  return [
    `Keep this running; ${manifest.paneUrl} must open in the browser, or beside Outlook, without a warning.`,
    registrationStep(manifest),
    'If the browser asks whether Outlook may reach apps and services on this device, allow it.',
    'If the add-in is there already, from your organisation or the store, take it away first: both have the same id.',
  ];
}

function folderOf({ paneUrl }: BuiltManifest): string {
  return paneUrl.slice(0, paneUrl.lastIndexOf('/'));
}

function registrationStep(manifest: BuiltManifest): string {
  const { host } = new URL(manifest.paneUrl);
  const pages = ['redirect', 'dialog', 'consent'].map((page) => `${folderOf(manifest)}/${page}.html`);
  return `In the app registration, list these single-page redirect addresses in this order: ${pages.join(', ')}, brk-multihub://${host}.`;
}

/** All steps for the user, as text for a terminal. */
export function stepsText(before: readonly string[], outlooks: readonly SideloadSteps[]): string {
  return [
    ['Before you start', ...before.map((step) => `  - ${step}`)],
    ...outlooks.map(({ outlook, steps }) => [
      outlook,
      ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The steps for each Outlook. Source: "Sideload Outlook add-ins for testing", "Test add-ins in Outlook on mobile". */
export function sideloadSteps({ path, version, paneUrl }: BuiltManifest): readonly SideloadSteps[] {
  const addFromFile = [
    'Open https://aka.ms/olksideload in a browser and sign in with the account of the mailbox. Outlook on the web opens, and after a few seconds the window "Add-Ins for Outlook".',
    'Choose "My add-ins". Under "Custom Addins" choose "Add a custom add-in", then "Add from File".',
    `Choose ${path} and confirm with "Install".`,
  ];
  return [
    {
      outlook: 'Outlook on the web',
      steps: [
        ...addFromFile,
        'Reload the page and open a mail. The two buttons are in the toolbar above the mail, under "Apps" when it is narrow.',
      ],
    },
    {
      outlook: 'New Outlook on Windows',
      steps: [
        ...addFromFile,
        'Start Outlook again and open a mail. The two buttons are in the ribbon, under "Apps" when it is narrow.',
        'To look inside the pane, start it with: olk.exe --devtools',
      ],
    },
    {
      outlook: 'Classic Outlook on Windows',
      steps: [
        ...addFromFile,
        'Start Outlook again and open a mail. The two buttons are on the tab "Home". It can take up to a day until they show.',
      ],
    },
    {
      outlook: 'Outlook on Mac',
      steps: [
        ...addFromFile,
        'Start Outlook again and open a mail. Add the two buttons by "…" and "Customize toolbar" if they do not show.',
      ],
    },
    {
      outlook: 'Outlook on phones',
      steps:
        new URL(paneUrl).hostname === 'localhost'
          ? [
              'A phone does not reach this machine by the name localhost: build for a host, and see "npm run sideload".',
            ]
          : [
              'A phone takes no file. Add it as for Outlook on the web, with the same account.',
              'Open a mail on the phone. "To Do" is in the menu "…" of the mail, under "Apps". On-premises mailboxes show no add-ins there.',
            ],
    },
    {
      outlook: 'All of them: change or take away',
      steps: [
        `After a change of the manifest give it a higher version in package.json (this one is ${version}), take the old one away and add the new one.`,
        'To take it away, open the same window, choose "…" on the add-in and "Remove".',
      ],
    },
  ];
}
