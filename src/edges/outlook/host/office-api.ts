/*
 * The part of Office.js that this product uses, as hosts really offer it. Microsoft's typings promise every function
 * everywhere. Here whatever a host may lack is optional, so that callers have to test for it. A host may claim a
 * requirement set and still lack one of its functions.
 */

/** Result passed to the callback of an `…Async` function. Hosts were seen to succeed without a value. */
export interface OfficeResult {
  readonly status: unknown;
  readonly value?: unknown;
  readonly error?: unknown;
}

export type OfficeCallback = (result: OfficeResult) => void;

export interface NotificationDetails {
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export interface NotificationMessages {
  addAsync(key: string, message: NotificationDetails, callback: OfficeCallback): void;
  replaceAsync(key: string, message: NotificationDetails, callback: OfficeCallback): void;
}

export interface ItemProperties {
  get(name: string): unknown;
  set(name: string, value: string): void;
  remove(name: string): void;
  saveAsync(callback: OfficeCallback): void;
}

/** An item that is open for reading, or a draft: a draft has no `itemId`, and its `subject` is an object. */
export interface OutlookItem {
  readonly itemType?: unknown;
  readonly itemId?: unknown;
  readonly internetMessageId?: unknown;
  readonly conversationId?: unknown;
  readonly subject?: unknown;
  readonly from?: unknown;
  readonly sender?: unknown;
  readonly dateTimeCreated?: unknown;
  readonly to?: unknown;
  readonly body?: {
    getAsync(coercionType: string, callback: OfficeCallback): void;
  };
  readonly notificationMessages?: NotificationMessages;
  loadCustomPropertiesAsync?(callback: OfficeCallback): void;
  displayReplyForm?(formData: string): void;
  /** From Mailbox 1.9 on. */
  displayReplyFormAsync?(formData: string, callback: OfficeCallback): void;
}

export interface OutlookMailbox {
  /** Null or absent when no item is selected while the pane is pinned. */
  readonly item?: OutlookItem | null | undefined;
  readonly userProfile?: {
    readonly emailAddress?: unknown;
    readonly timeZone?: unknown;
  } | null;
  convertToRestId?(itemId: string, restVersion: string): unknown;
  convertToLocalClientTime?(time: Date): unknown;
  displayMessageForm?(itemId: string): void;
  /** From Mailbox 1.9 on. */
  displayMessageFormAsync?(itemId: string, callback: OfficeCallback): void;
  /** From Mailbox 1.13 on, for add-ins whose manifest asks for `ReadWriteMailbox`. */
  getSelectedItemsAsync?(callback: OfficeCallback): void;
  addHandlerAsync?(eventType: string, handler: (event: unknown) => void, callback: OfficeCallback): void;
}

export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(callback: OfficeCallback): void;
}

export interface OfficeDialog {
  close(): void;
  addEventHandler(eventType: Office.EventType, handler: (event: unknown) => void): void;
}

export interface OfficeUi {
  displayDialogAsync?(
    url: string,
    options: { readonly height: number; readonly width: number; readonly promptBeforeOpen: boolean },
    callback: OfficeCallback,
  ): void;
  messageParent?(message: string, options?: { readonly targetOrigin: string }): void;
}

/** `Office.context` in Outlook. */
export interface OutlookContext {
  readonly mailbox: OutlookMailbox;
  /** Language of Outlook's interface, e.g. `de-DE`. */
  readonly displayLanguage: unknown;
  /** Absent where the mailbox keeps no settings for add-ins. */
  readonly roamingSettings?: RoamingSettings | null;
  readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
  readonly ui: OfficeUi;
  /** From Mailbox 1.14 on. */
  readonly officeTheme?: unknown;
}

/** Event names as sent to the host: `Office.EventType` lacks those that are newer than the host. */
export const officeEvents = {
  itemChanged: 'olkItemSelectedChanged',
  selectedItemsChanged: 'olkSelectedItemsChanged',
  dragAndDrop: 'olkDragAndDropEvent',
  themeChanged: 'officeThemeChanged',
} as const;
