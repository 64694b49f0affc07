import { useRef, useState } from 'react';
import { cleanSteps, maxSteps } from '../../../../domain/task/fields/steps';
import { useSharedStyles } from '../../../kit/shared-styles';
import { UnfoldingField } from '../../../kit/unfolding-field';
import { useWords } from '../../../kit/words';
import type { FieldEditor } from '../field-editor';
import { StepList } from './step-list';
import { StepOffers } from './step-offers';
import { rowsOf, withStep, type StepRow } from './step-rows';

/** The steps of the task: one line, which unfolds to what the mail asks for and to the steps that were chosen. */
export const StepsField: FieldEditor = ({ mailId, fields: { steps = [] }, onEdit }) => {
  const words = useWords();
  const shared = useSharedStyles();
  const root = useRef<HTMLDivElement>(null);
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
    <UnfoldingField
      label={words.say('form.steps')}
      summary={count === 0 ? words.say('steps.none') : new Intl.NumberFormat(words.locale).format(count)}
      rootRef={root}
    >
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
    </UnfoldingField>
  );
};
