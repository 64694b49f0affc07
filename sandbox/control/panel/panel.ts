import { quirkChoices } from '../../graph/quirks';
import { graphScopes } from '../../sign-in/graph-scopes';
import { describeFault, readFault } from './fault-form';
import { panelApi, type PanelConsent } from './panel-api';

function find<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The panel has no ${selector}.`);
  return found;
}

const faultForm = find('#fault', HTMLFormElement);
const consentForm = find('#consent', HTMLFormElement);
const account = find('#consent select[name=account]', HTMLSelectElement);
const effect = find('#fault select[name=effect]', HTMLSelectElement);
const offline = find('#offline', HTMLInputElement);
let consents: readonly PanelConsent[] = [];

/** Runs an action and reports its result. */
async function act(words: string, action: () => Promise<unknown>): Promise<void> {
  const said = find('#said', HTMLElement);
  try {
    await action();
    said.textContent = words;
  } catch (error) {
    said.textContent = `That did not work: ${error instanceof Error ? error.message : String(error)}`;
  }
  await show();
}

async function show(): Promise<void> {
  const items = (await panelApi.faults()).map((fault) => {
    const item = document.createElement('li');
    item.textContent = describeFault(fault);
    return item;
  });
  find('#faults', HTMLElement).replaceChildren(...items);
  offline.checked = await panelApi.offline();
  find('#time', HTMLElement).textContent = await panelApi.clock();
  showQuirks(await panelApi.quirks());
  consents = await panelApi.consents();
  if (account.options.length === 0) account.append(...consents.map((consent) => new Option(consent.account)));
  showConsent();
}

function showQuirks(quirks: ReadonlyMap<string, string>): void {
  const rows = Object.entries(quirkChoices).map(([name, choices]) => {
    const row = document.createElement('label');
    const choice = document.createElement('select');
    choice.append(...choices.map((one) => new Option(one)));
    choice.value = quirks.get(name) ?? '';
    choice.addEventListener('change', () => {
      void act('The quirk is set.', () => panelApi.setQuirk(name, choice.value));
    });
    // `postedAgain` reads as "Posted again".
    const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
    row.append(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, choice);
    return row;
  });
  find('#quirks', HTMLElement).replaceChildren(...rows);
}

function showConsent(): void {
  const decisions = consents.find((consent) => consent.account === account.value)?.decisions;
  const rows = graphScopes.map((scope) => {
    const row = document.createElement('label');
    const choice = document.createElement('select');
    choice.name = scope;
    for (const [value, words] of [
      ['', 'Not asked'],
      ['granted', 'Granted'],
      ['admin-required', 'Needs an administrator'],
    ]) {
      choice.append(new Option(words, value));
    }
    const decision = decisions?.get(scope) ?? '';
    choice.value = decision === 'declined' ? '' : decision;
    row.append(scope, choice);
    return row;
  });
  const scopes = find('#scopes', HTMLFieldSetElement);
  for (const row of scopes.querySelectorAll('label')) row.remove();
  scopes.append(...rows);
}

/** Only the fields that the chosen effect has. */
function showEffectFields(): void {
  for (const label of faultForm.querySelectorAll<HTMLElement>('[data-for]')) {
    label.hidden = label.dataset['for'] !== effect.value;
  }
}

effect.addEventListener('change', showEffectFields);
account.addEventListener('change', showConsent);
faultForm.addEventListener('submit', (event) => {
  event.preventDefault();
  void act('Fault added.', () => panelApi.addFault(readFault(new FormData(faultForm))));
});
find('#clear', HTMLButtonElement).addEventListener('click', () => {
  void act('All faults are taken away.', panelApi.clearFaults);
});
offline.addEventListener('change', () => {
  const isOffline = offline.checked;
  void act(isOffline ? 'The add-in is offline.' : 'The add-in is online.', () =>
    panelApi.setOffline(isOffline),
  );
});
const clockForm = find('#clock', HTMLFormElement);
clockForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const { value } = find('#clock input[name=time]', HTMLInputElement);
  void act('The clock is set.', () => panelApi.setClock(`${value}Z`));
});
find('#real-time', HTMLButtonElement).addEventListener('click', () => {
  void act('The clock shows the real time.', () => panelApi.setClock(undefined));
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-tokens]')) {
  button.addEventListener('click', () => {
    void act('Done.', () => panelApi.failTokens(button.dataset['tokens'] ?? ''));
  });
}
consentForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = new FormData(consentForm);
  const decided = (decision: string) => graphScopes.filter((scope) => form.get(scope) === decision);
  void act('Consent is set.', () =>
    panelApi.setConsent(account.value, decided('granted'), decided('admin-required')),
  );
});
find('#withdraw', HTMLButtonElement).addEventListener('click', () => {
  void act('Consent is withdrawn.', () => panelApi.setConsent(account.value, [], []));
});
find('#reset', HTMLButtonElement).addEventListener('click', () => {
  void act('Everything is as it was at the start.', panelApi.reset);
});

showEffectFields();
void show();
