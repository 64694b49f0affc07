import type { MailAddress } from './mail';

/** What the header of a mail says, as it stands in a file. */
export interface EmlHeader {
  /** With its angle brackets; empty when it has none. */
  readonly internetMessageId: string;
  readonly subject: string;
  readonly sender: MailAddress;
}

/** So much of a file is looked at, in bytes: headers are shorter, and what follows them is not asked for. */
export const headerBytes = 262_144;

function decoded(charset: string, bytes: readonly number[]): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

/** The characters of a text as bytes. */
function asBytes(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_nothing, index) => text.charCodeAt(index) & 0xff);
}

/** The bytes of the text in an encoded word; undefined when it is none. */
function bytesOf(encoding: string, text: string): readonly number[] | undefined {
  if (encoding.toUpperCase() === 'Q') {
    const plain = text
      .replaceAll('_', ' ')
      .replace(/=([\dA-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return asBytes(plain);
  }
  try {
    return asBytes(atob(text));
  } catch {
    return undefined;
  }
}

/** A text of a header with its encoded words (RFC 2047) as they read. White space between two of them is no text. */
function withoutEncoding(text: string): string {
  return text
    .replace(/(=\?[^?\s]+\?[bq]\?[^?]*\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi, '$1')
    .replace(
      /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi,
      (whole, charset: string, encoding: string, word: string) => {
        const bytes = bytesOf(encoding, word);
        return bytes ? decoded(charset, bytes) : whole;
      },
    );
}

/** An address as a header names it: `Name <name@example.com>`, or the address alone. */
function addressOf(value: string): MailAddress {
  const [, name = '', address = ''] = /^(.*?)\s*<([^<>\s]+)>/.exec(value) ?? [];
  if (address === '') return { name: '', address: value.trim() };
  return { name: withoutEncoding(name.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')).trim(), address };
}

/** The header at the start of a mail in a file (RFC 5322), as text. Undefined when the text does not begin with one. */
export function readEmlHeader(text: string): EmlHeader | undefined {
  const [block = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n\r?\n/, 1);
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, name, value = ''] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  const isMail = fields.has('from') || fields.has('message-id') || fields.has('subject');
  if (!isMail) return undefined;
  const [internetMessageId = ''] = /<[^<>\s]+>/.exec(fields.get('message-id') ?? '') ?? [];
  return {
    internetMessageId,
    subject: withoutEncoding(fields.get('subject') ?? ''),
    sender: addressOf(fields.get('from') ?? ''),
  };
}
