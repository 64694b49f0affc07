import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLingering } from '../../../src/pane/kit/use-lingering';

const done: string[] = [];

function Offers({ names }: { readonly names: readonly string[] }) {
  const offers = useLingering(names, (name) => name);
  return (
    <ul>
      {offers.map(({ item, isOver, holdProps }) => (
        <li key={item} {...holdProps}>
          <button
            type="button"
            onClick={() => {
              done.push(item);
            }}
          >
            {isOver ? `${item}, over` : item}
          </button>
        </li>
      ))}
    </ul>
  );
}

const shown = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

test('what the user does not point at disappears at once', () => {
  const { rerender } = render(<Offers names={['first', 'second']} />);
  rerender(<Offers names={['second']} />);
  expect(shown()).toEqual(['second']);
});

test('what the pointer is on stays in place until the pointer leaves, but has no effect', async () => {
  done.length = 0;
  const user = userEvent.setup();
  const { rerender } = render(<Offers names={['first', 'second']} />);
  await user.hover(screen.getByRole('button', { name: 'first' }));
  rerender(<Offers names={['second', 'third']} />);
  expect(shown()).toEqual(['first, over', 'second', 'third']);
  await user.click(screen.getByRole('button', { name: 'first, over' }));
  expect(done).toEqual([]);
  // The click has also brought the focus there.
  await user.unhover(screen.getByRole('button', { name: 'first, over' }));
  await user.tab();
  expect(shown()).toEqual(['second', 'third']);
});

test('what has the focus stays until the focus leaves', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Offers names={['first', 'second']} />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'first' })).toHaveFocus();
  rerender(<Offers names={['second']} />);
  expect(shown()).toEqual(['first, over', 'second']);
  await user.tab();
  expect(shown()).toEqual(['second']);
});

test('what was clicked disappears as soon as it is over, since the user asked for that', async () => {
  done.length = 0;
  const user = userEvent.setup();
  const { rerender } = render(<Offers names={['first', 'second']} />);
  await user.click(screen.getByRole('button', { name: 'first' }));
  expect(done).toEqual(['first']);
  rerender(<Offers names={['second']} />);
  expect(shown()).toEqual(['second']);
});

test('what comes back while it is held is as before', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Offers names={['first']} />);
  await user.hover(screen.getByRole('button', { name: 'first' }));
  rerender(<Offers names={[]} />);
  rerender(<Offers names={['first']} />);
  expect(shown()).toEqual(['first']);
});
