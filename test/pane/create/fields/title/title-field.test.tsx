import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { mailOf } from '../../../../support/fake-pane';
import { renderPane, renderReadPane, settle } from '../../../../support/render-pane';

const titleBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });

describe('the title of a new task', () => {
  test('takes the whole subject when asked to, and moves the focus to the title', async () => {
    const { user } = await renderPane(mailOf('a', { subject: 'RE: [EXTERNAL] Budget' }));
    expect(titleBox()).toHaveValue('Budget');
    await user.click(screen.getByRole('button', { name: 'Use the whole subject' }));
    expect(titleBox()).toHaveValue('RE: [EXTERNAL] Budget');
    expect(titleBox()).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Use the whole subject' })).not.toBeInTheDocument();
  });

  test('sends the form once by Enter, and stays one line', async () => {
    const { user, services } = await renderReadPane();
    await user.type(titleBox(), '{Enter}{Enter}');
    await settle();
    expect(services.captures.log).toHaveLength(1);
    expect(titleBox()).toHaveValue('Subject of a');
  });
});
