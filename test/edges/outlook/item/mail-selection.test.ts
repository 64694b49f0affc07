import { expect, test } from '@jest/globals';
import type { OfficeCallback } from '../../../../src/edges/outlook/host/office-api';
import { createMailSelection } from '../../../../src/edges/outlook/item/mail-selection';
import { contextOf, fail, fakeMailbox, mailItem, succeed } from '../office-fakes';

const { signal } = new AbortController();

/** A selection in a host that answers with this. */
function selectionOf(getSelectedItemsAsync?: (callback: OfficeCallback) => void) {
  const { mailbox } = fakeMailbox(mailItem());
  return createMailSelection(
    contextOf({ ...mailbox, ...(getSelectedItemsAsync && { getSelectedItemsAsync }) }),
  );
}

test('the selected mails are told with their ids in the form that the service takes, each once', async () => {
  const one = {
    itemId: 'AAMk/1+2=',
    internetMessageId: '<1@example.com>',
    subject: 'Lunch',
    itemMode: 'Read',
  };
  const other = { itemId: 'AAMk3', subject: null };
  const selection = selectionOf((callback) => {
    succeed(callback, [one, other, one]);
  });
  expect(await selection.read(signal)).toEqual([
    { restId: 'AAMk-1_2=', internetMessageId: '<1@example.com>', subject: 'Lunch' },
    { restId: 'AAMk3', internetMessageId: '', subject: '' },
  ]);
});

test.each([undefined, null, 7, {}, [null, 7, {}, { itemId: 7 }, { itemId: 'x', itemMode: 'Compose' }]])(
  'a host that answers %p has no mails selected',
  async (value) => {
    const selection = selectionOf((callback) => {
      succeed(callback, value);
    });
    expect(await selection.read(signal)).toEqual([]);
  },
);

test('a host without the function has no mails selected', async () => {
  expect(await selectionOf().read(signal)).toEqual([]);
});

test('a host that refuses says so: the manifest lacks the permission, or it fails as some do', async () => {
  const selection = selectionOf((callback) => {
    fail(callback, 9038);
  });
  await expect(selection.read(signal)).rejects.toMatchObject({
    kind: 'unexpected',
    trace: { code: 'Office 9038' },
  });
});

test('more than a hundred are cut', async () => {
  const many = Array.from({ length: 130 }, (_nothing, number) => ({ itemId: `id${number}` }));
  const selection = selectionOf((callback) => {
    succeed(callback, many);
  });
  expect(await selection.read(signal)).toHaveLength(100);
});
