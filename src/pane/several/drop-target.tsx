import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/words';

const useStyles = makeStyles({
  target: {
    position: 'fixed',
    inset: tokens.spacingHorizontalS,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandBackground}`,
    borderRadius: tokens.borderRadiusLarge,
    pointerEvents: 'none',
  },
});

/** Covers the pane while something is dragged over it. A user who drags sees it: nobody else has to be told. */
export function DropTarget() {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.target} aria-hidden>
      {words.say('dropped.here')}
    </div>
  );
}
