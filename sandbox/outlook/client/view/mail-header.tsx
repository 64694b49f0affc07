import { answerKinds, type AnswerKind } from '../../../mailbox/answers';
import type { WireFolder, WireMail, WirePerson } from '../../wire';
import { Avatar } from './avatar';
import { CategoryChip } from './category-chip';
import type { MailDates } from './dates';
import { inFolderOrder } from './folder-order';
import { IconMenu } from './icon-menu';
import { Icon, isIconName } from './icons';

/** What the recipient of a mail does, or a machine on the way, or the owner once more. */
const answerWords = {
  reply: 'The recipient answers',
  elsewhere: 'The recipient answers from another address',
  absence: 'The recipient is out of office',
  receipt: 'The recipient reads it',
  bounce: 'It cannot be delivered',
  again: 'You write again',
} as const satisfies Readonly<Record<AnswerKind, string>>;

/** Who wrote what to whom and when, and what can be done with the mail. */
export function MailHeader(props: {
  readonly mail: WireMail;
  readonly dates: MailDates;
  readonly folders: readonly WireFolder[];
  readonly onMove: (folderId: string) => void;
  readonly onDelete: () => void;
  readonly onMarkUnread: () => void;
  readonly onAnswer: (kind: AnswerKind) => void;
}) {
  const { mail, dates, folders, onMove, onDelete, onMarkUnread, onAnswer } = props;
  const { subject, from, to, cc, received, importance, categories } = mail;
  const isSent = folders.find(({ id }) => id === mail.folderId)?.wellKnownName === 'sentitems';
  return (
    <header className="mail-header">
      <div className="mail-title">
        <h2 dir="auto">{subject || '(No subject)'}</h2>
        <div className="mail-actions">
          {isSent && (
            <IconMenu
              label="What comes back"
              icon="inbox"
              entries={answerKinds.map((kind) => ({ id: kind, name: answerWords[kind] }))}
              onChoose={onAnswer}
            />
          )}
          <button type="button" className="quiet-button" title="Mark as unread" onClick={onMarkUnread}>
            <Icon name="unread" />
            <span>Mark as unread</span>
          </button>
          <IconMenu
            label="Move to"
            icon="move"
            entries={inFolderOrder(folders.filter(({ id }) => id !== mail.folderId)).map(
              ({ id, name, wellKnownName }) => ({
                id,
                name,
                icon: isIconName(wellKnownName) ? wellKnownName : ('folder' as const),
              }),
            )}
            onChoose={onMove}
          />
          <button type="button" className="quiet-button" title="Delete" onClick={onDelete}>
            <Icon name="deleteditems" />
            <span>Delete</span>
          </button>
        </div>
      </div>
      <div className="mail-people">
        <Avatar person={from} />
        <div className="mail-from">
          <p className="mail-sender">
            <strong>
              <bdi>{from.name || from.address}</bdi>
            </strong>{' '}
            <span className="mail-address">{from.address}</span>
          </p>
          <People label="To" people={to} />
          {cc.length > 0 && <People label="Cc" people={cc} />}
        </div>
        <div className="mail-facts">
          <time dateTime={received}>{dates.full(received)}</time>
          {importance !== 'normal' && (
            <span className={`mail-importance mail-importance-${importance}`}>
              <Icon name={importance === 'high' ? 'important' : 'unimportant'} size={16} />
              {importance === 'high' ? 'High importance' : 'Low importance'}
            </span>
          )}
        </div>
      </div>
      {mail.isDraft && (
        <p className="mail-notice">
          <Icon name="drafts" /> This is a draft. Add-ins for reading have nothing to do with it.
        </p>
      )}
      {mail.isMeeting && (
        <p className="mail-notice">
          <Icon name="meeting" /> This is a meeting request.
        </p>
      )}
      {categories.length > 0 && (
        <div className="mail-categories">
          {categories.map((category) => (
            <CategoryChip key={category.name} category={category} />
          ))}
        </div>
      )}
    </header>
  );
}

function People({ label, people }: { readonly label: string; readonly people: readonly WirePerson[] }) {
  return (
    <p className="mail-recipients">
      <span className="mail-label">{label}:</span>{' '}
      <bdi>{people.map(({ name, address }) => name || address).join('; ') || 'nobody'}</bdi>
    </p>
  );
}
