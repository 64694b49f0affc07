import { createContext, useContext } from 'react';
import { englishWords, type Words } from '../../i18n/words';

const WordsContext = createContext<Words>(englishWords);

/** Gives the texts to everything inside. */
export const WordsProvider = WordsContext.Provider;

/** The texts in the person's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
