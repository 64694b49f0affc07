import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Button } from '../../../kit/button';
import { LabelledField } from '../../../kit/labelled-field';
import { OneLineText } from '../../../kit/one-line-text';
import { useWords } from '../../../kit/words';

const useStyles = makeStyles({
  whole: {
    alignSelf: 'start',
    minWidth: 0,
    // Its text is in line with the field, as that of More options.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

/** The title of a new task. A subject may be long, so it wraps; it is still one line, and Enter creates the task. */
export function TitleField(props: {
  readonly value: string;
  readonly error: string | undefined;
  readonly textRef: RefObject<HTMLTextAreaElement | null>;
  /** The original subject, offered instead of the title; undefined when there is nothing to offer. */
  readonly wholeSubject: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { value, error, textRef, wholeSubject, onChange } = props;
  const words = useWords();
  const styles = useStyles();
  const field = (
    <LabelledField label={words.say('form.title')} error={error}>
      {(control) => (
        <OneLineText
          {...control}
          ref={textRef}
          value={value}
          onChange={onChange}
          onEnter={({ form }) => {
            form?.requestSubmit();
          }}
        />
      )}
    </LabelledField>
  );
  if (wholeSubject === undefined) return field;
  return (
    <>
      {field}
      <Button
        className={styles.whole}
        size="small"
        appearance="transparent"
        onClick={() => {
          onChange(wholeSubject);
          // The button disappears with the click, and the title is what it changed.
          textRef.current?.focus();
        }}
      >
        {words.say('form.wholeSubject')}
      </Button>
    </>
  );
}
