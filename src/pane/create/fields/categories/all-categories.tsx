import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Category } from '../../../../domain/mail/category';
import { toProblem, type Problem } from '../../../../domain/problem';
import { usePaneTools } from '../../../context/pane-tools';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import { ProblemButton } from '../../../trouble/problem-button';

type Search =
  { readonly kind: 'idle' | 'running' | 'done' } | { readonly kind: 'failed'; readonly problem: Problem };

const scopes = ['MailboxSettings.Read'] as const;

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Asks for all categories of the mailbox, by a click alone: they need a permission of their own. */
export function AllCategories(props: {
  /** A sign-in that the user started is running. */
  readonly isSigningIn: boolean;
  readonly onFound: (categories: readonly Category[]) => void;
}) {
  const { isSigningIn, onFound } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [search, setSearch] = useState<Search>({ kind: 'idle' });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const find = useCallback(() => {
    controller.current?.abort();
    controller.current = new AbortController();
    const { signal } = controller.current;
    commands.allCategories(signal).then(
      (categories) => {
        if (signal.aborted) return;
        setSearch({ kind: 'done' });
        onFound(categories);
      },
      (error: unknown) => {
        if (!signal.aborted) setSearch({ kind: 'failed', problem: toProblem(error) });
      },
    );
  }, [commands, onFound]);
  const ask = () => {
    setSearch({ kind: 'running' });
    find();
  };

  // Once the permission is granted that was asked for here, what it is for follows.
  const wasSigningIn = useRef(false);
  useEffect(() => {
    const hasEnded = wasSigningIn.current && !isSigningIn;
    wasSigningIn.current = isSigningIn;
    if (hasEnded && search.kind === 'failed') find();
  }, [isSigningIn, search.kind, find]);

  return (
    <div className={styles.all} aria-live="polite">
      {search.kind === 'failed' && (
        <>
          <p className={shared.hint}>
            {words.say(
              search.problem.kind === 'consent-needed'
                ? 'categories.needPermission'
                : `problem.${search.problem.kind}`,
            )}
          </p>
          <div className={shared.actions}>
            <ProblemButton
              problem={search.problem}
              doing="categories"
              scopes={scopes}
              isSigningIn={isSigningIn}
              onTryAgain={ask}
            />
          </div>
        </>
      )}
      {search.kind === 'done' && <p className={shared.hint}>{words.say('categories.allShown')}</p>}
      {(search.kind === 'idle' || search.kind === 'running') && (
        <Button size="small" disabledFocusable={search.kind === 'running'} onClick={ask}>
          {words.say(search.kind === 'running' ? 'categories.loading' : 'categories.all')}
        </Button>
      )}
    </div>
  );
}
