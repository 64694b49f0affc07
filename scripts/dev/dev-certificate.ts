import { readFile } from 'node:fs/promises';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { SetupError } from '../setup.mjs';
import type { DevOptions } from './dev-options';

/** A key with its certificate, both as PEM text. */
interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * A certificate for localhost that browsers trust: the one in the given files, or one that Microsoft's tool makes, keeps
 * in the user's home and installs at the first time.
 *
 * @throws {SetupError} when a file cannot be read or nothing can be installed
 */
export async function devCertificate(files: DevOptions['certificate']): Promise<Certificate> {
  if (files) return { key: await pem(files.key), cert: await pem(files.cert) };
  try {
    const { key, cert } = await getHttpsServerOptions();
    return { key: String(key), cert: String(cert) };
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).trim().replace(/\s+/g, ' ');
    throw new SetupError(
      `No certificate could be installed (${why}): try "npx office-addin-dev-certs install" as a user who may, or name one that your browser trusts by "npm run dev -- --cert FILE --key FILE".`,
    );
  }
}

async function pem(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    // Whatever the reason, the user has to look at the file.
    throw new SetupError(`${file} cannot be read: --cert and --key have to name files in PEM form.`);
  }
}
