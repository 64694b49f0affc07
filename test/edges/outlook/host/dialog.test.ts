import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDialog } from '../../../../src/edges/outlook/host/dialog';
import { contextOf, fail, fakeDialog, fakeMailbox, succeed } from '../office-fakes';

const { signal } = new AbortController();
const url = 'https://tasks.example/dialog.html#scopes=Tasks.ReadWrite';
const { mailbox } = fakeMailbox(null);

function openingDialog() {
  const fake = fakeDialog();
  const opened: { url: string; promptBeforeOpen: boolean }[] = [];
  const context = contextOf(mailbox, {
    ui: {
      displayDialogAsync(address, { promptBeforeOpen }, callback) {
        opened.push({ url: address, promptBeforeOpen });
        succeed(callback, fake.dialog);
      },
    },
  });
  return { ...fake, context, opened, isOpen: () => new Promise((resolve) => setTimeout(resolve, 5)) };
}

describe('a dialog of Office', () => {
  beforeAll(() => {
    const EventType = {
      DialogMessageReceived: 'dialogMessageReceived',
      DialogEventReceived: 'dialogEventReceived',
    };
    Object.assign(globalThis, { Office: { EventType } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  test('opens at once, gives its first message and is closed', async () => {
    const dialog = openingDialog();
    const message = openDialog(dialog.context, url, signal);
    expect(dialog.opened).toEqual([{ url, promptBeforeOpen: false }]);
    await dialog.isOpen();
    dialog.send({ message: 'hello', origin: 'https://tasks.example' });
    await expect(message).resolves.toBe('hello');
    expect(dialog.isClosed()).toBe(true);
  });

  test('takes no message from another origin', async () => {
    const dialog = openingDialog();
    const message = openDialog(dialog.context, url, signal);
    await dialog.isOpen();
    dialog.send({ message: 'forged', origin: 'https://evil.example' });
    dialog.send({ message: 'real' });
    await expect(message).resolves.toBe('real');
  });

  test('says that the user closed it', async () => {
    const dialog = openingDialog();
    const message = openDialog(dialog.context, url, signal);
    await dialog.isOpen();
    dialog.end(12006);
    await expect(message).rejects.toMatchObject({ kind: 'cancelled', trace: { code: 'Office 12006' } });
  });

  test.each([
    [12009, 'window-blocked'],
    [12011, 'window-blocked'],
    [12007, 'sign-in-unavailable'],
    [5001, 'sign-in-unavailable'],
  ])('that does not open for reason %p is %s', async (code, kind) => {
    const context = contextOf(mailbox, {
      ui: { displayDialogAsync: (_url, _options, callback) => fail(callback, code) },
    });
    await expect(openDialog(context, url, signal)).rejects.toMatchObject({ kind });
  });

  test('is no way in a host without dialogs', async () => {
    await expect(openDialog(contextOf(mailbox), url, signal)).rejects.toMatchObject({
      kind: 'sign-in-unavailable',
    });
  });

  test('is closed when its caller aborts', async () => {
    const dialog = openingDialog();
    const controller = new AbortController();
    const message = openDialog(dialog.context, url, controller.signal);
    await dialog.isOpen();
    controller.abort(new Error('given up'));
    await expect(message).rejects.toThrow('given up');
    expect(dialog.isClosed()).toBe(true);
  });
});
