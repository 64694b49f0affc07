import { parseEnv } from 'node:util';
import { SetupError } from '../setup.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a build for testing: what is set already wins over the file, as it does for Node's own
 * `--env-file`. The address is the one that is served, whatever either says.
 *
 * @param text what `envFile` holds; undefined when there is no such file
 * @throws {SetupError} without a CLIENT_ID
 */
export function devEnvironment(
  text: string | undefined,
  options: { envFile: string; env: Environment; publicUrl: string },
): Environment {
  const { envFile, env, publicUrl } = options;
  const environment: Environment = {
    ...parseEnv(text ?? ''),
    ...env,
    PUBLIC_URL: publicUrl,
    // Browsers would hold every other server on localhost to https too.
    HSTS: 'off',
  };
  if (environment['CLIENT_ID']?.trim()) return environment;
  const missing =
    text === undefined
      ? `There is no ${envFile}: copy .env.example there and`
      : `${envFile} lacks CLIENT_ID:`;
  throw new SetupError(`${missing} fill in the CLIENT_ID that "scripts/register-app.sh --localhost" prints.`);
}
