import { describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '../../../src/pane/kit/button';

const button = () => screen.getByRole('button', { name: 'Send' });

describe('a button', () => {
  test('sends no form unless it is meant to', async () => {
    const onSubmit = jest.fn((event: Event) => {
      event.preventDefault();
    });
    const { rerender } = render(
      <form ref={(form) => form?.addEventListener('submit', onSubmit)}>
        <Button>Send</Button>
      </form>,
    );
    await userEvent.click(button());
    expect(onSubmit).not.toHaveBeenCalled();
    rerender(
      <form>
        <Button type="submit">Send</Button>
      </form>,
    );
    await userEvent.click(button());
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  test('is reached by the keyboard while it cannot be pressed, and does nothing', async () => {
    const onClick = jest.fn();
    const onSubmit = jest.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" disabledFocusable onClick={onClick}>
          Send
        </Button>
      </form>,
    );
    await userEvent.tab();
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter} ');
    await userEvent.click(button());
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
