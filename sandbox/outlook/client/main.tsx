import { createRoot } from 'react-dom/client';
import { startCheck } from './api/wire-checks';
import { createOutlook } from './state/create-outlook';
import { followChanges } from './state/live-updates';
import { writePageQuery } from './state/page-address';
import { App } from './view/app';

const block = document.getElementById('start')?.textContent;
const place = document.getElementById('app');
if (block === undefined || !place) throw new Error('The page is not the one that this script belongs to.');

const start = startCheck(JSON.parse(block), 'start');
const outlook = createOutlook(start, location.search);
const { store } = outlook;

// The address follows what is shown, so that a reload shows it again. One that led nowhere stays as it is.
store.subscribe(() => {
  document.documentElement.dataset['theme'] = store.get().settings.theme;
  const query = writePageQuery(store.get(), start.account.key);
  if (store.get().reading.kind !== 'missing' && query !== location.search)
    history.replaceState(null, '', `/${query}`);
});
document.documentElement.dataset['theme'] = store.get().settings.theme;

createRoot(place).render(<App outlook={outlook} />);
void outlook.begin();
followChanges(start.account.username, outlook.mails.refresh, () =>
  store.set({ build: store.get().build + 1 }),
);
