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
  makeEwsRequest: 5,
  displayMessageForm: 8,
  getCallbackToken: 12,
  addNotification: 33,
  getNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  registerConsent: 40,
  closeApp: 42,
  getInitializationContext: 99,
  moveItem: 101,
  getAttachmentContent: 150,
  getCategories: 157,
  addCategories: 158,
  removeCategories: 159,
  getMasterCategories: 160,
  addMasterCategories: 161,
  removeMasterCategories: 162,
  logTelemetry: 163,
  getInternetHeaders: 168,
  displayMessageFormAsync: 179,
  logCustomerContent: 193,
  trace: 400,
  traceWithLevel: 401,
  traceEnd: 402,
  saveRoamingSettings: 404,
} as const;

/**
 * Functions of Outlook that only open something, by their number: the older form of each, and the one with a callback.
 * The words say what is opened.
 */
export const openingMethods: ReadonlyMap<number, string> = new Map([
  [7, 'a new appointment'],
  [177, 'a new appointment'],
  [44, 'a new email'],
  [178, 'a new email'],
  [9, 'an appointment'],
  [180, 'an appointment'],
  [10, 'a reply'],
  [183, 'a reply'],
  [30, 'a reply'],
  [181, 'a reply'],
  [11, 'a reply to everyone'],
  [184, 'a reply to everyone'],
  [31, 'a reply to everyone'],
  [182, 'a reply to everyone'],
  [43, "a person's card"],
  [45, 'another part of Outlook'],
]);

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
  invalidCategory: 9044,
  duplicateCategory: 9045,
  attachmentNotFound: 9052,
} as const;
