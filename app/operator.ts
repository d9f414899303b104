import { operate } from './operator/commands'
import { openSite } from './server/open-site'
import { readSettings } from './settings'

/** `npm run operator -- COMMAND`: opens the forum's database beside the running forum, does one thing, says what. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if ('problems' in settings) return say(settings.problems.join('\n'), 1)
  const site = await openSite(settings)
  if ('problem' in site) return say(site.problem, 1)
  try {
    const { text, code } = await operate(site, process.argv.slice(2))
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
