import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, CloudArrowUp20Regular } from '@fluentui/react-icons';
import { useId, useState, type Ref } from 'react';
import type { PendingOperation } from '../../app/pane-service';
import type { TaskKey } from '../../domain/task/task-key';
import type { MessageKey } from '../../i18n/catalogue';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useLingering, type Lingering } from '../kit/use-lingering';
import { useWords } from '../kit/words';
import type { PaneState } from '../state/pane-state';
import { actionFor } from '../state/problem-words';
import { ProblemButton } from '../trouble/problem-button';

const useStyles = makeStyles({
  region: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  operations: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  operation: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  waiting: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    columnGap: tokens.spacingHorizontalXS,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** The scopes to ask for when operations wait for access: the outbox does not know which one was refused. */
const scopes = ['Tasks.ReadWrite', 'Mail.ReadWrite'] as const;

type GiveUpKey = Extract<
  MessageKey,
  'action.discard' | 'tasks.delete' | 'tasks.keep' | 'outbox.keepLink' | 'outbox.stay'
>;

/** The label of giving up; undefined where it would then be unknown whether there is a task. */
function giveUpLabel({ action, isTaskKnown }: PendingOperation): GiveUpKey | undefined {
  switch (action) {
    case 'relink':
      return 'action.discard';
    case 'create':
      return isTaskKnown ? 'tasks.delete' : 'action.discard';
    // When a removal is given up, what was to be removed stays.
    case 'undo':
      return isTaskKnown ? 'tasks.keep' : undefined;
    case 'move':
      return 'outbox.stay';
    case 'unlink':
      return 'outbox.keepLink';
  }
}

/** One unfinished operation: what, why, and what the user can do about it. */
function WaitingRow(props: {
  readonly lingering: Lingering<PendingOperation>;
  readonly state: PaneState;
  /** The user has just started it here: tell at once when it has to wait. */
  readonly isBegunHere: boolean;
}) {
  const { lingering, state, isBegunHere } = props;
  const { item: operation, isOver, holdProps } = lingering;
  const { id, action, draft, isTaskKnown } = operation;
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const isRunning = operation.state === 'running';
  const problem = state.outboxFailures.get(id) ?? operation.problem;
  const isTryAgain = problem === undefined || actionFor(problem.kind) === 'try-again';
  const giveUp = giveUpLabel(operation);
  const retry = () => {
    commands.retry(id);
  };
  return (
    <div className={styles.waiting} {...holdProps}>
      <div className={styles.operation} role={isBegunHere ? 'alert' : undefined}>
        <p className={mergeClasses(shared.text, styles.title)} dir="auto">
          {draft.title}
        </p>
        <p className={mergeClasses(shared.hint, shared.text)}>
          {action === 'undo' && !isTaskKnown
            ? words.say('outbox.check')
            : words.say(`outbox.${action}`, { list: draft.listName })}
        </p>
        {!isOver && !isRunning && problem && (
          <p className={shared.text}>{words.say(`problem.${problem.kind}`)}</p>
        )}
        <p className={shared.text}>{words.say(isOver ? 'problem.over' : `outbox.${operation.state}`)}</p>
      </div>
      <div className={shared.actions}>
        {!isTryAgain && (
          <ProblemButton
            problem={problem}
            doing={`outbox ${action}`}
            scopes={scopes}
            isSigningIn={state.signIn.kind === 'running'}
            onTryAgain={retry}
          />
        )}
        <Button size="small" disabledFocusable={isOver || isRunning} onClick={retry}>
          {words.say('action.tryAgain')}
        </Button>
        {giveUp !== undefined && (
          <Button
            size="small"
            disabledFocusable={isOver}
            onClick={() => {
              commands.discard(id);
            }}
          >
            {words.say(giveUp)}
          </Button>
        )}
      </div>
    </div>
  );
}

interface Works {
  readonly operations: readonly PendingOperation[];
  readonly state: PaneState;
}

const idOf = ({ id }: PendingOperation) => id;

/** Unfinished operations, each with what the user can do about it; nothing where there are none. */
export function Outbox(
  props: Works & {
    readonly begunKeys: ReadonlySet<TaskKey>;
    readonly headingRef?: Ref<HTMLHeadingElement>;
  },
) {
  const { state, begunKeys, headingRef } = props;
  const operations = useLingering(props.operations, idOf);
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const headingId = useId();
  if (operations.length === 0) return null;
  return (
    <section className={mergeClasses(shared.surface, styles.region)} aria-labelledby={headingId}>
      <h2 id={headingId} ref={headingRef} className={mergeClasses(shared.heading, styles.heading)}>
        <CloudArrowUp20Regular aria-hidden />
        {words.say('outbox.heading')}
      </h2>
      <ul className={styles.operations}>
        {operations.map((lingering) => (
          <li key={lingering.item.id}>
            <WaitingRow
              lingering={lingering}
              state={state}
              isBegunHere={begunKeys.has(lingering.item.taskKey)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The unfinished operations of other mails: one line that expands; and that some cannot be read, where that is so. */
export function OtherOutbox({ state, ...works }: Works) {
  const operations = useLingering(works.operations, idOf);
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (operations.length === 0 && state.unreadable === 0) return null;
  return (
    <div className={mergeClasses(isOpen && shared.surface, isOpen && styles.region)}>
      {operations.length > 0 && (
        <Button
          className={styles.line}
          appearance="subtle"
          size="small"
          icon={<CloudArrowUp20Regular />}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': listId } : {})}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {words.say('outbox.count', { count: operations.length })}
          {isOpen ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </Button>
      )}
      {isOpen && (
        <ul className={styles.operations} id={listId}>
          {operations.map((lingering) => (
            <li key={lingering.item.id}>
              <WaitingRow lingering={lingering} state={state} isBegunHere={false} />
            </li>
          ))}
        </ul>
      )}
      {state.unreadable > 0 && (
        <p className={mergeClasses(shared.hint, shared.text)}>{words.say('outbox.unreadable')}</p>
      )}
    </div>
  );
}
