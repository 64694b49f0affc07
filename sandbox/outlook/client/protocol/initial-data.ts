import { toEwsId } from '../../../mailbox/item-ids';
import type { WireAccount, WireMail, WirePerson } from '../../wire';
import { timeZoneOffsets } from './time-zone-offsets';

/** Kinds of items, by the numbers that the library knows them by. */
const itemTypes = { message: 1, meetingRequest: 3, none: 6 } as const;
/** What an add-in may do, by the manifest's names: their numbers on the wire. */
const permissionLevels = { ReadItem: 1, ReadWriteItem: 3, ReadWriteMailbox: 2 } as const;
export type Permission = keyof typeof permissionLevels;
const attachmentTypes = { file: 0, item: 1, reference: 2 } as const;
const internalUser = 2;

/** What an add-in learns about the mailbox and the open mail when it starts, and again with each ItemChanged. */
export type InitialData = Readonly<Record<string, unknown>>;

/** @param thisYear the year around which wall clocks can be converted */
export function createInitialData(
  account: WireAccount,
  permission: Permission,
  thisYear: number,
): (mail?: WireMail) => InitialData {
  const offsets = timeZoneOffsets(account.timeZone, thisYear - 15, thisYear + 15);
  const surroundings = {
    permissionLevel: permissionLevels[permission],
    hostVersion: '20261101001.11',
    owaView: 'ThreeColumns',
    userDisplayName: account.name,
    userEmailAddress: account.username,
    userProfileType: account.kind === 'work' ? 'office365' : 'outlookCom',
    userTimeZone: account.windowsTimeZone,
    timeZoneOffsets: offsets,
    ewsUrl: '',
    restUrl: '',
    extensionId: '',
    openWindowOpen: false,
    isRestIdSupported: true,
    isFromSharedFolder: false,
  };
  return (mail) =>
    mail ? { ...surroundings, ...itemOf(mail) } : { ...surroundings, itemType: itemTypes.none };
}

function itemOf(mail: WireMail): InitialData {
  const from = personOf(mail.from);
  return {
    itemType: mail.isMeeting ? itemTypes.meetingRequest : itemTypes.message,
    itemClass: mail.isMeeting ? 'IPM.Schedule.Meeting.Request' : 'IPM.Note',
    id: toEwsId(mail.id),
    conversationId: mail.conversationId,
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^((re|fw|fwd|aw|wg|tr|sv)\s*:\s*)+/i, ''),
    from,
    sender: from,
    to: mail.to.map(personOf),
    cc: mail.cc.map(personOf),
    bcc: [],
    attachments: mail.attachments.map(({ id, kind, name, contentType, size, isInline }) => ({
      id: toEwsId(id),
      name,
      contentType,
      size,
      isInline,
      attachmentType: attachmentTypes[kind],
    })),
    dateTimeCreated: mail.created,
    dateTimeModified: mail.modified,
    isRead: mail.isRead,
  };
}

function personOf({ name, address }: WirePerson): InitialData {
  return { name, address, recipientType: internalUser, appointmentResponse: 0 };
}
