/** See build-add-in.mjs. */
export function buildAddIn(): string;
