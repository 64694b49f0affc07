import type {
  ItemProperties,
  NotificationDetails,
  NotificationMessages,
  OfficeCallback,
  OfficeDialog,
  OutlookContext,
  OutlookItem,
  OutlookMailbox,
} from '../../../src/edges/outlook/host/office-api';

/** Calls back as Office.js does when all went well. */
export function succeed(callback: OfficeCallback, value: unknown): void {
  setTimeout(() => callback({ status: 'succeeded', value }), 0);
}

/** Calls back as Office.js does when the host refused. There is no value then, whatever the typings say. */
export function fail(callback: OfficeCallback, code: number): void {
  setTimeout(() => {
    Reflect.apply(callback, undefined, [{ status: 'failed', error: { code } }]);
  }, 0);
}

/** A mail that is open for reading. */
export function mailItem(item: Partial<OutlookItem> = {}): OutlookItem {
  return {
    itemType: 'message',
    itemId: 'AAMk/1+2=',
    internetMessageId: '<1@example.com>',
    conversationId: 'conversation',
    subject: 'Lunch',
    from: { emailAddress: 'ben@example.com', displayName: 'Ben' },
    dateTimeCreated: new Date('2026-11-20T10:00:00Z'),
    ...item,
  };
}

/** A mailbox that shows one item; `show` goes on to another as a pinned pane sees it. */
export function fakeMailbox(
  item: OutlookItem | null | undefined,
  more: Partial<OutlookMailbox> = {},
): { mailbox: OutlookMailbox; show(item: OutlookItem | null): void } {
  const handlers: ((event: unknown) => void)[] = [];
  const mailbox = {
    item,
    userProfile: { emailAddress: 'adele@example.com', timeZone: 'W. Europe Standard Time' },
    convertToRestId: (itemId: string) => itemId.replace(/\//g, '-').replace(/\+/g, '_'),
    addHandlerAsync(_type: string, handler: (event: unknown) => void, callback: OfficeCallback) {
      handlers.push(handler);
      succeed(callback, undefined);
    },
    ...more,
  };
  return {
    mailbox,
    show(next) {
      mailbox.item = next;
      for (const handler of handlers) handler({ type: 'olkItemSelectedChanged' });
    },
  };
}

/** A context over a mailbox; what a test does not name refuses to work. */
export function contextOf(mailbox: OutlookMailbox, more: Partial<OutlookContext> = {}): OutlookContext {
  return {
    mailbox,
    displayLanguage: 'en-US',
    roamingSettings: {
      get: () => undefined,
      set: () => {},
      saveAsync: (callback) => fail(callback, 9019),
    },
    requirements: { isSetSupported: () => false },
    ui: {},
    ...more,
  };
}

/** A notification bar that keeps at most one message per key, with the limits that Office.js checks. */
export function fakeNotifications(options: { replaceAdds: boolean }): {
  messages: NotificationMessages;
  shown: Map<string, NotificationDetails>;
} {
  const shown = new Map<string, NotificationDetails>();
  const check = (message: NotificationDetails) => {
    if (message.message.length > 150) throw new RangeError('Sys.ArgumentOutOfRangeException');
  };
  return {
    shown,
    messages: {
      addAsync(key, message, callback) {
        check(message);
        if (shown.has(key)) {
          fail(callback, 9023);
          return;
        }
        shown.set(key, message);
        succeed(callback, undefined);
      },
      replaceAsync(key, message, callback) {
        check(message);
        if (!shown.has(key) && !options.replaceAdds) {
          fail(callback, 9024);
          return;
        }
        shown.set(key, message);
        succeed(callback, undefined);
      },
    },
  };
}

/** Custom properties of one item, as Outlook stores them. */
export function fakeProperties(): {
  stored: Map<string, string>;
  load: NonNullable<OutlookItem['loadCustomPropertiesAsync']>;
} {
  const stored = new Map<string, string>();
  return {
    stored,
    load(callback) {
      const loaded = new Map(stored);
      const properties: ItemProperties = {
        get: (name) => loaded.get(name),
        set: (name, value) => loaded.set(name, value),
        remove: (name) => loaded.delete(name),
        saveAsync(saved) {
          stored.clear();
          for (const [name, value] of loaded) stored.set(name, value);
          succeed(saved, undefined);
        },
      };
      succeed(callback, properties);
    },
  };
}

/** An Office dialog, and what its page or the user does with it. */
export function fakeDialog(): {
  dialog: OfficeDialog;
  isClosed(): boolean;
  send(event: { message: string; origin?: string }): void;
  end(code: number): void;
} {
  const handlers = new Map<unknown, (event: unknown) => void>();
  let isClosed = false;
  return {
    dialog: {
      close() {
        isClosed = true;
      },
      addEventHandler(type, handler) {
        handlers.set(type, handler);
      },
    },
    isClosed: () => isClosed,
    send: (event) => handlers.get('dialogMessageReceived')?.(event),
    end: (error) => handlers.get('dialogEventReceived')?.({ error }),
  };
}
