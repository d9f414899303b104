import { writeFileSync } from 'node:fs'
import { shippedLines, trainConcerns } from './train'

writeFileSync('app/referrals/concerns/reader/weights.txt', trainConcerns(shippedLines()))
