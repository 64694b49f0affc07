import { flag, listOf, number, oneOf, shape, text, type Check } from '../../../mailbox/json-check';
import type {
  WireAccount,
  WireAttachment,
  WireCategory,
  WireFolder,
  WireMail,
  WireMailSummary,
  WirePerson,
  WireStart,
} from '../../wire';

const account = shape<WireAccount>({
  key: text,
  username: text,
  name: text,
  kind: oneOf('work', 'personal'),
  oid: text,
  tenantId: text,
  timeZone: text,
  windowsTimeZone: text,
});

const otherAccount = shape<WireStart['accounts'][number]>({ key: text, name: text, username: text });
const mailToOpen = shape<{ kind: 'mail'; id: string; folderId: string }>({
  kind: oneOf('mail'),
  id: text,
  folderId: text,
});
const nothingToOpen = shape<{ kind: 'missing' | 'none' }>({ kind: oneOf('missing', 'none') });
const kind = shape<{ kind: 'mail' | 'missing' | 'none' }>({ kind: oneOf('mail', 'missing', 'none') });

/** What stands in the page. */
export const startCheck = shape<WireStart>({
  account,
  accounts: listOf(otherAccount),
  addInOrigin: text,
  now: text,
  open: (json, place) =>
    kind(json, place).kind === 'mail' ? mailToOpen(json, place) : nothingToOpen(json, place),
});

export const folderCheck = shape<WireFolder>({
  id: text,
  name: text,
  wellKnownName: text,
  unread: number,
  total: number,
});

const person = shape<WirePerson>({ name: text, address: text });
export const categoryCheck = shape<WireCategory>({ name: text, color: text });
const attachment = shape<WireAttachment>({
  key: text,
  id: text,
  kind: oneOf('file', 'item', 'reference'),
  name: text,
  contentType: text,
  size: number,
  isInline: flag,
  contentId: text,
  dataUrl: text,
});

const summary = {
  id: text,
  seedKey: text,
  conversationId: text,
  internetMessageId: text,
  from: person,
  to: listOf(person),
  subject: text,
  preview: text,
  received: text,
  isRead: flag,
  isDraft: flag,
  isFlagged: flag,
  isMeeting: flag,
  importance: oneOf('low', 'normal', 'high'),
  hasAttachments: flag,
  categories: listOf(categoryCheck),
};

export const summaryCheck = shape<WireMailSummary>(summary);

export const mailCheck: Check<WireMail> = shape<WireMail>({
  ...summary,
  immutableId: text,
  folderId: text,
  cc: listOf(person),
  body: shape<WireMail['body']>({ contentType: oneOf('text', 'html'), content: text }),
  text,
  attachments: listOf(attachment),
  headers: text,
  created: text,
  modified: text,
});
