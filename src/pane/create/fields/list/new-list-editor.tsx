import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/button';
import { LabelledField } from '../../../kit/labelled-field';
import { onEnterOrEscape } from '../../../kit/on-enter-or-escape';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import type { NewList } from '../../../state/new-list';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Names a new list inside the form of the new task. Takes the focus: the user has just asked for it. */
export function NewListEditor(props: {
  readonly newList: Exclude<NewList, { kind: 'closed' }>;
  readonly onCreate: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const { newList, onCreate, onCancel } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(newList.kind === 'open' ? newList.name : '');
  const [isTried, setIsTried] = useState(false);
  const isRunning = newList.kind === 'running';
  const isMissing = name.trim() === '';

  useLayoutEffect(() => {
    input.current?.focus();
  }, []);

  const create = () => {
    setIsTried(true);
    if (isMissing) input.current?.focus();
    else if (!isRunning) onCreate(name.trim());
  };
  const failure = newList.kind === 'failed' ? words.say(`problem.${newList.problem.kind}`) : undefined;
  const error = isTried && isMissing ? words.say('form.listNameMissing') : failure;
  return (
    <div className={styles.editor}>
      <LabelledField label={words.say('form.listName')} error={error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="text"
            dir="auto"
            autoComplete="off"
            value={name}
            onChange={({ target }) => {
              setName(target.value);
            }}
            onKeyDown={onEnterOrEscape(create, onCancel)}
          />
        )}
      </LabelledField>
      <div className={shared.actions}>
        <Button size="small" disabledFocusable={isRunning} onClick={create}>
          {words.say(isRunning ? 'form.creatingList' : 'form.createList')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
