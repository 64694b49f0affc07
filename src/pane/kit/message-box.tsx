import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Info20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';
import type { Lingering } from './use-lingering';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { flexShrink: 0, display: 'flex' },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  goodIcon: { color: tokens.colorStatusSuccessForeground3 },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  badIcon: { color: tokens.colorStatusDangerForeground3 },
  neutral: { backgroundColor: tokens.colorNeutralBackground1 },
  neutralIcon: { color: tokens.colorNeutralForeground3 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    flexGrow: 1,
  },
});

const icons = {
  good: <CheckmarkCircle20Filled aria-hidden />,
  bad: <ErrorCircle20Filled aria-hidden />,
  neutral: <Info20Regular aria-hidden />,
};

/** A message with its icon; `actions` are below the text. */
export function MessageBox(props: {
  readonly tone: 'good' | 'bad' | 'neutral';
  /** `alert` is read out at once. */
  readonly role?: 'alert';
  readonly actions?: ReactNode;
  readonly holdProps?: Lingering<unknown>['holdProps'] | undefined;
  readonly children: ReactNode;
}) {
  const { tone, role, actions, holdProps, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={mergeClasses(styles.box, styles[tone])} role={role} {...holdProps}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>{icons[tone]}</span>
      <div className={styles.content}>
        {children}
        {actions && <div className={shared.actions}>{actions}</div>}
      </div>
    </div>
  );
}
