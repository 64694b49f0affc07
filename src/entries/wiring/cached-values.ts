import {
  array,
  boolean,
  exactOptional,
  fallback,
  nonEmpty,
  object,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';
import type { LearntLists } from '../../app/create/list-suggestions';
import type { RememberedLinks } from '../../app/open/link-memory';
import { instantSchema, linkEntries } from '../../domain/link/link-schema';
import type { TodoList } from '../../domain/task/task';
import { taskSummarySchema } from '../../domain/task/task-summary-schema';
import { answerSchema } from '../../domain/task/waiting-schema';
import { plainDateSchema } from '../../domain/time/plain-date-schema';
import { fittingItems } from '../../lib/schema';

/** Lists as stored in a cache. */
export const listsSchema: GenericSchema<unknown, readonly TodoList[]> = fittingItems(
  object({
    id: string(),
    name: string(),
    isDefault: fallback(boolean(), false),
    isShared: fallback(boolean(), false),
  }),
);

const rememberedLinkSchema = object({
  ...linkEntries,
  task: exactOptional(taskSummarySchema),
  searchedDateTime: exactOptional(instantSchema),
  answer: exactOptional(answerSchema),
  lookedOn: exactOptional(plainDateSchema),
});

/** Remembered links as stored in a cache. */
export const rememberedLinksSchema: GenericSchema<unknown, readonly RememberedLinks[]> = fittingItems(
  object({ mail: string(), links: fallback(fittingItems(rememberedLinkSchema), []) }),
);

/** Suggestions of lists as stored in a cache. */
export const learntListsSchema: GenericSchema<unknown, LearntLists> = object({
  key: pipe(string(), nonEmpty()),
  senders: fallback(fittingItems(object({ sender: string(), listIds: array(string()) })), []),
});
