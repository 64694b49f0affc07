import type { WireFolder, WireMail, WirePerson } from '../../wire';
import { Avatar } from './avatar';
import { CategoryChip } from './category-chip';
import type { MailDates } from './dates';
import { inFolderOrder } from './folder-order';
import { Icon } from './icons';
import { MoveMenu } from './move-menu';

/** Who wrote what to whom and when, and what can be done with the mail. */
export function MailHeader(props: {
  readonly mail: WireMail;
  readonly dates: MailDates;
  readonly folders: readonly WireFolder[];
  readonly onMove: (folderId: string) => void;
  readonly onDelete: () => void;
  readonly onMarkUnread: () => void;
}) {
  const { mail, dates, folders, onMove, onDelete, onMarkUnread } = props;
  const { subject, from, to, cc, received, importance, categories } = mail;
  return (
    <header className="mail-header">
      <div className="mail-title">
        <h2 dir="auto">{subject || '(No subject)'}</h2>
        <div className="mail-actions">
          <button type="button" className="quiet-button" title="Mark as unread" onClick={onMarkUnread}>
            <Icon name="unread" />
            <span>Mark as unread</span>
          </button>
          <MoveMenu
            folders={inFolderOrder(folders.filter(({ id }) => id !== mail.folderId))}
            onMove={onMove}
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
