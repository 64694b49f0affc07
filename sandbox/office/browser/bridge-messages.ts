/** `kind` of the message by which the bridge in an add-in's frame passes MSAL's request on; `request` is its JSON text. */
export const bridgeRequestKind = 'nested-app-auth-request';
/** `kind` of the message by which the host answers; `answer` is JSON text. */
export const bridgeAnswerKind = 'nested-app-auth-answer';
/** In the JSON that is a frame's name: true when the host offers nested app authentication. */
export const frameInfoKey = 'nestedAppAuth';
