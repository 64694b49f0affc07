/** `kind` of the message by which the bridge in an add-in's frame passes MSAL's request on; `request` is its JSON text. */
export const bridgeRequestKind = 'nested-app-auth-request';
/** `kind` of the message by which the host answers; `answer` is JSON text. */
export const bridgeAnswerKind = 'nested-app-auth-answer';
/** In the JSON that is a frame's name: true when the host offers nested app authentication. */
export const frameInfoKey = 'nestedAppAuth';
/** In the same JSON: true when the host offers several selected mails to the add-in. */
export const selectionInfoKey = 'mailSelection';
/** `kind` of the message that asks for the selected mails; `id` comes back with the answer. */
export const selectionRequestKind = 'mail-selection-request';
/** `kind` of the answer: `items` as `SelectedItemDetails`. */
export const selectionAnswerKind = 'mail-selection-answer';
/**
 * `kind` of the message about mails that are dragged over the frame: `type` is `dragover` or `drop`, and `files` have `name`, `type` and
 * `text` at the drop.
 */
export const mailDragKind = 'mail-drag';
/** `kind` of the message that others are selected now. */
export const selectionChangedKind = 'mail-selection-changed';
