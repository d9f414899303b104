import { writeFileSync } from 'node:fs'
import { shippedTexts, train } from './train'

/** The weights that ship, from the lines that ship. Takes a minute or two. */
writeFileSync('moderation/signals/reader/weights.txt', train(shippedTexts()))
