import type { DroppedFile, MailDrops } from '../../../app/ports/mail-drops';
import { ignore } from '../../../lib/ignored-errors';
import { createListeners } from '../../../lib/listeners';
import { fromOffice } from '../host/async-result';
import type { OutlookHost } from '../host/host';
import { isObject, textOf } from '../host/host-value';
import { officeEvents } from '../host/office-api';

/** Hosts do not tell when what is dragged leaves the pane: after this time without a word it has, in milliseconds. */
const leftMs = 600;

/** The files in an event of the host; none where it tells none, as with an attached mail among them (office-js#6541). */
function filesOf(event: unknown): readonly DroppedFile[] {
  const data = isObject(event) ? event.dragAndDropEventData : undefined;
  const transfer = isObject(data) ? data.dataTransfer : undefined;
  const files = isObject(transfer) ? transfer.files : undefined;
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown) => {
    const content = isObject(file) ? file.fileContent : undefined;
    return isObject(file) && content instanceof Blob
      ? [{ name: textOf(file.name), type: textOf(file.type), content }]
      : [];
  });
}

/**
 * What is dropped on the pane: told by an event of Outlook on the web and of the new Outlook for Windows, which keep drags of mails
 * from the page, and by the browser itself elsewhere. Office has to be ready.
 */
export function createMailDrops(host: Pick<OutlookHost, 'context' | 'hasEvent'>, page: Window): MailDrops {
  const { mailbox } = host.context;
  const dropped = createListeners<readonly DroppedFile[]>();
  const dragged = createListeners<boolean>();
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const over = (isOver: boolean) => {
    clearTimeout(leaving);
    if (isOver) leaving = setTimeout(() => dragged.notify(false), leftMs);
    dragged.notify(isOver);
  };
  const drop = (files: readonly DroppedFile[]) => {
    over(false);
    if (files.length > 0) dropped.notify(files);
  };

  if (host.hasEvent('DragAndDropEvent')) {
    const onEvent = (event: unknown) => {
      const data = isObject(event) ? event.dragAndDropEventData : undefined;
      if (isObject(data) && data.type === 'dragover') over(true);
      else drop(filesOf(event));
    };
    fromOffice((callback) => mailbox.addHandlerAsync?.(officeEvents.dragAndDrop, onEvent, callback)).catch(
      (error: unknown) => {
        ignore('follow what is dropped', error);
      },
    );
  }
  page.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser opens what is dropped in the place of the pane.
    event.preventDefault();
    over(true);
  });
  page.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    drop(files.map((file) => ({ name: file.name, type: file.type, content: file })));
  });

  return { onDropped: dropped.add, onDragged: dragged.add };
}
