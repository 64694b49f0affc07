/**
 * Ties a button of the ribbon to what it does. `name` is the FunctionName of the manifest. Outlook is told that the
 * command is over in every case: until then it shows the add-in as working, for up to five minutes.
 */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}
