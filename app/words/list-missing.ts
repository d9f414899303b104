import { translations } from '.'
import { en } from './en'
import { missingFrom, sizeOf } from './translation'

/** `npm run words [-- LANGUAGE]`: what each language lacks, one line a sentence. Ends with 1 where something does. */
const [, , only] = process.argv
const all = sizeOf(en)
for (const [language, translation] of Object.entries(translations)) {
  if (only !== undefined && only !== language) continue
  const missing = missingFrom(translation(), en)
  console.log(`${language}: ${all - missing.length} of ${all} sentences`)
  for (const path of missing) console.log(`  ${path}`)
  if (missing.length > 0) process.exitCode = 1
}
