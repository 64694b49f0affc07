import { RendererProvider } from '@fluentui/react-components';
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { plainDate, type PlainDate } from '../../../../../src/domain/time/plain-date';
import { DueField } from '../../../../../src/pane/create/fields/due/due-field';
import { createPaneProgram } from '../../../../../src/pane/shell/pane-program';
import { PaneToolsProvider } from '../../../../../src/pane/context/pane-tools';
import { createFakePane } from '../../../../support/fake-pane';
import { withoutStyles } from '../../../../support/render-pane';

const chip = (name: string) => screen.getByRole('button', { name });

function Field() {
  const [due, setDue] = useState<PlainDate>();
  const dateRef = useRef<HTMLInputElement>(null);
  return <DueField due={due} isWrong={false} dateRef={dateRef} onChange={setDue} onRight={() => {}} />;
}

function renderOn(today: PlainDate) {
  const { environment } = createFakePane(undefined);
  const { commands } = createPaneProgram(environment);
  render(
    <RendererProvider renderer={withoutStyles}>
      <PaneToolsProvider value={{ environment, commands, today }}>
        <Field />
      </PaneToolsProvider>
    </RendererProvider>,
  );
  return userEvent.setup();
}

describe('on a Sunday, when tomorrow is next week', () => {
  test.each([
    ['Next week', 'Tomorrow'],
    ['Tomorrow', 'Next week'],
  ])('the chip %s is lit by itself, and puts itself out', async (chosen, other) => {
    const user = renderOn(plainDate(2026, 11, 22));
    await user.click(chip(chosen));
    expect(chip(chosen)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(other)).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip(chosen));
    expect(chip(chosen)).toHaveAttribute('aria-pressed', 'false');
  });
});
