/** See setup.mjs. */
export class SetupError extends Error {}
