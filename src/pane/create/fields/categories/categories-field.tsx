import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
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
import { FieldLine } from '../../../kit/field-line';
import { LabelledField } from '../../../kit/labelled-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';
import { AllCategories } from './all-categories';
import { CategoryChips } from './category-chips';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The categories of the task: one line, which unfolds to those that are known, a field for another and all of Outlook. */
export const CategoriesField: FieldEditor = ({ mailId, fields, isSigningIn, onEdit }) => {
  const { commands } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [known, setKnown] = useState<readonly Category[]>([]);
  const [typed, setTyped] = useState('');

  const chosen = cleanCategories(fields.categories);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    commands.knownCategories(mailId).then(
      (names) => {
        if (!isOver)
          setKnown((before) =>
            merged(
              before,
              names.map((name) => ({ name })),
            ),
          );
      },
      (error: unknown) => {
        ignore('look for known categories', error);
      },
    );
    return () => {
      isOver = true;
    };
  }, [commands, mailId, isOpen]);

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
  const add = () => {
    const [name] = cleanCategories([typed]);
    input.current?.focus();
    if (name === undefined) return;
    flushSync(() => {
      const like = shown.find((one) => isSameCategory(one.name, name));
      if (!chosen.some((one) => isSameCategory(one, name))) set([...chosen, like?.name ?? name]);
      setTyped('');
    });
  };
  const shown = merged(
    known,
    chosen.map((name) => ({ name })),
  );
  const isFull = chosen.length >= maxCategories;

  return (
    <div className={styles.field}>
      <FieldLine label={<span id={`${id}label`}>{words.say('form.categories')}</span>}>
        <Button
          id={`${id}toggle`}
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-labelledby={`${id}label ${id}toggle`}
          aria-expanded={isOpen}
          aria-controls={`${id}panel`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {chosen.length === 0
            ? words.say('categories.none')
            : new Intl.NumberFormat(words.locale).format(chosen.length)}
        </Button>
      </FieldLine>
      <div id={`${id}panel`} className={isOpen ? styles.field : undefined} hidden={!isOpen}>
        {isOpen && (
          <>
            <CategoryChips categories={shown} chosen={chosen} isFull={isFull} onToggle={toggle} />
            <LabelledField label={words.say('categories.new')}>
              {(control) => (
                <input
                  {...control}
                  ref={input}
                  type="text"
                  dir="auto"
                  autoComplete="off"
                  maxLength={longestCategory}
                  disabled={isFull}
                  value={typed}
                  onChange={({ target }) => {
                    setTyped(target.value);
                  }}
                  onBlur={() => {
                    // What was typed is wanted, also without Enter.
                    const [name] = cleanCategories([typed]);
                    if (name === undefined) return;
                    if (!chosen.some((one) => isSameCategory(one, name))) set([...chosen, name]);
                    setTyped('');
                  }}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
                    // With Ctrl it creates the task as well.
                    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
                    add();
                  }}
                />
              )}
            </LabelledField>
            <AllCategories isSigningIn={isSigningIn} onFound={addAll} />
          </>
        )}
      </div>
    </div>
  );
};

/** Both, each name once; what comes first counts. */
function merged(first: readonly Category[], second: readonly Category[]): readonly Category[] {
  const others = second.filter(({ name }) => !first.some((one) => isSameCategory(one.name, name)));
  return [...first, ...others];
}
