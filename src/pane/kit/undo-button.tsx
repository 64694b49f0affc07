import { Button } from './button';
import { useWords } from './words';

/** **Undo**. While it runs it keeps the focus, and says what it does. */
export function UndoButton(props: {
  /** What the running undo does; undefined while none runs. */
  readonly running: string | undefined;
  readonly onUndo: () => void;
}) {
  const { running, onUndo } = props;
  const words = useWords();
  return (
    <Button size="small" disabledFocusable={running !== undefined} onClick={onUndo}>
      {running ?? words.say('action.undo')}
    </Button>
  );
}
