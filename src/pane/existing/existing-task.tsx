import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { toProblem, type Problem } from '../../domain/problem';
import type { OpenTask } from '../../domain/task/open-task';
import { usePaneTools } from '../context/pane-tools';
import { LabelledField } from '../kit/labelled-field';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import type { MailState } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';
import { shownTasks } from '../state/shown-tasks';
import { InlineProblem } from '../trouble/inline-problem';
import { FoundTask } from './found-task';
import { useTaskSearch } from './use-task-search';

/** So many tasks are shown; more words show others. */
const mostShown = 20;

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const idOf = ({ listId, taskId }: OpenTask) => `${listId} ${taskId}`;

/** Moves the focus among the field and the buttons below it, as in a list of suggestions. */
function moveFocus(event: KeyboardEvent<HTMLElement>, by: 1 | -1): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li button')];
  const stop = stops[stops.findIndex((element) => element === event.target) + by];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

/** Finds an open task of any list, and adds the mail to it. */
export function ExistingTask({ mail, state }: { readonly mail: MailState; readonly state: PaneState }) {
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { search, progress, isRunning, problem, tryAgain } = useTaskSearch();
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState<string>();
  const [refused, setRefused] = useState<{ readonly id: string; readonly problem: Problem }>();
  const field = useRef<HTMLInputElement>(null);

  // Who has chosen this tab is about to type.
  useEffect(() => {
    field.current?.focus();
  }, []);

  const isSearched = query.trim() !== '';
  const isSigningIn = state.signIn.kind === 'running';
  const own = new Set(shownTasks(mail).map(({ linked }) => linked.link.taskId));
  // Each step of the index is a reason to look again.
  const all = useMemo(
    () => (progress && search?.find(query, mail.mail, mostShown)) ?? [],
    [search, progress, query, mail.mail],
  );
  const found = all.filter(({ taskId }) => !own.has(taskId));

  const add = (task: OpenTask) => {
    if (adding !== undefined) return;
    setAdding(idOf(task));
    setRefused(undefined);
    commands.addTo(mail.mail.restId, task).then(
      () => {
        setAdding(undefined);
      },
      (error: unknown) => {
        setAdding(undefined);
        setRefused({ id: idOf(task), problem: toProblem(error) });
        field.current?.focus();
      },
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown') moveFocus(event, 1);
    if (event.key === 'ArrowUp') moveFocus(event, -1);
    const [first] = found;
    // In the middle of a Japanese word Enter ends the word.
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    if (isEnter && event.target === field.current && isSearched && first) add(first);
  };

  const isFilling = isRunning && !(progress && progress.known >= progress.all);
  const count =
    found.length > 0
      ? words.say('existing.found', { count: found.length })
      : words.say(isSearched ? 'existing.none' : 'existing.noTasks');
  return (
    // The keys of its controls, which bubble up to here.
    <div className={styles.panel} onKeyDown={onKeyDown} role="presentation">
      <LabelledField label={words.say('existing.search')}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setRefused(undefined);
            }}
          />
        )}
      </LabelledField>
      {isFilling && (
        <p className={mergeClasses(shared.hint, shared.text)}>
          {progress
            ? words.say('existing.progress', { number: progress.known, count: progress.all })
            : words.say('existing.loading')}
        </p>
      )}
      {found.length > 0 && !isSearched && (
        <p className={mergeClasses(shared.hint, shared.text)}>{words.say('existing.best')}</p>
      )}
      {found.length > 0 && (
        <ul className={mergeClasses(shared.surface, styles.list)} aria-label={words.say('existing.results')}>
          {found.map((task, index) => (
            <FoundTask
              key={idOf(task)}
              task={task}
              listName={state.lists.find(({ id }) => id === task.listId)?.name}
              isFirst={index === 0}
              isAdding={adding === idOf(task)}
              problem={refused?.id === idOf(task) ? refused.problem : undefined}
              isSigningIn={isSigningIn}
              onAdd={() => {
                add(task);
              }}
            />
          ))}
        </ul>
      )}
      <p
        aria-live="polite"
        className={found.length > 0 ? shared.visuallyHidden : mergeClasses(shared.hint, shared.text)}
      >
        {!isFilling && !problem && count}
      </p>
      {progress && progress.unread > 0 && (
        <p className={mergeClasses(shared.hint, shared.text)}>
          {words.say('existing.unread', { count: progress.unread })}
        </p>
      )}
      {problem && (
        <InlineProblem
          problem={problem}
          doing="search"
          scopes={['Tasks.ReadWrite']}
          isSigningIn={isSigningIn}
          onTryAgain={tryAgain}
        />
      )}
    </div>
  );
}
