import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CloudArrowUp20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { PendingWork } from '../app/pane-service';
import type { LinkKey } from '../domain/link';
import type { MessageKey } from '../i18n/catalogue';
import type { PaneState } from './pane-state';
import { usePaneTools, useWords } from './pane-tools';
import { ProblemButton } from './problem-button';
import { actionFor } from './problem-words';
import { useSharedStyles } from './shared-styles';
import type { Lingering } from './use-lingering';

const useStyles = makeStyles({
  region: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  works: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  work: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What is asked for when work waits for access: the outbox does not know which half of it was refused. */
const scopes = ['Tasks.ReadWrite', 'Mail.ReadWrite'] as const;

/** What giving up is called: with a removal given up, what was to be removed stays. */
const giveUp = {
  create: 'action.discard',
  undo: 'tasks.keep',
  unlink: 'outbox.keepLink',
} as const satisfies Readonly<Record<PendingWork['action'], MessageKey>>;

/** Work that is not finished: what, why, and what can be done about it. */
export function Outbox(props: {
  readonly works: readonly Lingering<PendingWork>[];
  readonly state: PaneState;
  /** The work that the person has just begun: its coming to rest is told at once. */
  readonly ownKeys: ReadonlySet<LinkKey>;
}) {
  const { works, state, ownKeys } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const headingId = useId();
  return (
    <section className={mergeClasses(shared.surface, styles.region)} aria-labelledby={headingId}>
      <h2 id={headingId} className={mergeClasses(shared.heading, styles.heading)}>
        <CloudArrowUp20Regular aria-hidden />
        {words.say('outbox.heading')}
      </h2>
      {works.length > 1 && (
        <p className={shared.hint}>{words.say('outbox.count', { count: works.length })}</p>
      )}
      <ul className={styles.works}>
        {works.map(({ item: work, isOver, holdProps }) => {
          const { linkKey, action, listName } = work;
          const problem = state.outboxFailures.get(linkKey) ?? work.problem;
          const isTryAgain = problem === undefined || actionFor(problem.kind) === 'try-again';
          const retry = () => {
            commands.retry(linkKey);
          };
          return (
            <li key={linkKey} {...holdProps}>
              <div className={styles.work} role={ownKeys.has(linkKey) ? 'alert' : undefined}>
                <p className={mergeClasses(shared.text, styles.title)} dir="auto">
                  {work.title}
                </p>
                <p className={mergeClasses(shared.hint, shared.text)}>
                  {words.say(`outbox.${action}`, { list: listName })}
                </p>
                <p className={shared.text}>
                  {!isOver && problem && `${words.say(`problem.${problem.kind}`)} `}
                  {words.say(isOver ? 'problem.over' : `outbox.${work.state}`)}
                </p>
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
                  <Button size="small" disabledFocusable={isOver || work.state === 'running'} onClick={retry}>
                    {words.say('action.tryAgain')}
                  </Button>
                  <Button
                    size="small"
                    disabledFocusable={isOver}
                    onClick={() => {
                      commands.discard(linkKey);
                    }}
                  >
                    {words.say(giveUp[action])}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
