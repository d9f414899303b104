import process from 'node:process'

/**
 * @param {...string} sentences what went wrong and what to do
 * @returns {never}
 */
export function stop(...sentences) {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}
