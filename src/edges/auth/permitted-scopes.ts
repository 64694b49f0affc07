import type { AddInConfig } from '../../app/ports/add-in-config';
import type { Scope } from '../../app/ports/sign-in';
import { Problem } from '../../domain/problem';

/** All that a build without access to mail asks for. */
const withoutMail: ReadonlySet<string> = new Set(['openid', 'profile', 'offline_access', 'Tasks.ReadWrite']);

/** Those of the permissions that this build may ask for. */
export function permissionsOf<Name extends string>(
  { mailAccess }: Pick<AddInConfig, 'mailAccess'>,
  permissions: readonly Name[],
): readonly Name[] {
  return mailAccess === 'none' ? permissions.filter((name) => withoutMail.has(name)) : permissions;
}

/**
 * The scopes to get a token for. A click asks for those that this build may have; a request that needs others is never sent.
 *
 * @throws {Problem} `forbidden` when they are not enough
 */
export function permittedScopes(
  config: Pick<AddInConfig, 'mailAccess'>,
  scopes: readonly Scope[],
  interactive: boolean,
): readonly Scope[] {
  const permitted = permissionsOf(config, scopes);
  const isEnough = interactive ? permitted.length > 0 : permitted.length === scopes.length;
  if (!isEnough) throw new Problem('forbidden', { trace: { code: 'not-in-this-build' } });
  return permitted;
}
