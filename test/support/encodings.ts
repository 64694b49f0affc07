import { createHash } from 'node:crypto';

/** Base64 of a text at each place in a group of three bytes, without the characters that depend on its neighbours. */
function base64Forms(text: string): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
    const whole = bytes.toString('base64').replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor((bytes.length * 8) / 6);
    return whole.slice(first, last);
  });
}

/** How a text may be written in a request: as it is, escaped, by percent signs, in base64 or base64url, in hexadecimal. */
export function encodingsOf(text: string): readonly string[] {
  const escaped = text
    .split('')
    .map((unit) =>
      unit.charCodeAt(0) < 128 ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .join('');
  const base64 = base64Forms(text);
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    escaped,
    encodeURIComponent(text),
    text.replaceAll(' ', '+'),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    Buffer.from(text).toString('hex'),
  ];
}

/** The usual digests of a text, each from its first 16 bytes on, in the usual encodings. */
export function digestsOf(text: string): readonly string[] {
  return [text, text.toLowerCase()].flatMap((one) =>
    ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
      const bytes = createHash(algorithm).update(one).digest().subarray(0, 16);
      const [hex, base64, url] = (['hex', 'base64', 'base64url'] as const).map((as) => bytes.toString(as));
      return [hex ?? '', (base64 ?? '').slice(0, 20), (url ?? '').slice(0, 20)];
    }),
  );
}
