import { writeFileSync } from 'node:fs'
import { shippedTexts, train } from './train'

writeFileSync('moderation/signals/reader/weights.txt', train(shippedTexts()))
