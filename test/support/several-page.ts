import { screen, within } from '@testing-library/react';

// What a page of several mails shows, by role.

export const button = (name: string) => screen.getByRole('button', { name });
export const rows = () =>
  within(screen.getByRole('region', { name: 'Selected emails' })).getAllByRole('listitem');
export const each = () => button('One task per email');
export const summary = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
