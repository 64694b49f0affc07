import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Category } from '../../../../domain/mail/category';
import {
  cleanCategories,
  isSameCategory,
  longestCategory,
  maxCategories,
} from '../../../../domain/task/fields/categories';
import { ignore } from '../../../../lib/ignored-errors';
import { usePaneTools } from '../../../context/pane-tools';
import { LabelledField } from '../../../kit/labelled-field';
import { UnfoldingField } from '../../../kit/unfolding-field';
import { useWords } from '../../../kit/words';
import { openedOrUnread } from '../../../state/opened-or-unread';
import type { FieldEditor } from '../field-editor';
import { AllCategories } from './all-categories';
import { CategoryChips } from './category-chips';

/** The categories of the task: one line, which unfolds to those that are known, a field for another and all of Outlook. */
export const CategoriesField: FieldEditor = ({ mailId, fields, isSigningIn, onEdit }) => {
  const { commands, environment } = usePaneTools();
  const words = useWords();
  const [known, setKnown] = useState<readonly Category[]>([]);
  const [typed, setTyped] = useState('');

  const chosen = cleanCategories(fields.categories);
  const lookForKnown = () => {
    const ask = commands.ask(({ pane }, state) => {
      const mail = state.mails.get(mailId);
      return Promise.resolve(mail ? pane.knownCategories(openedOrUnread(mail, state)) : []);
    });
    ask.then(
      (names) => {
        const found = names.map((name) => ({ name }));
        setKnown((before) => merged(before, found));
      },
      (error: unknown) => {
        ignore('look for known categories', error);
      },
    );
  };
  const addAll = useCallback((all: readonly Category[]) => {
    setKnown((before) => merged(all, before));
  }, []);
  const set = (names: readonly string[]) => {
    onEdit({ categories: cleanCategories(names) });
  };
  const toggle = (name: string) => {
    const others = chosen.filter((one) => !isSameCategory(one, name));
    set(others.length < chosen.length ? others : [...chosen, name]);
  };
  /** What was typed is chosen, under the name that is known for it. */
  const takeTyped = () => {
    const [name] = cleanCategories([typed]);
    if (name === undefined) return;
    const like = shown.find((one) => isSameCategory(one.name, name));
    if (!chosen.some((one) => isSameCategory(one, name))) set([...chosen, like?.name ?? name]);
    setTyped('');
  };
  const shown = merged(
    known,
    chosen.map((name) => ({ name })),
  );
  const isFull = chosen.length >= maxCategories;

  return (
    <UnfoldingField
      label={words.say('form.categories')}
      summary={
        chosen.length === 0
          ? words.say('categories.none')
          : new Intl.NumberFormat(words.locale).format(chosen.length)
      }
      onOpen={lookForKnown}
    >
      <CategoryChips categories={shown} chosen={chosen} isFull={isFull} onToggle={toggle} />
      <LabelledField label={words.say('categories.new')}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={longestCategory}
            disabled={isFull}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
            // What was typed is wanted, also without Enter.
            onBlur={takeTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
              // With Ctrl it creates the task as well.
              if (!event.ctrlKey && !event.metaKey) event.preventDefault();
              flushSync(takeTyped);
            }}
          />
        )}
      </LabelledField>
      {environment.mailAccess !== 'none' && <AllCategories isSigningIn={isSigningIn} onFound={addAll} />}
    </UnfoldingField>
  );
};

/** Both, each name once; what comes first counts. */
function merged(first: readonly Category[], second: readonly Category[]): readonly Category[] {
  const others = second.filter(({ name }) => !first.some((one) => isSameCategory(one.name, name)));
  return [...first, ...others];
}
