/** What differs between deployments. It stands in each page as JSON, so that the same scripts serve all of them. */
export interface AddInConfig {
  /** Application (client) id of the app registration, a GUID. */
  readonly clientId: string;
  /** Where people sign in, e.g. `https://login.microsoftonline.com/common`. */
  readonly authority: string;
  /** OpenID metadata of the authority as JSON text; given, it is not fetched. */
  readonly authorityMetadata?: string;
  /** Root of Microsoft Graph without a trailing slash, e.g. `https://graph.microsoft.com`. */
  readonly graphEndpoint: string;
  /** Where To Do shows tasks: a task's page is `<toDoUrl>/id/<task id>/details`. */
  readonly toDoUrl: string;
  /** Reverse DNS name under which open extensions and extended properties are written. */
  readonly extensionNamespace: string;
  /** Given in a build that has no permission on mail, and asks for none. */
  readonly mailAccess?: 'none';
  /** Where people find help. */
  readonly supportUrl?: string;
  /** Version of the product, as in package.json. */
  readonly version: string;
}
