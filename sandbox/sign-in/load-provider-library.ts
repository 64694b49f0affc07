import type * as oidcProvider from 'oidc-provider';

type Library = typeof oidcProvider;

/**
 * The provider library. On Node 20 it prints a warning that it would rather have Node 22, although everything used here
 * runs on both; that one line is suppressed for users who only want to start the sandbox.
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
