import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import { useWords } from '../kit/words';

/** How an editor or a question stands in its card. */
export const useEditorStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** Handles Escape in a control of a card. */
export function onEscape(cancel: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
}

/** Handles the keys of a field in a card. Everywhere else in the pane, Enter with Ctrl or Cmd creates a task. */
export function onFieldKey(cancel: () => void) {
  const escape = onEscape(cancel);
  return (event: KeyboardEvent<HTMLInputElement>) => {
    escape(event);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
}

/** Fields in a card with **Save** and **Cancel**. The first takes the focus: the user has just asked for it. */
export function CardEditor(props: {
  /** What is edited, where the fields do not say it. */
  readonly label?: string;
  /** In the place of **Save**. */
  readonly saveLabel?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { label, saveLabel, onSave, onCancel, children } = props;
  const words = useWords();
  const styles = useEditorStyles();
  const shared = useSharedStyles();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, button');
    first?.focus();
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} className={styles.editor} aria-label={label} noValidate onSubmit={submit}>
      {children}
      <div className={shared.actions}>
        <Button type="submit" appearance="primary" size="small" onKeyDown={onEscape(onCancel)}>
          {saveLabel ?? words.say('action.save')}
        </Button>
        <Button size="small" onClick={onCancel} onKeyDown={onEscape(onCancel)}>
          {words.say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
