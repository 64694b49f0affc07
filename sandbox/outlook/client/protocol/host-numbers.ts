/** Numbers by which Office.js reports what happens in a frame, and by which the host calls it. */
export const hostActions = {
  ctrlF6Exit: 5,
  ctrlF6ExitBackwards: 6,
  tabIn: 11,
  tabInBackwards: 12,
  tabExit: 13,
  tabExitBackwards: 14,
  nothingToFocus: 17,
  nothingToFocusBackwards: 18,
} as const;

/** Names of events on the wire. */
export const hostEvents = {
  commandInvoked: 'appCommandInvoked',
  itemChanged: 'olkItemSelectedChanged',
  themeChanged: 'officeThemeChanged',
  dialogMessage: 'dialogMessageReceived',
  dialogParentMessage: 'dialogParentMessageReceived',
} as const;

/** Functions of Outlook by their number. */
export const outlookMethods = {
  getUserIdentityToken: 2,
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  displayMessageForm: 8,
  getCallbackToken: 12,
  addNotification: 33,
  getNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  getInitializationContext: 99,
  getAttachmentContent: 150,
  getCategories: 157,
  logTelemetry: 163,
  getInternetHeaders: 168,
  displayMessageFormAsync: 179,
  logCustomerContent: 193,
  trace: 400,
  traceWithLevel: 401,
  traceEnd: 402,
  saveRoamingSettings: 404,
} as const;

/** Functions of all Office applications by their number. */
export const officeMethods = {
  commandCompleted: 94,
  closeContainer: 97,
  getAccessToken: 98,
  messageParent: 144,
  messageChild: 145,
} as const;

/** Error codes that Outlook answers with. */
export const outlookErrors = {
  tokensTurnedOff: 9018,
  noAnswer: 9020,
  notificationKeyExists: 9023,
  notificationKeyUnknown: 9024,
  tooManyNotifications: 9025,
  itemSwitched: 9030,
  attachmentNotFound: 9052,
} as const;
