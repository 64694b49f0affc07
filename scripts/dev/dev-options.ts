import { parseArgs } from 'node:util';
import { SetupError } from '../setup.mjs';

/** How the add-in is to be served for testing. */
export interface DevOptions {
  /** 0: any free one. */
  readonly port: number;
  /** File with the variables of the build. */
  readonly envFile: string;
  /** Files of a certificate that is there already, as PEM; undefined: one is made and installed. */
  readonly certificate: { readonly cert: string; readonly key: string } | undefined;
  /** Whether to print the usage, and do nothing else. */
  readonly help: boolean;
}

/** Where the manifest.xml of the project leads to. */
export const usualPort = 3000;
const lastPort = 65_535;

/** What `--help` prints. */
export const usage = `Usage: npm run dev -- [options]
  --env FILE               file with the variables of the build (.env)
  --cert FILE --key FILE   a certificate for localhost that your browser trusts, in the place of one that is installed
  --port NUMBER            another port: it needs a registration and a manifest of its own (${usualPort})
  --help                   print this`;

/**
 * Reads the command line.
 *
 * @throws {SetupError} that says what is wrong with it
 */
export function readDevOptions(args: readonly string[]): DevOptions {
  const { port = String(usualPort), env = '.env', cert, key, help = false } = parse(args);
  if (!/^\d+$/.test(port) || Number(port) > lastPort) {
    throw new SetupError(`--port has to be a number between 0 and ${lastPort}.`);
  }
  if ((cert === undefined) !== (key === undefined)) {
    throw new SetupError('--cert and --key belong together: name both files or none.');
  }
  const certificate = cert === undefined || key === undefined ? undefined : { cert, key };
  return { port: Number(port), envFile: env, certificate, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        env: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    // Node's own message names the option that it does not know.
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
