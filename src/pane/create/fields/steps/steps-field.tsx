import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { cleanSteps, maxSteps } from '../../../../domain/task/fields/steps';
import { FieldLine } from '../../../kit/field-line';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';
import { StepList } from './step-list';
import { StepOffers } from './step-offers';
import { rowsOf, withStep, type StepRow } from './step-rows';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The steps of the task: one line, which unfolds to what the mail asks for and to the steps that were chosen. */
export const StepsField: FieldEditor = ({ mailId, fields: { steps = [] }, onEdit }) => {
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [known, setKnown] = useState<readonly StepRow[]>([]);

  // Steps can be changed from elsewhere, e.g. given back by Undo.
  const isCurrent = known.length === steps.length && known.every(({ text }, index) => text === steps[index]);
  const rows = isCurrent ? known : rowsOf(steps);
  const isFull = rows.length >= maxSteps;
  const set = (next: readonly StepRow[]) => {
    setKnown(next);
    onEdit({ steps: next.map(({ text }) => text) });
  };

  const count = cleanSteps(steps).length;
  return (
    <div className={styles.field} ref={root}>
      <FieldLine label={<span id={`${id}label`}>{words.say('form.steps')}</span>}>
        <Button
          id={`${id}toggle`}
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-labelledby={`${id}label ${id}toggle`}
          aria-expanded={isOpen}
          aria-controls={`${id}steps`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {count === 0 ? words.say('steps.none') : new Intl.NumberFormat(words.locale).format(count)}
        </Button>
      </FieldLine>
      <div id={`${id}steps`} className={isOpen ? styles.field : undefined} hidden={!isOpen}>
        {isOpen && (
          <>
            <StepOffers
              key={attempt}
              mailId={mailId}
              chosen={new Set(rows.map(({ origin }) => origin))}
              isFull={isFull}
              onChoose={(offer, isChosen) => {
                set(isChosen ? withStep(rows, offer) : rows.filter(({ origin }) => origin !== offer));
              }}
              onRetry={() => {
                // The button disappears with the click: the one that unfolds the steps takes the focus.
                root.current?.querySelector('button')?.focus();
                setAttempt(attempt + 1);
              }}
            />
            <StepList rows={rows} isFull={isFull} onChange={set} />
            {isFull && <p className={shared.hint}>{words.say('steps.full', { count: maxSteps })}</p>}
          </>
        )}
      </div>
    </div>
  );
};
