import { createContext, useContext } from 'react';
import { englishWords, type Words } from '../../i18n/words';

const WordsContext = createContext<Words>(englishWords);

export const WordsProvider = WordsContext.Provider;

/** The texts in the user's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
