import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { toProblem, type Problem } from '../../../../domain/problem';
import type { Words } from '../../../../i18n/words';
import { usePaneTools } from '../../../context/pane-tools';
import { Button } from '../../../kit/button';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import { openedOrUnread } from '../../../state/opened-or-unread';

/** The search for steps in the mail. */
type Search =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly found: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

const useStyles = makeStyles({
  offers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  offer: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '& input': {
      flexShrink: 0,
      width: '16px',
      height: '16px',
      // In line with the first line of the text.
      margin: `${tokens.spacingVerticalXXS} 0 0`,
      accentColor: tokens.colorCompoundBrandBackground,
    },
    '& span': { minWidth: 0 },
  },
});

function wordsFor(search: Search, words: Words): string {
  switch (search.kind) {
    case 'running':
      return words.say('steps.searching');
    case 'failed':
      return words.say(`problem.${search.problem.kind}`);
    case 'done':
      return words.say(search.found.length > 0 ? 'steps.fromMail' : 'steps.notFound');
  }
}

/** What the mail asks its reader to do, to be chosen. The mail is read when this is shown. */
export function StepOffers(props: {
  readonly mailId: string;
  readonly chosen: ReadonlySet<string>;
  /** No more can be chosen. */
  readonly isFull: boolean;
  readonly onChoose: (offer: string, isChosen: boolean) => void;
  readonly onRetry: () => void;
}) {
  const { mailId, chosen, isFull, onChoose, onRetry } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [search, setSearch] = useState<Search>({ kind: 'running' });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = commands.ask(({ pane, tokens }, state) => {
      const mail = state.mails.get(mailId);
      if (!mail) return Promise.resolve([]);
      return pane.findSteps(openedOrUnread(mail, state), tokens.account()?.name ?? '', signal);
    });
    ask.then(
      (found) => {
        if (!signal.aborted) setSearch({ kind: 'done', found });
      },
      (error: unknown) => {
        if (!signal.aborted) setSearch({ kind: 'failed', problem: toProblem(error) });
      },
    );
    return () => {
      controller.abort();
    };
  }, [commands, mailId]);

  const found = search.kind === 'done' ? search.found : [];
  return (
    <div className={styles.offers} {...(found.length > 0 && { role: 'group', 'aria-labelledby': id })}>
      <p id={id} className={shared.hint} aria-live="polite">
        {wordsFor(search, words)}
      </p>
      {search.kind === 'failed' && (
        <div>
          <Button size="small" onClick={onRetry}>
            {words.say('action.tryAgain')}
          </Button>
        </div>
      )}
      {found.map((offer) => {
        const isChosen = chosen.has(offer);
        return (
          <label key={offer} className={styles.offer}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={({ target }) => {
                onChoose(offer, target.checked);
              }}
            />
            <span dir="auto">{offer}</span>
          </label>
        );
      })}
    </div>
  );
}
