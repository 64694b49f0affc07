import type { AddInValues } from '../api/outlook-api';
import { themeColours, type Theme } from './theme-colours';

/** `Office.HostType` number of Outlook on the web. */
const outlookWebApp = 64;

/**
 * Requirement sets that this Outlook claims; `isSetSupported` is answered from them alone. Of Mailbox no more than the
 * library of the npm package has: it is of 2022, and lacks `getAsFileAsync`, `getSelectedItemsAsync` and the like.
 */
const requirementSets = {
  Mailbox: '1.11',
  AddInCommands: '1.3',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
} as const;

/** What the library asks for first. */
export function appContext(options: {
  readonly id: string;
  readonly addInName: string;
  readonly addInOrigin: string;
  readonly language: string;
  readonly theme: Theme;
  readonly nestedAppAuth: boolean;
  /** Each value a JSON text, as the library stored it. */
  readonly roamingSettings: AddInValues;
}): Readonly<Record<string, unknown>> {
  const { id, addInName, addInOrigin, language, theme, nestedAppAuth, roamingSettings } = options;
  const sets = JSON.stringify({ ...requirementSets, ...(nestedAppAuth ? { NestedAppAuth: '1.1' } : {}) });
  return {
    _id: id,
    _appInstanceId: id,
    _appName: outlookWebApp,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: location.origin,
    _clientMode: 0,
    _settings: roamingSettings,
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: sets,
    _dialogRequirementMatrix: sets,
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.19000.10000',
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: addInName,
    // Full origins; a dialog may only show pages of these.
    _appDomains: [addInOrigin],
    _addInSourceUrl: `${addInOrigin}/taskpane.html`,
    _featureGates: {},
    _marketplaceType: 1,
    _initialDisplayMode: 0,
    // Libraries from 2023 on make `Office.context.officeTheme` of it.
    _officeTheme: themeColours[theme],
  };
}
