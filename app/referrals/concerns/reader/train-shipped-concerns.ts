import { writeFileSync } from 'node:fs'
import { shippedLines, trainConcerns } from './train-concerns'

writeFileSync('app/referrals/concerns/reader/weights.txt', trainConcerns(shippedLines()))
