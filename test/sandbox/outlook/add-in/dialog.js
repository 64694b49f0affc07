/* global Office */
Office.onReady(() => {
  Office.context.ui.messageParent('hello');
});
