import { parseArgs } from 'node:util';
import { isMeant, noSuchAccount } from './control/accounts';
import { accounts } from './mailbox/account';
import { errorCode } from './server/error-code';
import { UsageError } from './usage-error';

/** How the sandbox is to be started. */
export interface Options {
  /** Outlook's port; the add-in, Graph and sign-in take the three that follow. 0: any four free ports. */
  readonly port: number;
  /** Folder of the built add-in; undefined: it is to be built. */
  readonly pages: string | undefined;
  /** Whether the add-in is built again on each save. */
  readonly watch: boolean;
  /** File that keeps the state between starts. */
  readonly data: string | undefined;
  /** Whether a browser is to be opened. */
  readonly open: boolean;
  /** Whether to print one line of JSON instead of text. */
  readonly json: boolean;
  /** Whether to print the usage, and do nothing else. */
  readonly help: boolean;
  /** Part of the page that is opened first, by the names of its address. */
  readonly account: string | undefined;
  readonly mail: string | undefined;
  readonly language: string | undefined;
}

/** What `--help` prints. */
export const usage = `Usage: npm start -- [options]
  --port NUMBER      first of four ports in a row, 0 for any free ones (4000)
  --data FILE        keep mails, lists and tasks in a file between starts
  --account NAME     whose mailbox to open: adele, ben or cleo
  --mail KEY         which mail to open
  --language TAG     language of Outlook, e.g. de-DE
  --no-open          open no browser
  --watch            build again on each save, and show it in the open pane
  --pages FOLDER     folder of an add-in that is built already
  --json             print the addresses as one line of JSON
  --help             print this`;

const defaultPort = 4000;
const lastPort = 65_535 - 3;

/**
 * Reads the command line.
 *
 * @throws UsageError that says what is wrong with it
 */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > lastPort) {
    throw new UsageError(`--port has to be a number between 0 and ${lastPort}.`);
  }
  if (values.watch && values.pages !== undefined) {
    throw new UsageError('--watch builds the add-in itself: leave out --pages.');
  }
  const { account } = values;
  if (account !== undefined && !accounts.some((one) => isMeant(one, account))) {
    throw new UsageError(noSuchAccount(account, accounts));
  }
  return {
    port,
    pages: values.pages,
    watch: values.watch === true,
    data: values.data,
    open: values['no-open'] !== true,
    json: values.json === true,
    help: values.help === true,
    account,
    mail: values.mail,
    language: values.language,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        pages: { type: 'string' },
        watch: { type: 'boolean' },
        data: { type: 'string' },
        account: { type: 'string' },
        mail: { type: 'string' },
        language: { type: 'string' },
        'no-open': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    if (!errorCode(error)?.startsWith('ERR_PARSE_ARGS')) throw error;
    // Node's own message names the option that it does not know.
    throw new UsageError(`${String(error).replace(/^.*?\]: /, '')}\n${usage}`);
  }
}
