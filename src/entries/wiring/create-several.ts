import type { PaneService } from '../../app/pane-service';
import { createSeveralMails, type SeveralMails } from '../../app/several/several-mails';
import { createManyMailsService } from '../../edges/graph/several/many-mails-service';
import type { Foundation } from './create-services';

/** Tasks of several mails of a mailbox; a chunk of its own. `life`: ends what runs. */
export function createSeveral(
  { paneDeps, graph }: Foundation,
  pane: PaneService,
  life: AbortSignal,
): SeveralMails {
  const many = createManyMailsService(graph, paneDeps.marksMails);
  return createSeveralMails({ ...paneDeps, many, pane }, life);
}
