import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';

/** A key with its certificate, both as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /**
   * SHA-256 of the public key, base64: what Chromium's `--ignore-certificate-errors-spki-list` takes, so that this one
   * certificate is trusted by one browser profile and nothing is installed.
   */
  readonly publicKeyHash: string;
}

const dayMs = 86_400_000;
const lifeDays = 365;
const spareDays = 7;

/**
 * The certificate for `localhost`: read from `file`, or made anew (and kept there) when it is missing, damaged or runs
 * out within a week.
 *
 * @param now the clock, to tell whether the kept one still serves
 */
export async function loadCertificate(file: string, now: Date): Promise<Certificate> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const known = kept === undefined ? undefined : parseCertificate(kept, now);
  if (known) return known;

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - dayMs),
    notAfterDate: new Date(now.getTime() + lifeDays * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  // Several sandboxes may start at once: a whole file appears in one go, or not at all.
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify({ key: made.private, cert: made.cert }), { mode: 0o600 });
  await rename(unfinished, file);
  return { key: made.private, cert: made.cert, publicKeyHash: publicKeyHash(new X509Certificate(made.cert)) };
}

function parseCertificate(text: string, now: Date): Certificate | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('key' in parsed) || !('cert' in parsed))
      return undefined;
    const { key, cert } = parsed;
    if (typeof key !== 'string' || typeof cert !== 'string') return undefined;
    const certificate = new X509Certificate(cert);
    if (Date.parse(certificate.validTo) - now.getTime() < spareDays * dayMs) return undefined;
    return { key, cert, publicKeyHash: publicKeyHash(certificate) };
  } catch {
    // A damaged file is as good as none: it is made again.
    return undefined;
  }
}

function publicKeyHash(certificate: X509Certificate): string {
  return createHash('sha256')
    .update(certificate.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}
