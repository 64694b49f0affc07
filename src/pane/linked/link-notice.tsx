import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LinkState } from '../../domain/link/link-state';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { useSharedStyles } from '../kit/shared-styles';
import type { Lingering } from '../kit/use-lingering';
import { useWords } from '../kit/words';
import { ReportButton } from '../trouble/report-button';

const useStyles = makeStyles({
  notice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The remedy for each state; none is offered while checking. */
const remedies = {
  good: undefined,
  checking: undefined,
  unconfirmed: 'try-again',
  'task-gone': 'replace',
  'list-gone': 'replace',
  'one-sided': 'try-again',
  'mail-not-found': undefined,
  outdated: 'try-again',
  damaged: 'report',
  'newer-version': 'reload',
} as const satisfies Readonly<Record<LinkState, string | undefined>>;

/** Says what is wrong with a link, and offers the remedy. */
export function LinkNotice(props: {
  readonly state: Exclude<LinkState, 'good'>;
  /** The link is in order again, and the notice is still held by the pointer or the focus. */
  readonly isOver: boolean;
  readonly holdProps: Lingering<unknown>['holdProps'];
  /** The link has an operation in the outbox. */
  readonly isWaiting: boolean;
  readonly onCreateAgain: () => void;
  readonly onRemoveLink: () => void;
}) {
  const { state, isOver, holdProps, isWaiting, onCreateAgain, onRemoveLink } = props;
  const { commands, environment } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const remedy = isWaiting ? undefined : remedies[state];
  return (
    <div className={styles.notice} {...holdProps}>
      <p className={mergeClasses(shared.hint, shared.text)}>
        {words.say(isOver ? 'problem.over' : isWaiting ? 'link.waiting' : `link.${state}`)}
      </p>
      {remedy !== undefined && (
        <div className={shared.actions}>
          {remedy === 'try-again' && (
            <Button size="small" onClick={commands.readAgain}>
              {words.say('action.tryAgain')}
            </Button>
          )}
          {remedy === 'reload' && (
            <Button size="small" onClick={environment.reload}>
              {words.say('link.reload')}
            </Button>
          )}
          {remedy === 'report' && <ReportButton doing={`link ${state}`} />}
          {remedy === 'replace' && (
            <>
              <Button size="small" onClick={onCreateAgain}>
                {words.say('link.createAgain')}
              </Button>
              <Button size="small" onClick={onRemoveLink}>
                {words.say('link.remove')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
