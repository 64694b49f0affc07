/** See setup.mjs. */
export class SetupError extends Error {}
export function runMain(main: () => unknown): Promise<void>;
