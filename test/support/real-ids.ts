const text = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64url')
    .padEnd(Math.ceil(bytes.length / 3) * 4, '=');

/** The mailbox in front, then where it is: both in bytes, as the ids of Exchange are made. */
const mailbox = Buffer.from(
  '\0\u0003\u0019$\0' + 'e3b0c442-98fc-4c14-9afb-f4c8996fb924'.padEnd(40, '\0'),
  'latin1',
);
const replica = Buffer.from('9af6b0a18be24a3c8f8d2f51c0de77aa', 'hex');

function counter(n: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(0x1000 + n * 0x9d3, 2);
  return bytes;
}

function folderOf(list: number): Buffer {
  return Buffer.concat([mailbox, Buffer.from([1, 0x12]), Buffer.alloc(4), replica, counter(list)]);
}

/** An id of a list as long as those of the service, and as like those of others: about 120 characters. */
export function realListId(list: number): string {
  return text(Buffer.concat([folderOf(list), Buffer.alloc(14)]));
}

/** An id of a task in this list: about 150 characters. */
export function realTaskId(list: number, task: number): string {
  return text(Buffer.concat([folderOf(list), Buffer.alloc(14), replica, counter(task)]));
}
