import type {
  AnsweredTask,
  CaptureOutcome,
  ExistingTask,
  MailSnapshot,
  Occurrence,
  OtherMails,
  PendingOperation,
  ResumeOptions,
} from '../../src/app/pane-service';
import type { SelectedMail } from '../../src/app/ports/mail-selection';
import type { Scope } from '../../src/app/ports/sign-in';
import type { SeveralMails } from '../../src/app/several/several-mails';
import type { Link } from '../../src/domain/link/link';
import type { LinkedTask } from '../../src/domain/link/link-state';
import type { OperationId } from '../../src/domain/link/operation-id';
import type { Category } from '../../src/domain/mail/category';
import type { FoundDate } from '../../src/domain/mail/dates/find-dates';
import type { CurrentItem, MailAddress } from '../../src/domain/mail/mail';
import type { Task, TaskChange, TodoList } from '../../src/domain/task/task';
import type { TaskDraft } from '../../src/domain/task/task-fields';
import type { TaskKey } from '../../src/domain/task/task-key';
import type { Waiting } from '../../src/domain/task/waiting';
import { Desk } from './desk';
import type { FakeAccounts } from './fake-accounts';
import type { FakeSearch } from './fake-search';
import type { FakeSuggestions } from './fake-suggestions';

/** Outlook's forms, as far as they were opened. */
export interface FakeForms {
  recipients: readonly MailAddress[];
  /** Outlook opens none. */
  areRefused: boolean;
  /** REST ids of mails that were shown, or replied to. */
  readonly shown: string[];
  readonly replies: string[];
}

/** Services whose answers the test gives. */
export interface FakeServices {
  readonly opens: Desk<CurrentItem, MailSnapshot>;
  /** Reports progress of the latest reading. */
  progress(opened: MailSnapshot): void;
  readonly captures: Desk<
    {
      draft: TaskDraft;
      evenIfLinked: boolean;
      opened: MailSnapshot;
      onKept: ((taskKey: TaskKey) => void) | undefined;
      onTextMissing: (() => void) | undefined;
    },
    CaptureOutcome
  >;
  readonly undos: Desk<TaskKey, void>;
  readonly relinks: Desk<ExistingTask, LinkedTask>;
  readonly unlinks: Desk<Link, void>;
  readonly removals: Desk<Link, void>;
  readonly changes: Desk<{ linked: LinkedTask; change: TaskChange }, Task>;
  readonly moves: Desk<{ linked: LinkedTask; to: TodoList }, Task>;
  readonly waits: Desk<{ linked: LinkedTask; waiting: Waiting | undefined }, Task>;
  readonly forms: FakeForms;
  readonly looks: Desk<null, void>;
  /** Tasks whose answer has come. */
  answered: readonly AnsweredTask[];
  readonly reopenings: Desk<Occurrence, { task: Task; isCopyLeft: boolean }>;
  readonly dates: Desk<CurrentItem, readonly FoundDate[]>;
  readonly categories: Desk<null, readonly Category[]>;
  readonly colorings: Desk<null, void>;
  readonly joins: Desk<TaskKey, LinkedTask>;
  /** By the task. */
  readonly mailsOf: Desk<LinkedTask, OtherMails>;
  readonly newLists: Desk<string, TodoList>;
  /** By the name of the reader. */
  readonly stepSearches: Desk<string, readonly string[]>;
  readonly resumes: Desk<ResumeOptions, void>;
  readonly retries: Desk<OperationId, void>;
  readonly discards: Desk<OperationId, void>;
  readonly signIns: Desk<readonly Scope[], string>;
  readonly signOuts: Desk<null, void>;
  readonly accounts: FakeAccounts;
  /** `unreadable`: how many more another version has left. */
  setPending(pending: readonly PendingOperation[], unreadable?: number): void;
  known: readonly TodoList[];
  /** Pictures by which a mail was to be marked. */
  readonly marked: MailSnapshot[];
  readonly suggestions: FakeSuggestions;
  readonly search: FakeSearch;
  /** The mails that are selected in Outlook, and what is done with several: undefined while it cannot be loaded. */
  selected: readonly SelectedMail[];
  several: SeveralMails | undefined;
}

/** A desk for each call that the test answers. */
export function createDesks() {
  return {
    opens: new Desk(),
    captures: new Desk(),
    undos: new Desk(),
    relinks: new Desk(),
    unlinks: new Desk(),
    removals: new Desk(),
    changes: new Desk(),
    moves: new Desk(),
    waits: new Desk(),
    looks: new Desk(),
    reopenings: new Desk(),
    dates: new Desk(),
    categories: new Desk(),
    colorings: new Desk(),
    joins: new Desk(),
    mailsOf: new Desk(),
    newLists: new Desk(),
    stepSearches: new Desk(),
    resumes: new Desk(),
    retries: new Desk(),
    discards: new Desk(),
    signIns: new Desk(),
    signOuts: new Desk(),
  } satisfies Partial<FakeServices>;
}
