import { createContext, useContext } from 'react'
import { type Words, wordsFor } from '.'

export const WordsContext = createContext<Words>(wordsFor('en'))

/** The words of the request that this page answers. */
export const useWords = (): Words => useContext(WordsContext)
