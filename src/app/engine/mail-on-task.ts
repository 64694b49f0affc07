import type { LinkDeps } from './link-deps';

/** Whether others may read what is in a list. Of one that this device does not know, nobody can say that they do not. */
export function isSharedList({ lists }: Pick<LinkDeps, 'lists'>, listId: string): boolean {
  return lists.read()?.find(({ id }) => id === listId)?.isShared ?? true;
}
