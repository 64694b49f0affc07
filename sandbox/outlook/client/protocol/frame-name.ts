import { frameInfoKey, selectionInfoKey } from '../../../office/browser/bridge-messages';

/** What tells an add-in's page, by its frame's name, who its host is. */
export interface FrameIdentity {
  /** Unique among all frames. */
  readonly controlId: string;
  readonly conversationId: string;
  /** BCP 47 tag of the interface language. */
  readonly language: string;
  readonly hostOrigin: string;
  readonly isDialog: boolean;
  readonly nestedAppAuth: boolean;
  /** Whether the add-in may ask for several selected mails. */
  readonly mailSelection: boolean;
}

/**
 * The name of the frame: JSON, because the library parses it when the add-in opens a dialog. `disableLogging` keeps the
 * library from loading its telemetry.
 */
export function frameName(identity: FrameIdentity): string {
  const { controlId, conversationId, language, hostOrigin, isDialog, nestedAppAuth, mailSelection } =
    identity;
  const correlationId = crypto.randomUUID();
  return JSON.stringify({
    baseFrameName: `_xdm_${controlId}`,
    hostInfo: [
      'Outlook',
      'Web',
      '16.01',
      language,
      correlationId,
      isDialog ? 'isDialog' : '',
      'disableLogging',
      '0',
    ].join('$'),
    xdmInfo: [conversationId, controlId, hostOrigin].join('|'),
    serializerVersion: 1,
    flights: '[]',
    [frameInfoKey]: nestedAppAuth,
    [selectionInfoKey]: mailSelection,
  });
}
