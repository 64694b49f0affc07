import { brokenLinks } from './states/broken-links';
import { cards } from './states/cards';
import { conversation } from './states/conversation';
import { creating } from './states/creating';
import { existingTask } from './states/existing-task';
import { moreOptions } from './states/more-options';
import { newTask } from './states/new-task';
import { outbox } from './states/outbox';
import { pages } from './states/pages';
import { ribbon } from './states/ribbon';
import { settings } from './states/settings';
import { several } from './states/several';
import { signingIn } from './states/signing-in';
import { trouble } from './states/trouble';
import { waiting } from './states/waiting';
import type { Walk } from './walk';

/** Everything that a user can get to see, in the order of the gallery. */
export const walks: readonly Walk[] = [
  ...signingIn,
  ...newTask,
  ...moreOptions,
  ...creating,
  ...cards,
  ...conversation,
  ...waiting,
  ...existingTask,
  ...several,
  ...brokenLinks,
  ...outbox,
  ...settings,
  ...trouble,
  ...ribbon,
  ...pages,
];
