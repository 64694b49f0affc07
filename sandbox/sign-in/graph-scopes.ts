/** The audience of access tokens, and the resource that scopes belong to. */
export const graphResource = 'https://graph.microsoft.com';

/** Delegated permissions that can be asked for here, in the words in which a user is asked. */
const known: Readonly<Record<string, string>> = {
  'User.Read': 'See who you are',
  'Tasks.Read': 'Read your tasks',
  'Tasks.ReadWrite': 'Create, read, change and delete your tasks and task lists',
  'Mail.Read': 'Read your mail',
  'Mail.ReadBasic': 'Read your mail without its text',
  'Mail.ReadWrite': 'Read, change and delete your mail',
  'MailboxSettings.Read': 'Read the settings of your mailbox',
  'MailboxSettings.ReadWrite': 'Read and change the settings of your mailbox',
};

/** Names of all permissions that can be asked for. */
export const graphScopes: readonly string[] = Object.keys(known);

/** Scopes that belong to OpenID Connect itself and need no consent of their own here. */
export const openIdScopes: readonly string[] = ['openid', 'profile', 'email', 'offline_access'];

/** What a permission means, in plain words. */
export function describeScope(scope: string): string {
  return known[scope] ?? scope;
}

const spellings = new Map([...graphScopes, ...openIdScopes].map((name) => [name.toLowerCase(), name]));

/**
 * The short names of what a `scope` parameter asks for: `https://graph.microsoft.com/User.Read` is `User.Read`, and so is
 * `user.read`, as Microsoft's sample Outlook-Add-in-SSO-NAA asks.
 */
export function parseScopes(parameter: string): readonly string[] {
  const names = parameter.split(' ').filter((name) => name !== '');
  return names.map((name) => {
    const short = name.startsWith(`${graphResource}/`) ? name.slice(graphResource.length + 1) : name;
    return spellings.get(short.toLowerCase()) ?? short;
  });
}

/** Scopes among these that are neither of OpenID Connect nor known here. */
export function unknownScopes(scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !(scope in known) && !openIdScopes.includes(scope));
}

/** Scopes among these that are permissions of Microsoft Graph. */
export function graphScopesOf(scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => scope in known);
}
