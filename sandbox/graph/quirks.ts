/**
 * Behaviour of the service about which sources disagree, or that differs between tenants. Each has a usual choice, which
 * comes first, and others that a client has to survive as well. The control API switches them while the sandbox runs.
 */
export const quirkChoices = {
  /**
   * Extensions in the body of a new task: stored with it (recorded on To Do by planetaryescape/ms-todo, spike S13), or
   * only repeated in the answer (reported by clintonthegeek/libkalburator).
   */
  inlineExtensions: ['stored', 'echoed'],
  /**
   * POST of an extension that the item has already: properties that the new one does not name stay
   * (msgraph-sdk-dotnet#1541, on an event, which lies in the same store), it takes the old one's place, or, on a message,
   * it is refused. The documentation does not say.
   */
  postedAgain: ['merges', 'replaces', 'conflicts'],
  /**
   * PATCH of a task with the recurrence that was read: accepted (ms-todo, spike S20, a personal account), or 400
   * (microsoft-graph-toolkit#3182, msgraph-sdk-dotnet#2677, microsoft-graph-docs#10503 and #10516).
   */
  patchedRecurrence: ['accepted', 'refused'],
  /** If-Match on a message and its extensions. Honoured on tasks (ms-todo, spikes S2 and S6); no source speaks of messages. */
  messageIfMatch: ['honoured', 'ignored'],
  /**
   * Pages: of the size that was asked for, or short and empty ones between, with a `$skip` that jumps
   * (microsoft-graph-docs#5029 and #7569, contrib#6921; short pages of delta: ms-todo, P1).
   */
  pages: ['even', 'uneven'],
  /**
   * `$filter` of To Do: as OData has it, or with what is reported of it: ampersands to be encoded twice, `contains` passed
   * over beside dates (see `faulty-filter.ts`), and rows without `recurrence` (RogerSelwyn/MS365-ToDo#133).
   */
  filters: ['right', 'wrong'],
} as const;

type Choices = typeof quirkChoices;

/** A choice for each quirk. */
export type Quirks = { readonly [K in keyof Choices]: Choices[K][number] };

/** The service as most sources have it. */
export const usualQuirks: Quirks = {
  inlineExtensions: 'stored',
  postedAgain: 'merges',
  patchedRecurrence: 'accepted',
  messageIfMatch: 'honoured',
  pages: 'even',
  filters: 'right',
};

/** The quirks of all mailboxes, which can be switched at any time. */
export interface QuirkSwitch {
  now(): Quirks;
  set(changes: Partial<Quirks>): void;
  reset(): void;
}

export function createQuirkSwitch(): QuirkSwitch {
  let quirks = usualQuirks;
  return {
    now: () => quirks,
    set: (changes) => {
      quirks = { ...quirks, ...changes };
    },
    reset: () => {
      quirks = usualQuirks;
    },
  };
}
