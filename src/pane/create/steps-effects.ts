import type { EffectContext } from '../context/effect-context';
import { openedOrUnread } from '../state/opened-or-unread';

/** What a mail asks its reader to do; see `PaneCommands.findSteps`. */
export async function findSteps(
  { store, services }: Pick<EffectContext, 'store' | 'services'>,
  mailId: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { pane, tokens } = await services();
  const mail = store.get().mails.get(mailId);
  if (!mail) return [];
  return pane.findSteps(openedOrUnread(mail, store.get()), tokens.account()?.name ?? '', signal);
}
