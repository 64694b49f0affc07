import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { TodoList } from '../../domain/task/task';
import { Button } from '../kit/button';
import { ListCombobox } from '../kit/list-combobox';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';
import { CardEditor, onEscape, onFieldKey, useEditorStyles } from './card-editor';

/** Chooses the list to which a task is moved. */
export function MoveEditor(props: {
  /** The other lists. */
  readonly lists: readonly TodoList[];
  readonly onMove: (to: TodoList) => void;
  readonly onCancel: () => void;
}) {
  const { lists, onMove, onCancel } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const field = useRef<HTMLInputElement>(null);
  const [to, setTo] = useState<TodoList>();
  const [isMissing, setIsMissing] = useState(false);
  const save = () => {
    if (to) onMove(to);
    else {
      setIsMissing(true);
      field.current?.focus();
    }
  };
  return (
    <CardEditor
      label={words.say('tasks.move')}
      saveLabel={words.say('tasks.moveHere')}
      onSave={save}
      onCancel={onCancel}
    >
      <ListCombobox
        label={words.say('tasks.moveTo')}
        lists={lists}
        selected={to}
        inputRef={field}
        error={isMissing ? words.say('tasks.chooseList') : undefined}
        onSelect={(list) => {
          setTo(list);
          setIsMissing(false);
        }}
        onKeyDown={onFieldKey(onCancel)}
      />
      <p className={shared.hint} aria-live="polite">
        {to?.isShared && words.say('tasks.moveShared')}
      </p>
    </CardEditor>
  );
}

/** Says why a task with files stays where it is. */
export function FilesNotice({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { editor } = useEditorStyles();
  const shared = useSharedStyles();
  const id = useId();
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    notice.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div className={editor} role="group" aria-labelledby={id} ref={notice}>
      <p id={id} className={shared.text}>
        {words.say('tasks.hasFiles')}
      </p>
      <div className={shared.actions}>
        <Button size="small" onClick={onClose} onKeyDown={onEscape(onClose)}>
          {words.say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
