/** Where the last tasks from one sender went. */
export interface SenderLists {
  /** Stands for the address, which is not kept. */
  readonly sender: string;
  /** Ids of the lists, the latest first. */
  readonly listIds: readonly string[];
}

/** Senders to remember; those without a new task for the longest time go first. */
export const mostSenders = 500;
/** Choices that count for one sender: an exception does not end a habit, and a new habit soon replaces it. */
const choicesKept = 3;
/** Equal choices that make a habit. */
const equalChoices = 2;

/** What is known after a task from this sender went into this list. */
export function withChoice(
  learnt: readonly SenderLists[],
  sender: string,
  listId: string,
): readonly SenderLists[] {
  const before = learnt.find((one) => one.sender === sender)?.listIds ?? [];
  const others = learnt.filter((one) => one.sender !== sender);
  const now = { sender, listIds: [listId, ...before].slice(0, choicesKept) };
  return [now, ...others].slice(0, mostSenders);
}

/** The id of the list into which the user puts tasks from this sender; undefined without a habit. */
export function suggestedList(learnt: readonly SenderLists[], sender: string): string | undefined {
  const { listIds = [] } = learnt.find((one) => one.sender === sender) ?? {};
  return listIds.find((id) => listIds.filter((other) => other === id).length >= equalChoices);
}
