import { useCallback } from 'react';
import type { Category } from '../../../../domain/mail/category';
import { usePaneTools } from '../../../context/pane-tools';
import { useWords } from '../../../kit/words';
import { WithPermission } from '../../../trouble/with-permission';

/** Asks for all categories of the mailbox. */
export function AllCategories(props: {
  /** A sign-in that the user started is running. */
  readonly isSigningIn: boolean;
  readonly onFound: (categories: readonly Category[]) => void;
}) {
  const { isSigningIn, onFound } = props;
  const { commands } = usePaneTools();
  const words = useWords();
  const find = useCallback(
    async (signal: AbortSignal) => {
      const categories = await commands.ask(({ pane }) => pane.allCategories(signal));
      if (!signal.aborted) onFound(categories);
    },
    [commands, onFound],
  );
  return (
    <WithPermission
      label={words.say('categories.all')}
      runningLabel={words.say('categories.loading')}
      doneText={words.say('categories.allShown')}
      permissionText={words.say('categories.needPermission')}
      scope="MailboxSettings.Read"
      doing="categories"
      isSigningIn={isSigningIn}
      work={find}
    />
  );
}
