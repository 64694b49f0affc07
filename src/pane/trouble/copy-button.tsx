import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';

const useStyles = makeStyles({
  byHand: {
    boxSizing: 'border-box',
    width: '100%',
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Copies a text from a click; where the browser refuses, shows it for copying by hand. */
export function CopyButton(props: {
  readonly label: string;
  /** Shown when the text is on the clipboard. */
  readonly done: string;
  /** Asks the user to copy the shown text. */
  readonly byHand: string;
  /** Of the text; from left to right unless given. */
  readonly direction?: 'ltr' | 'rtl';
  /** The text, evaluated at the click. */
  readonly text: () => string;
}) {
  const { environment } = usePaneTools();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [copy, setCopy] = useState<{ isOnClipboard: boolean; text: string }>();

  const put = async () => {
    const text = props.text();
    try {
      await environment.copy(text);
      setCopy({ isOnClipboard: true, text });
    } catch {
      setCopy({ isOnClipboard: false, text });
    }
  };

  return (
    <>
      <Button size="small" onClick={() => void put()}>
        {props.label}
      </Button>
      {copy?.isOnClipboard === true && (
        <span className={shared.hint} aria-live="polite">
          {props.done}
        </span>
      )}
      {copy?.isOnClipboard === false && (
        <textarea
          className={styles.byHand}
          aria-label={props.byHand}
          dir={props.direction ?? 'ltr'}
          readOnly
          rows={6}
          value={copy.text}
        />
      )}
    </>
  );
}
