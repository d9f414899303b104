import { createInterface } from 'node:readline'
import { z } from 'zod'
import { wordsFor } from '../words'
import { explainText } from './explain-text'

const asked = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  board: z.string().nullish(),
})

process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  process.exit()
})

/**
 * `npm run -s explain < in.jsonl > out.jsonl`: `{id, text, board?}` per line in, the signals of the text per line
 * out.
 */
let line = 0
for await (const written of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line += 1
  if (written.trim() === '') continue
  const read = asked.safeParse(parse(written))
  if (read.success)
    await say({ id: read.data.id, ...explainText(read.data.text, { board: read.data.board ?? undefined }) })
  else {
    console.error(wordsFor('en').explain.notReadable(line))
    process.exitCode = 1
  }
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}

async function say(answer: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
    await new Promise(resolve => process.stdout.once('drain', resolve))
}
