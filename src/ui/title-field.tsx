import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, Ref } from 'react';
import { LabelledField } from './labelled-field';
import { useWords } from './pane-tools';

const useStyles = makeStyles({
  // As high as the title is long, up to a few lines; where the browser cannot, it scrolls.
  text: { fieldSizing: 'content', maxHeight: '6.5rem', resize: 'none' },
});

/** The title of a new task. A subject may be long, so it wraps; it is still one line, and Enter creates the task. */
export function TitleField(props: {
  readonly value: string;
  readonly error: string | undefined;
  readonly textRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
}) {
  const { value, error, textRef, onChange } = props;
  const words = useWords();
  const styles = useStyles();
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <LabelledField label={words.say('form.title')} error={error}>
      {(control) => (
        <textarea
          {...control}
          className={mergeClasses(control.className, styles.text)}
          ref={textRef}
          rows={1}
          dir="auto"
          value={value}
          onChange={(event) => {
            onChange(event.target.value.replace(/[\r\n]+/g, ' '));
          }}
          onKeyDown={handleKeyDown}
        />
      )}
    </LabelledField>
  );
}
