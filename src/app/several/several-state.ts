import type { Problem } from '../../domain/problem';
import type { Task, TodoList } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { ForeignMail } from './read-dropped';
import type { SeveralMail } from './read-selection';
import type { MailResult } from './run';

/** What stands beside one of several mails. */
export type RowState =
  | { readonly kind: 'ready' }
  /** Its task is being made, or taken back. */
  | { readonly kind: 'working' }
  | MailResult
  /** Its task was made and taken back. */
  | { readonly kind: 'undone' }
  /** The task is there, and could not be taken back yet. */
  | {
      readonly kind: 'not-undone';
      readonly taskKey: TaskKey;
      readonly task: Task;
      readonly problem: Problem;
    };

/** One of several mails. */
export interface SeveralRow extends SeveralMail {
  readonly isChosen: boolean;
  readonly state: RowState;
}

/** A dropped mail that is not in this mailbox: it becomes a task without a link. */
export interface ForeignRow {
  readonly mail: ForeignMail;
  /** Tells it from the others of the drop. */
  readonly id: string;
  readonly state:
    | { readonly kind: 'ready' | 'working' | 'undone' }
    | { readonly kind: 'created'; readonly task: Task }
    | { readonly kind: 'failed'; readonly problem: Problem }
    | { readonly kind: 'not-undone'; readonly task: Task; readonly problem: Problem };
}

/** Several mails, and how far what is done with them has come. */
export interface SeveralState {
  /** `choosing`: nothing runs, and some rows may have results of an earlier run. */
  readonly phase: 'empty' | 'reading' | 'unread' | 'choosing' | 'creating' | 'undoing';
  readonly rows: readonly SeveralRow[];
  /** Lists that can take tasks, as known when the mails were read. */
  readonly lists: readonly TodoList[];
  /** Selected mails that cannot be used. */
  readonly leftOut: number;
  readonly foreign: readonly ForeignRow[];
  /** Names of dropped files that are no mails which can be read. */
  readonly refused: readonly string[];
  /** What kept them from being read, in the phase `unread`. */
  readonly problem: Problem | undefined;
  /** No further ones are begun. */
  readonly isStopping: boolean;
  /** Of how many rows the run began with, so many have a result. */
  readonly done: number;
  readonly all: number;
}

/** Before any mails are read. */
export const noMails: SeveralState = {
  phase: 'empty',
  rows: [],
  lists: [],
  leftOut: 0,
  foreign: [],
  refused: [],
  problem: undefined,
  isStopping: false,
  done: 0,
  all: 0,
};

const creatableKinds: ReadonlySet<RowState['kind']> = new Set(['ready', 'failed', 'stopped', 'undone']);

/** Whether a task can be made of a row now. */
export function isCreatable({ openTask, state }: SeveralRow): boolean {
  return openTask === undefined && creatableKinds.has(state.kind);
}

/** Whether a row failed, was stopped, or waits, and is not left out. */
export function isToBeTriedAgain({ state: { kind }, isChosen }: SeveralRow): boolean {
  return kind === 'waiting' || (isChosen && (kind === 'failed' || kind === 'stopped'));
}

/** Tasks that were made of a row and can be taken back. */
export function madeKey({ state }: SeveralRow): TaskKey | undefined {
  return state.kind === 'created' || state.kind === 'waiting' || state.kind === 'not-undone'
    ? state.taskKey
    : undefined;
}
