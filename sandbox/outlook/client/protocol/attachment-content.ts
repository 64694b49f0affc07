import { fromEwsId } from '../../../mailbox/item-ids';
import type { WireMail } from '../../wire';
import type { OutlookApi } from '../api/outlook-api';

/** An attachment as Office.js hands it to an add-in: a file as base64, an attached mail as its text, a cloud file as its address. */
export async function attachmentContent(
  api: OutlookApi,
  mail: WireMail,
  id: unknown,
): Promise<{ readonly content: string; readonly format: 'base64' | 'eml' | 'url' } | undefined> {
  if (typeof id !== 'string') return undefined;
  const found = mail.attachments.find((attachment) => attachment.id === fromEwsId(id));
  const blob = found && (await api.attachment(mail.id, found.key));
  if (!blob) return undefined;
  switch (found.kind) {
    case 'file':
      return { content: await toBase64(blob), format: 'base64' };
    case 'item':
      return { content: await blob.text(), format: 'eml' };
    case 'reference':
      return { content: await blob.text(), format: 'url' };
  }
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(new Error('The attachment could not be read.', { cause: reader.error }));
    };
    reader.readAsDataURL(blob);
  });
}
