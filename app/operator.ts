import { operate } from './operator/commands'
import { openSite } from './server/open-site'
import { readSettings } from './settings'

/** `npm run operator -- COMMAND`: opens the forum's database beside the running forum, does one thing, says what. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if ('problems' in settings) return say(settings.problems.join('\n'), 1)
  const args = process.argv.slice(2)
  // A move that was interrupted at its end is gone on with.
  const site = await openSite(settings, { evenMoved: args[0]?.startsWith('move-to-') })
  if ('problem' in site) return say(site.problem, 1)
  try {
    const { text, code } = await operate(site, args)
    say(text, code)
  } finally {
    await site.db.close()
  }
}

function say(text: string, code: 0 | 1): void {
  process.exitCode = code
  if (code === 0) console.log(text)
  else console.error(text)
}

await main()
