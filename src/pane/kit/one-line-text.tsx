import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  // As high as the text needs, up to five whole lines with what is above them; without browser support it scrolls.
  text: {
    fieldSizing: 'content',
    maxHeight: `calc(5 * ${tokens.lineHeightBase300} + ${tokens.spacingVerticalSNudge} + ${tokens.strokeWidthThin})`,
    resize: 'none',
  },
});

/** A field for one line of text, which wraps where it is long. */
export function OneLineText(
  props: Omit<ComponentProps<'textarea'>, 'onChange' | 'onKeyDown'> & {
    readonly onChange: (value: string) => void;
    /** Enter alone was pressed. */
    readonly onEnter: (field: HTMLTextAreaElement) => void;
  },
) {
  const { className, onChange, onEnter, ...rest } = props;
  const styles = useStyles();
  return (
    <textarea
      {...rest}
      className={mergeClasses(className, styles.text)}
      rows={1}
      dir="auto"
      onChange={({ target }) => {
        onChange(target.value.replace(/[\r\n]+/g, ' '));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onEnter(event.currentTarget);
      }}
    />
  );
}
