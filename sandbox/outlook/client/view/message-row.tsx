import type { WireMailSummary } from '../../wire';
import { Avatar } from './avatar';
import { CategoryChip } from './category-chip';
import { Icon } from './icons';

/** One mail in the list. The list itself handles the keyboard. */
export function MessageRow(props: {
  readonly message: WireMailSummary;
  readonly isSelected: boolean;
  readonly isReachable: boolean;
  /** Begins and ends dragging it; absent where nothing takes it. */
  readonly onDrag?: ((id: string, isDragged: boolean) => void) | undefined;
  readonly showRecipients: boolean;
  readonly date: string;
  /** `by`: with the key that adds one to the selection, or all in between. */
  readonly onSelect: (id: string, by: 'alone' | 'one-more' | 'range') => void;
}) {
  const { message, isSelected, isReachable, date, onSelect } = props;
  const { id, from, to, subject, preview, isRead, categories } = message;
  const person = props.showRecipients ? (to[0] ?? from) : from;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the listbox around it takes the keys for all its options
    <div
      role="option"
      className="message"
      data-id={id}
      data-unread={!isRead}
      aria-selected={isSelected}
      tabIndex={isReachable ? 0 : -1}
      draggable={props.onDrag !== undefined}
      onDragStart={({ dataTransfer }) => {
        // Without data some browsers drag nothing, and a page that changes at once ends it.
        dataTransfer.setData('text/plain', subject);
        setTimeout(() => props.onDrag?.(id, true));
      }}
      onDragEnd={() => props.onDrag?.(id, false)}
      onClick={(event) =>
        onSelect(id, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'one-more' : 'alone')
      }
    >
      <Avatar person={person} />
      <div className="message-text">
        <div className="message-line">
          {!isRead && <span className="hidden-text">Unread</span>}
          <span className="message-person" dir="auto">
            {person.name || person.address}
          </span>
          <span className="message-marks">
            {message.isMeeting && <Mark icon="meeting" text="Meeting request" />}
            {message.hasAttachments && <Mark icon="attachment" text="Has attachments" />}
            {message.importance === 'high' && <Mark icon="important" text="High importance" />}
            {message.importance === 'low' && <Mark icon="unimportant" text="Low importance" />}
            {message.isFlagged && <Mark icon="flag" text="Flagged" />}
          </span>
        </div>
        <div className="message-line">
          <span className="message-subject" dir="auto">
            {message.isDraft && <span className="message-draft">[Draft] </span>}
            {subject || '(No subject)'}
          </span>
          <span className="message-date">{date}</span>
        </div>
        <div className="message-line">
          <span className="message-preview" dir="auto">
            {preview || 'This message has no text.'}
          </span>
        </div>
        {categories.length > 0 && (
          <div className="message-categories">
            {categories.map((category) => (
              <CategoryChip key={category.name} category={category} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function Mark({ icon, text }: { readonly icon: Parameters<typeof Icon>[0]['name']; readonly text: string }) {
  return (
    <span className={`mark mark-${icon}`} title={text}>
      <Icon name={icon} size={16} />
      <span className="hidden-text">{text}</span>
    </span>
  );
}
