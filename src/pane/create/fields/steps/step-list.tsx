import { makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, ArrowDown16Regular, ArrowUp16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { maxStepLength } from '../../../../domain/task/fields/steps';
import { Button } from '../../../kit/button';
import { useInputStyles } from '../../../kit/input-styles';
import { OneLineText } from '../../../kit/one-line-text';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import { withMoved, withoutStep, withStep, type StepRow } from './step-rows';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'flex', alignItems: 'center' },
  add: {
    alignSelf: 'flex-start',
    // Its symbol is in line with the labels above it.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

/** The chosen steps in their order: each can be edited, moved and removed, and others added. */
export function StepList(props: {
  readonly rows: readonly StepRow[];
  /** No more can be added. */
  readonly isFull: boolean;
  readonly onChange: (rows: readonly StepRow[]) => void;
}) {
  const { rows, isFull, onChange } = props;
  const words = useWords();
  const styles = useStyles();
  const input = useInputStyles();
  const shared = useSharedStyles();
  const root = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<number>();

  const nameOf = ({ text }: StepRow, index: number) =>
    text.trim() === '' ? words.say('steps.step', { number: index + 1 }) : text;
  /** A control of a step, or what adds one where there is no such step. */
  const controlAt = (index: number, selector: string) => {
    const adding = root.current?.querySelector<HTMLElement>(':scope > button');
    return root.current?.querySelectorAll('li')[index]?.querySelector<HTMLElement>(selector) ?? adding;
  };
  /** Changes the steps, and shows that at once, so that the focus can move. */
  const change = (next: readonly StepRow[], movedTo?: number) => {
    flushSync(() => {
      setMoved(movedTo);
      onChange(next);
    });
  };
  const add = (index: number) => {
    if (isFull) return;
    change(withStep(rows, '', index));
    controlAt(index, 'textarea')?.focus();
  };
  const move = (index: number, by: -1 | 1) => {
    if (index + by >= 0 && index + by < rows.length) change(withMoved(rows, index, by), index + by);
  };
  const remove = (index: number) => {
    change(withoutStep(rows, index));
    controlAt(index, 'button:last-child')?.focus();
  };

  return (
    <div className={styles.root} ref={root}>
      {rows.length > 0 && (
        <ol className={styles.list} aria-label={words.say('form.steps')}>
          {rows.map((row, index) => {
            const step = nameOf(row, index);
            return (
              <li key={row.key} className={styles.row}>
                <OneLineText
                  className={input.input}
                  aria-label={words.say('steps.step', { number: index + 1 })}
                  maxLength={maxStepLength}
                  value={row.text}
                  onChange={(text) => {
                    setMoved(undefined);
                    onChange(rows.map((each) => (each === row ? { ...row, text } : each)));
                  }}
                  onEnter={() => {
                    add(index + 1);
                  }}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUp16Regular />}
                  aria-label={words.say('steps.moveUp', { step })}
                  disabledFocusable={index === 0}
                  onClick={() => {
                    move(index, -1);
                  }}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowDown16Regular />}
                  aria-label={words.say('steps.moveDown', { step })}
                  disabledFocusable={index === rows.length - 1}
                  onClick={() => {
                    move(index, 1);
                  }}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={words.say('steps.remove', { step })}
                  onClick={() => {
                    remove(index);
                  }}
                />
              </li>
            );
          })}
        </ol>
      )}
      <span className={shared.visuallyHidden} aria-live="polite">
        {moved !== undefined && words.say('steps.moved', { number: moved + 1, count: rows.length })}
      </span>
      <Button
        className={styles.add}
        appearance="subtle"
        size="small"
        icon={<Add16Regular />}
        disabledFocusable={isFull}
        onClick={() => {
          add(rows.length);
        }}
      >
        {words.say('steps.add')}
      </Button>
    </div>
  );
}
