/*
 * The least of Office.js that a pane needs to show its form, so that the time until then is its own. Sent to the page as
 * it stands, in place of the file on Microsoft's servers.
 */
(() => {
  const succeed = (value) => ({ status: 'succeeded', value });
  const answer =
    (value) =>
    (...parts) =>
      parts.at(-1)?.(succeed(value));
  const item = {
    itemType: 'message',
    itemId: 'AAMkAGI=',
    itemClass: 'IPM.Note',
    subject: 'Re: Budget',
    from: { displayName: 'Ann', emailAddress: 'ann@example.com' },
    to: [],
    cc: [],
    attachments: [],
    dateTimeCreated: new Date('2026-11-26T09:00:00Z'),
    internetMessageId: '<budget@example.com>',
    conversationId: 'budget',
    body: { getAsync: answer('Please look at the budget.') },
    loadCustomPropertiesAsync: answer({ get() {}, set() {}, remove() {}, saveAsync: answer() }),
  };
  globalThis.Office = {
    onReady(callback) {
      const ready = Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' });
      return callback ? ready.then((info) => (callback(info), info)) : ready;
    },
    HostType: { Outlook: 'Outlook' },
    EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
    CoercionType: { Html: 'html', Text: 'text' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    MailboxEnums: { RestVersion: { v2_0: 'v2.0' } },
    actions: { associate() {} },
    context: {
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      platform: 'OfficeOnline',
      diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: '16.0' },
      requirements: { isSetSupported: () => false },
      roamingSettings: { get() {}, set() {}, remove() {}, saveAsync: answer() },
      ui: {},
      mailbox: {
        item,
        diagnostics: { hostName: 'OutlookWebApp', hostVersion: '16.0' },
        userProfile: {
          displayName: 'Me',
          emailAddress: 'me@example.com',
          timeZone: 'W. Europe Standard Time',
        },
        addHandlerAsync: answer(),
        convertToRestId: (id) => id,
        convertToLocalClientTime: (instant) => ({
          year: instant.getFullYear(),
          month: instant.getMonth(),
          date: instant.getDate(),
          hours: instant.getHours(),
          minutes: instant.getMinutes(),
        }),
      },
    },
  };
})();
