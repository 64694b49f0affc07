import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { defaultSettings } from '../../../../../src/domain/settings';
import { lists, mailOf, openedOf } from '../../../../support/fake-pane';
import { renderPane, renderReadPane, settle } from '../../../../support/render-pane';

const line = () => screen.queryByText(/^Everyone in this list sees/);
const settings = { ...defaultSettings, defaultListId: 'list-home' };
const mail = mailOf('a');

describe('the line about a shared list', () => {
  test('is there as long as the chosen list is shared, and says how much others see', async () => {
    const { user } = await renderReadPane();
    expect(line()).not.toBeInTheDocument();
    const box = screen.getByRole('combobox', { name: 'List' });
    await user.click(box);
    await user.keyboard('ein{Enter}');
    expect(line()).toHaveTextContent('the title and what you add here, but not the email');
    await user.click(screen.getByRole('button', { name: 'More options' }));
    await settle();
    await user.click(screen.getByRole('radio', { name: 'Preview' }));
    expect(line()).toHaveTextContent('the first lines of the email');
    await user.click(box);
    await user.keyboard('work{Enter}');
    expect(line()).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Preview' })).toBeChecked();
  });

  test('has its place before the lists are known, where the default was shared the last time', async () => {
    const { fake, outside, services } = await renderPane(undefined, { settings });
    await outside(() => {
      fake.select(mail);
    });
    expect(line()).not.toBeInTheDocument();
    await outside(() => {
      services.opens.only().answer(openedOf(mail));
    });
    expect(line()).toBeVisible();
    expect(fake.isDefaultListShared).toBe(true);
    await outside(() => {
      fake.select(mailOf('b'));
    });
    expect(line()).toBeVisible();
    await outside(() => {
      services.opens.only().answer(openedOf(mailOf('b'), { lists: lists.slice(0, 2) }));
    });
    expect(line()).not.toBeInTheDocument();
    expect(fake.isDefaultListShared).toBe(false);
  });
});
