import type * as oidcProvider from 'oidc-provider';

type Library = typeof oidcProvider;

/**
 * The provider library. On Node 20 it greets with a warning that it would rather have Node 22, while everything used
 * here runs on both; that one line is kept from the person who only wants to start the sandbox.
 */
export async function loadProviderLibrary(): Promise<Library> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
