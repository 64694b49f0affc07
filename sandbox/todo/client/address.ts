/** What the page's address says: whose tasks, which list, which task is open. */
export interface Address {
  readonly account: string | null;
  readonly listId: string | null;
  readonly taskId: string | null;
}

export function readAddress(): Address {
  const query = new URLSearchParams(location.search);
  return { account: query.get('account'), listId: query.get('list'), taskId: query.get('task') };
}

/** Keeps the address in step with what is shown, so that a reload shows the same. */
export function writeAddress({ account, listId, taskId }: Address): void {
  const query = new URLSearchParams();
  if (account !== null) query.set('account', account);
  if (listId !== null) query.set('list', listId);
  if (taskId !== null) query.set('task', taskId);
  const text = query.toString();
  history.replaceState(null, '', text === '' ? '/todo/' : `/todo/?${text}`);
}
