/**
 * Connects a button of the ribbon to its handler. `name` is the FunctionName in the manifest. Always reports the end of
 * the command to Outlook: until then it shows the add-in as working, for up to five minutes.
 */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}
