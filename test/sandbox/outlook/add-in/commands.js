/* global Office */
/* Reports its steps in the mail's notification bar. A mail about a standstill is never finished. */
Office.onReady(() => {
  Office.actions.associate('createTaskFromEmail', (event) => {
    const { item } = Office.context.mailbox;
    const { notificationMessages } = item;
    notificationMessages.addAsync('step', { type: 'progressIndicator', message: 'Working' }, () => {
      if (item.subject.includes('standstill')) return;
      const message = {
        type: 'informationalMessage',
        message: `Did ${item.subject}`,
        icon: 'Icon.16',
        persistent: false,
      };
      notificationMessages.replaceAsync('step', message, () => event.completed());
    });
  });
});
