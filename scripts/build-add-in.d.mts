/** See build-add-in.mjs. */
export function buildAddIn(): string;
export function useNeutralValues(folder: string, env?: NodeJS.ProcessEnv): void;
