import type { CategoryService } from '../../app/ports/categories';
import type { MessageService } from '../../app/ports/messages';
import type { TokenProvider } from '../../app/ports/sign-in';
import type { TaskService } from '../../app/ports/tasks';
import type { MailboxTime } from '../../domain/time/mailbox-time';
import { createCategoryService } from './mail/category-service';
import { createMessageService } from './mail/message-service';
import { tagNames } from './tags/tag-names';
import { createTaskService } from './todo/task-service';
import type { GraphContext } from './transport/graph-context';
import { createTransport } from './transport/transport';

/** Dependencies of this edge. */
export interface GraphServicesDeps {
  /** Origin of Microsoft Graph in the current cloud, e.g. `https://graph.microsoft.com`, without a trailing slash. */
  readonly graphEndpoint: string;
  /** Reverse-DNS name under which our data is stored, e.g. `dev.emailtotodo`. */
  readonly extensionNamespace: string;
  readonly time: MailboxTime;
  readonly tokens: TokenProvider;
  readonly fetch: typeof fetch;
  /** Whether mails with open tasks get our category: a setting of the user. */
  readonly marksMails: () => boolean;
  /** A new GUID for the `client-request-id` of each request. */
  readonly newRequestId: () => string;
  /** A signal that aborts after that many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
}

/** To Do and mail of Microsoft Graph v1.0. Never waits or retries, except once after a refused token. */
export function createGraphServices(deps: GraphServicesDeps): {
  readonly tasks: TaskService;
  readonly messages: MessageService;
  readonly categories: CategoryService;
  /** For services of this edge that are loaded later. */
  readonly context: GraphContext;
} {
  const { graphEndpoint, tokens, newRequestId, time } = deps;
  const transport = createTransport({
    graphEndpoint,
    tokens,
    newRequestId,
    fetch: deps.fetch,
    timeout: deps.timeout,
  });
  const context = { transport, time, names: tagNames(deps.extensionNamespace) };
  return {
    tasks: createTaskService(context),
    messages: createMessageService(context, deps.marksMails),
    categories: createCategoryService(context),
    context,
  };
}
