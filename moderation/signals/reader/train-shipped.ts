import { writeFileSync } from 'node:fs'
import { shippedTexts, train } from './train'

/** `npm run train`: the weights that ship, from the lines that ship. Takes a few minutes. */
writeFileSync('moderation/signals/reader/weights.txt', train(shippedTexts()))
