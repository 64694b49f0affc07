import type { Problem } from '../../domain/problem';
import { ignoredErrors } from '../../lib/ignored-errors';
import { usePaneTools } from '../context/pane-tools';
import { useWords } from '../kit/words';
import { CopyButton } from './copy-button';
import { reportText } from './report-text';

/** Copies a diagnostic report for support. */
export function ReportButton({ problem, doing }: { readonly problem?: Problem; readonly doing: string }) {
  const { environment } = usePaneTools();
  const words = useWords();
  return (
    <CopyButton
      label={words.say('action.reportDetails')}
      done={words.say('action.detailsCopied')}
      byHand={words.say('action.copyByHand')}
      text={() => {
        const { version, host } = environment;
        return reportText(problem, { version, host, at: environment.now(), doing, ignored: ignoredErrors() });
      }}
    />
  );
}
