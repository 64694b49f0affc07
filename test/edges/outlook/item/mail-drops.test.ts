/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import type { DroppedFile } from '../../../../src/app/ports/mail-drops';
import type { OfficeCallback } from '../../../../src/edges/outlook/host/office-api';
import { createMailDrops } from '../../../../src/edges/outlook/item/mail-drops';
import { contextOf, fail, fakeMailbox, mailItem } from '../office-fakes';

const eml = new Blob(['Subject: x']);

/** Drops in a host that raises its own event, or not; `raise` is that event. */
function dropsIn({ hasEvent = true, refuses = false } = {}) {
  const handlers = new Map<string, (event: unknown) => void>();
  const { mailbox } = fakeMailbox(mailItem(), {
    addHandlerAsync(type: string, handler: (event: unknown) => void, callback: OfficeCallback) {
      handlers.set(type, handler);
      if (refuses) fail(callback, 5001);
    },
  });
  const drops = createMailDrops({ context: contextOf(mailbox), hasEvent: () => hasEvent }, window);
  const dropped: (readonly DroppedFile[])[] = [];
  const dragged: boolean[] = [];
  drops.onDropped((files) => dropped.push(files));
  drops.onDragged((isOver) => dragged.push(isOver));
  return {
    dropped,
    dragged,
    handlers,
    raise: (dragAndDropEventData: unknown) =>
      handlers.get('olkDragAndDropEvent')?.({ type: 'olkDragAndDropEvent', dragAndDropEventData }),
  };
}

/** An event of the browser with what is dragged. */
function browserEvent(type: string, dataTransfer: unknown): Event {
  return Object.assign(new Event(type, { cancelable: true }), { dataTransfer });
}

describe('what is dropped on the pane', () => {
  test('is told by the event of the host, with its files', () => {
    const { dropped, raise } = dropsIn();
    raise({
      type: 'drop',
      dataTransfer: { files: [{ name: 'x.eml', type: 'message/rfc822', fileContent: eml }] },
    });
    expect(dropped).toEqual([[{ name: 'x.eml', type: 'message/rfc822', content: eml }]]);
  });

  test.each([
    null,
    undefined,
    { type: 'drop' },
    { type: 'drop', dataTransfer: null },
    { type: 'drop', dataTransfer: { files: [] } },
    { type: 'drop', dataTransfer: { files: [null, { name: 'x' }, { fileContent: 'text' }] } },
  ])('is nothing where the host tells %j', (data) => {
    const { dropped, raise } = dropsIn();
    raise(data);
    expect(dropped).toEqual([]);
  });

  test('is not asked for in a host without the event, and a host that refuses it does no harm', () => {
    expect(dropsIn({ hasEvent: false }).handlers.size).toBe(0);
    expect(dropsIn({ refuses: true }).handlers.size).toBe(1);
  });

  test('is told by the browser elsewhere, which then does not open it', () => {
    const { dropped } = dropsIn({ hasEvent: false });
    const file = new File(['Subject: x'], 'x.eml');
    const over = browserEvent('dragover', { types: ['Files'] });
    const drop = browserEvent('drop', { types: ['Files'], files: [file] });
    for (const event of [over, drop]) window.dispatchEvent(event);
    expect(dropped).toMatchObject([[{ name: 'x.eml' }]]);
    expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
  });

  test('is left to the browser where it is a text', () => {
    const { dropped, dragged } = dropsIn({ hasEvent: false });
    const over = browserEvent('dragover', { types: ['text/plain'] });
    const drop = browserEvent('drop', { types: ['text/plain'], files: [] });
    for (const event of [over, drop]) window.dispatchEvent(event);
    expect(over.defaultPrevented || drop.defaultPrevented).toBe(false);
    expect([dropped, dragged]).toEqual([[], []]);
  });

  test('is shown as dragged until the host has been silent for a while', () => {
    jest.useFakeTimers();
    const { dragged, raise } = dropsIn();
    raise({ type: 'dragover', taskPaneX: 1, taskPaneY: 1 });
    raise({ type: 'dragover', taskPaneX: 2, taskPaneY: 2 });
    jest.advanceTimersByTime(599);
    expect(dragged).toEqual([true, true]);
    jest.advanceTimersByTime(1);
    expect(dragged).toEqual([true, true, false]);
    jest.useRealTimers();
  });
});
