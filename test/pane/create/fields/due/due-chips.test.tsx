import { RendererProvider } from '@fluentui/react-components';
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { defaultSettings } from '../../../../../src/domain/settings';
import { plainDate, type PlainDate } from '../../../../../src/domain/time/plain-date';
import { englishWords } from '../../../../../src/i18n/words';
import { PaneToolsProvider } from '../../../../../src/pane/context/pane-tools';
import { DueField } from '../../../../../src/pane/create/fields/due/due-field';
import { preloadParts } from '../../../../../src/pane/shell/lazy-parts';
import { Pane } from '../../../../../src/pane/shell/pane';
import { createFakePane, mailOf } from '../../../../support/fake-pane';
import { createProgram } from '../../../../support/pane-program';
import { settle, withoutStyles } from '../../../../support/render-pane';

const chip = (name: string) => screen.getByRole('button', { name });

function Field() {
  const [due, setDue] = useState<PlainDate>();
  const dateRef = useRef<HTMLInputElement>(null);
  return (
    <DueField
      due={due}
      defaultDue={undefined}
      isWrong={false}
      dateRef={dateRef}
      found={[]}
      onLookForDates={() => {}}
      onChange={setDue}
      onRight={() => {}}
    />
  );
}

async function renderOn(today: PlainDate) {
  await preloadParts();
  const { environment } = createFakePane(undefined);
  const { commands } = createProgram(environment);
  render(
    <RendererProvider renderer={withoutStyles}>
      <PaneToolsProvider value={{ environment, commands, today, isWhole: true }}>
        <Field />
      </PaneToolsProvider>
    </RendererProvider>,
  );
  await settle();
  return userEvent.setup();
}

describe('on a Sunday, when tomorrow is next week', () => {
  test.each([
    ['Next week', 'Tomorrow'],
    ['Tomorrow', 'Next week'],
  ])('the chip %s is lit by itself, and puts itself out', async (chosen, other) => {
    const user = await renderOn(plainDate(2026, 11, 22));
    await user.click(chip(chosen));
    expect(chip(chosen)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(other)).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip(chosen));
    expect(chip(chosen)).toHaveAttribute('aria-pressed', 'false');
  });

  test.each([
    ['next-week', 'Next week', 'Tomorrow'],
    ['tomorrow', 'Tomorrow', 'Next week'],
  ] as const)('the default %s lights its own chip', async (defaultDue, own, other) => {
    const { environment } = createFakePane(mailOf('a'), { ...defaultSettings, defaultDue });
    const onSunday = { ...environment, now: () => new Date('2026-11-22T12:00:00Z') };
    await preloadParts();
    render(
      <RendererProvider renderer={withoutStyles}>
        <Pane environment={onSunday} words={englishWords} />
      </RendererProvider>,
    );
    await settle();
    expect(chip(own)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(other)).toHaveAttribute('aria-pressed', 'false');
    await userEvent.setup().click(chip(other));
    expect(chip(own)).toHaveAttribute('aria-pressed', 'false');
    expect(chip(other)).toHaveAttribute('aria-pressed', 'true');
  });
});
