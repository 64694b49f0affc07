import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { WireMailSummary } from '../../wire';
import type { MailDates } from './dates';
import { MessageRow } from './message-row';

/** How far Page Up and Page Down go. */
const page = 8;

/**
 * The mails of a folder, grouped by when they came. Arrow keys open the next one at once, as in any mail program; with Shift they
 * select it as well, and so do Ctrl and Shift with a click, and Ctrl+A.
 */
export function MessageList(props: {
  readonly folderName: string;
  readonly messages: readonly WireMailSummary[] | undefined;
  readonly selectedId: string | undefined;
  /** Several selected mails; empty when it is not more than one. */
  readonly selection: readonly string[];
  readonly showRecipients: boolean;
  readonly dates: MailDates;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onDelete: () => void;
  /** The user drags these mails, or none any more; absent where nothing takes them. */
  readonly onDrag?: ((ids: readonly string[]) => void) | undefined;
}) {
  const { folderName, messages, selectedId, selection, dates, onOpen, onSelect } = props;
  const list = useRef<HTMLDivElement>(null);
  const headings = useId();
  const rows = messages ?? [];
  const selected = selection.length > 0 ? selection : selectedId === undefined ? [] : [selectedId];
  const position = rows.findIndex(({ id }) => id === selected.at(-1));
  /** The one line that Tab reaches. */
  const reachable = position < 0 ? 0 : position;

  const isListed = position >= 0;
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    // A row that had the focus may be gone: the chosen one takes over.
    if (list.current?.contains(document.activeElement)) row?.focus();
  }, [selectedId, isListed]);

  /** From the first selected one to this one, whichever comes first in the list. */
  function rangeTo(index: number): readonly string[] {
    const start = rows.findIndex(({ id }) => id === selected[0]);
    const [from, to] = start < index ? [Math.max(0, start), index] : [index, start];
    const ids = rows.slice(from, to + 1).map(({ id }) => id);
    return start < index ? ids : ids.reverse();
  }

  function select(id: string, by: 'alone' | 'one-more' | 'range'): void {
    if (by === 'alone') onOpen(id);
    else if (by === 'range') onSelect(rangeTo(rows.findIndex((row) => row.id === id)));
    else onSelect(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  }

  function moveTo(index: number): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    onOpen(row.id);
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(row.id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: position + 1,
      ArrowUp: position - 1,
      PageDown: position + page,
      PageUp: position - page,
      Home: 0,
      End: rows.length - 1,
      Enter: reachable,
      ' ': reachable,
    };
    const target = steps[event.key];
    const last = rows.length - 1;
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(rows.map(({ id }) => id));
    else if (target !== undefined && event.shiftKey && selected.length > 0)
      onSelect(rangeTo(Math.max(0, Math.min(last, target))));
    else if (target !== undefined) moveTo(target);
    else if (event.key === 'Delete') props.onDelete();
    else return;
    event.preventDefault();
  }

  return (
    <section className="messages" aria-label={folderName}>
      <h2 className="messages-heading">
        {folderName}
        <span className="messages-count">{messages && `${rows.length}`}</span>
      </h2>
      <div
        ref={list}
        className="messages-list"
        role="listbox"
        aria-label="Messages"
        aria-busy={messages === undefined}
        aria-multiselectable
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {groups(rows, dates).map(([heading, members]) => (
          <div key={heading} role="group" aria-labelledby={`${headings}${heading}`}>
            <div id={`${headings}${heading}`} className="messages-group" role="presentation">
              {heading}
            </div>
            {members.map((message) => (
              <MessageRow
                key={message.id}
                message={message}
                isSelected={selected.includes(message.id)}
                isReachable={message === rows[reachable]}
                showRecipients={props.showRecipients}
                date={dates.short(message.received)}
                onSelect={select}
                onDrag={
                  props.onDrag &&
                  ((id, isDragged) =>
                    props.onDrag?.(!isDragged ? [] : selected.includes(id) ? selected : [id]))
                }
              />
            ))}
          </div>
        ))}
      </div>
      {messages?.length === 0 && <p className="messages-empty">This folder is empty.</p>}
    </section>
  );
}

function groups(
  messages: readonly WireMailSummary[],
  dates: MailDates,
): readonly (readonly [heading: string, members: readonly WireMailSummary[]])[] {
  const byHeading = new Map<string, WireMailSummary[]>();
  for (const message of messages) {
    const heading = dates.group(message.received);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), message]);
  }
  return [...byHeading];
}
