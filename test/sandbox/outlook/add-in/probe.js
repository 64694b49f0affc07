/* global window, document, Office */
/* A pane that shows the open mail, and lets a test call Office.js from outside. */
window.seen = { items: [], themes: [], config: undefined };

/** Calls an asynchronous function of Office.js: its outcome as plain data. */
window.call = (owner, name, ...given) =>
  new Promise((resolve) => {
    owner[name](...given, ({ status, value, error }) => {
      resolve({ status, value, code: error?.code });
    });
  });

window.ready = Office.onReady().then(async (info) => {
  const { mailbox } = Office.context;
  const show = () => {
    document.getElementById('subject').textContent = mailbox.item?.subject ?? 'Nothing selected';
    window.seen.items.push(mailbox.item?.itemId ?? null);
  };
  window.seen.config = JSON.parse(document.getElementById('add-in-config').textContent);
  await window.call(mailbox, 'addHandlerAsync', 'olkItemSelectedChanged', show);
  await window.call(mailbox, 'addHandlerAsync', 'officeThemeChanged', ({ officeTheme }) => {
    window.seen.themes.push(officeTheme);
  });
  show();
  return info;
});
