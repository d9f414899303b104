import { run, serve, stop } from '../server/http/serve'
import { openSite } from '../server/open-site'
import { plant } from '../server/plant'
import { readSettings, wordsOf } from '../settings'
import { castLines } from './cast'
import { isDemoSecret, keepDemoSecret } from './demo-secret'
import { noteStaffHere } from './keep-staff'
import { plantCommunity } from './plant-community'
import { readArguments } from './read-arguments'

async function start(): Promise<void> {
  const settings = readSettings({ ...process.env, DATA_DIR: process.env.DATA_DIR?.trim() || 'demo' })
  if ('problems' in settings) return stop(settings.lead, ...settings.problems)

  const w = wordsOf(settings).demo
  const asked = readArguments(process.argv.slice(2))
  if (!asked) return stop(w.usage)

  keepDemoSecret(settings)
  const site = await openSite(settings)
  if ('problem' in site) return stop(site.problem)
  if (!isDemoSecret(site.secret)) {
    await site.db.close()
    return stop(w.notADemo(settings.dataDir))
  }
  await plant(site)
  const { posts, onlyPlant } = asked
  const tell = posts ? (...numbers: [number, number]) => console.log(w.planting(...numbers)) : undefined
  const cast = await plantCommunity(site, { now: Date.now(), posts, tell })
  if (!cast) {
    await site.db.close()
    return stop(w.interrupted)
  }
  await noteStaffHere(site, Date.now())
  for (const line of castLines(cast)) console.log(line)

  if (onlyPlant) await site.db.close()
  else await serve(site)
}

run(start)
