import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../domain/problem';
import { usePaneTools, useWords } from './pane-tools';
import { reportText } from './report-text';
import { useSharedStyles } from './shared-styles';

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

/** Copies a diagnostic for support; where the browser refuses, shows it to be copied by hand. */
export function ReportButton({ problem, doing }: { readonly problem?: Problem; readonly doing: string }) {
  const { environment } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [copy, setCopy] = useState<{ isOnClipboard: boolean; text: string }>();

  const report = async () => {
    const { version, host } = environment;
    const text = reportText(problem, { version, host, at: environment.now(), doing });
    try {
      await environment.copy(text);
      setCopy({ isOnClipboard: true, text });
    } catch {
      setCopy({ isOnClipboard: false, text });
    }
  };

  return (
    <>
      <Button size="small" onClick={() => void report()}>
        {words.say('action.reportDetails')}
      </Button>
      {copy?.isOnClipboard === true && (
        <span className={shared.hint} aria-live="polite">
          {words.say('action.detailsCopied')}
        </span>
      )}
      {copy?.isOnClipboard === false && (
        <textarea
          className={styles.byHand}
          aria-label={words.say('action.copyByHand')}
          dir="ltr"
          readOnly
          rows={6}
          value={copy.text}
        />
      )}
    </>
  );
}
