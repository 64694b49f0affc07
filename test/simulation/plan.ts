import { usualQuirks, type Quirks } from '../../sandbox/graph/quirks';

/** The devices of the user. Each has a clock, an outbox and caches of its own. */
export const deviceNames = ['one', 'two', 'three'] as const;
export type DeviceName = (typeof deviceNames)[number];

/** Who does something: two panes and the ribbon command of one device, and a pane of each other one. */
export const actorNames = ['pane1', 'pane2', 'command', 'device2', 'device3'] as const;
export type ActorName = (typeof actorNames)[number];

/** Number of mails in the simulated mailbox. */
export const mailCount = 5;
/** A mail of which Outlook does not know the Message-ID yet, and one of which the service does not know it either. */
export const mailsWithoutMessageId = { inOutlook: 3, anywhere: 4 } as const;

/** Where a mail of a conversation lies. What was deleted lies in its folder until that is emptied. */
export const mailPlaces = ['inbox', 'sentitems', 'archive', 'deleteditems', 'drafts'] as const;
export type MailPlace = (typeof mailPlaces)[number];

/** Tasks that somebody else puts into a list that is shared with the user, with a tag of ours on them. */
export const plantKinds = [
  /** A colleague's honest task about the same mail, in the colleague's own mailbox. */
  'colleague',
  /** Names a mail of the user and a key that nobody knows. */
  'fresh-key',
  /** The key of a task of the user, and its mail. */
  'own-key',
  /** The key of a task of the user, and another mail. */
  'own-key-elsewhere',
  'damaged',
  'newer',
  /** Names a mail by an id that is part of a path. */
  'bad-id',
] as const;
export type PlantKind = (typeof plantKinds)[number];

/** One thing that somebody does or that befalls somebody. `mail` and `pick` choose among what is there. */
export type Action =
  | {
      /** `capture-archived` archives the mail afterwards; `add-mail` links the first task that is shown with this mail, too. */
      readonly kind: 'capture' | 'capture-archived' | 'capture-twice' | 'capture-more' | 'open' | 'add-mail';
      readonly actor: ActorName;
      readonly mail: number;
    }
  | {
      /** What the user does who has one task in mind for a conversation: in the pane, or by the ribbon command. */
      readonly kind: 'join-or-capture' | 'command' | 'command-joining';
      readonly actor: ActorName;
      readonly mail: number;
    }
  | {
      readonly kind:
        | ('undo' | 'unlink' | 'delete' | 'complete' | 'postpone' | 'reopen-occurrence' | 'move')
        | ('discard' | 'retry');
      readonly actor: ActorName;
      readonly pick: number;
    }
  | { readonly kind: 'kill' | 'resume' | 'network-off' | 'network-on'; readonly actor: ActorName }
  | { readonly kind: 'storage-wiped' | 'storage-blocked' | 'storage-back'; readonly actor: ActorName }
  | { readonly kind: 'consent-withdrawn' | 'consent-given' }
  | {
      readonly kind: 'mail-moved' | 'mail-deleted' | 'mail-categorised' | 'mail-read' | 'foreign-link';
      readonly mail: number;
    }
  | {
      readonly kind:
        | 'task-moved'
        | 'task-shared'
        | 'task-deleted'
        | 'task-renamed'
        | 'task-completed'
        | 'task-noted'
        | 'task-repeats'
        | 'task-postponed';
      readonly pick: number;
    }
  | { readonly kind: 'planted'; readonly what: PlantKind; readonly mail: number; readonly pick: number }
  | { readonly kind: 'list-deleted' };

/** An action and how many turns of the world pass before the next. */
export interface PlannedAction {
  readonly action: Action;
  readonly turns: number;
}

/** How the world is in a schedule, beside what happens in it. */
export interface Conditions {
  readonly quirks: Quirks;
  /** How far the clock of each device is from that of the service, in minutes. */
  readonly clocks: Readonly<Record<DeviceName, number>>;
  /** How far answers of the service about collections lag behind its own writes, in milliseconds. What is read by its id is fresh. */
  readonly lag: number;
  /**
   * Where the mails of one conversation lie, if there is one: all mails but those without a Message-ID. Otherwise every mail is a
   * conversation of its own.
   */
  readonly conversation?: readonly MailPlace[] | undefined;
}

/** The numbers of the mails in a world. */
export function mailsIn({ conversation }: Conditions): readonly number[] {
  const length = conversation ? conversation.length + Object.keys(mailsWithoutMessageId).length : mailCount;
  return Array.from({ length }, (_nothing, mail) => mail);
}

/** Where a mail lies in the conversation; undefined when it is not one of it. */
export function placeInConversation({ conversation }: Conditions, mail: number): MailPlace | undefined {
  const { inOutlook, anywhere } = mailsWithoutMessageId;
  if (mail === inOutlook || mail === anywhere) return undefined;
  return conversation?.[mail > anywhere ? mail - 2 : mail];
}

/** The world as it should be. */
export const usualConditions: Conditions = {
  quirks: usualQuirks,
  clocks: { one: 0, two: 0, three: 0 },
  lag: 0,
};

/** A whole schedule. Everything else is drawn from the seed. */
export interface Plan extends Conditions {
  readonly seed: number;
  /** Share of requests to which something happens, from 0 to 1. */
  readonly badness: number;
  readonly actions: readonly PlannedAction[];
}

function describeService({ quirks, lag }: Conditions): string {
  const unusual = Object.entries(quirks).filter(
    ([, choice]) => !Object.values<string>(usualQuirks).includes(choice),
  );
  const faults = [
    ...unusual.map(([name, choice]) => `${name} ${choice}`),
    ...(lag > 0 ? [`lists ${lag} ms old`] : []),
  ];
  return ['service as usual', ...faults].join(', but ');
}

/** A schedule as a person reads it. */
export function describePlan(plan: Plan): string {
  const lines = plan.actions.map(({ action: { kind, ...rest }, turns }) => {
    const who = 'actor' in rest ? `${rest.actor}: ` : '';
    const what = Object.entries(rest)
      .filter(([name]) => name !== 'actor')
      .map(([name, value]) => ` ${name} ${value}`);
    return `  ${who}${kind}${what.join('')}, then ${turns} turns`;
  });
  const clocks = Object.entries(plan.clocks)
    .filter(([, minutes]) => minutes !== 0)
    .map(([name, minutes]) => `, clock of ${name} ${minutes} minutes off`);
  const odds = `${Math.round(plan.badness * 100)} % of requests go wrong`;
  const mails = plan.conversation ? [`, conversation: ${plan.conversation.join(' ')}`] : [];
  const world = [describeService(plan), ...clocks, ...mails].join('');
  return [`seed ${plan.seed}, ${odds}, ${world}`, ...lines].join('\n');
}
