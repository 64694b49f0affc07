import { makeStyles } from '@fluentui/react-components';
import { Suspense, type Ref } from 'react';
import type { TodoList } from '../../../../domain/task/task';
import { usePaneTools } from '../../../context/pane-tools';
import { Button } from '../../../kit/button';
import { ListCombobox } from '../../../kit/list-combobox';
import { PartBoundary } from '../../../kit/part-boundary';
import { useWords } from '../../../kit/words';
import { LazySuggestionMenu } from './lazy-suggestion-menu';

const useStyles = makeStyles({ aside: { display: 'flex' } });

/** The list of a new task, with a way to make one. */
export function ListField(props: {
  /** The suggested one first. */
  readonly lists: readonly TodoList[];
  /** Where tasks from this sender go usually. */
  readonly suggested: TodoList | undefined;
  /** Whether lists are suggested at all. */
  readonly isSuggesting: boolean;
  readonly selected: TodoList | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  /** No list is known yet. */
  readonly isLoading: boolean;
  readonly onLookForSuggestion: () => void;
  readonly onSelect: (list: TodoList) => void;
  /** The user asks for a new list; `name` is what was typed so far. */
  readonly onNew: (name: string) => void;
}) {
  const { isSuggesting, onLookForSuggestion, ...combobox } = props;
  const { isWhole } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  return (
    <ListCombobox
      {...combobox}
      label={words.say('form.list')}
      aside={(askForNew) => (
        <div className={styles.aside}>
          <PartBoundary fallback={null}>
            <Suspense>
              {isWhole && (
                <LazySuggestionMenu
                  isSuggesting={props.suggested !== undefined}
                  isOn={isSuggesting}
                  onMount={onLookForSuggestion}
                />
              )}
            </Suspense>
          </PartBoundary>
          <Button
            appearance="transparent"
            size="small"
            // By keyboard a new list is created in the field itself: a name that no list has, and Enter.
            tabIndex={-1}
            // The typed text is proposed as the name; it is lost when the focus leaves the field.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={askForNew}
          >
            {words.say('form.newList')}
          </Button>
        </div>
      )}
    />
  );
}
