import type { Site } from '../context'
import { wordsOf } from '../settings'
import { professional } from './add-professional'
import { alertTest } from './alert-test'
import { audit } from './audit'
import { board } from './board'
import { brake } from './brake-command'
import { checkLinks } from './check-links'
import { type Command, helpText, helpWith, refused, type Told } from './command'
import { demand } from './demand'
import { doctor } from './doctor'
import { handOver } from './hand-over'
import { invite } from './invite'
import { staff } from './list-staff'
import { moveToPostgres, moveToSqlite } from './move-database'
import { recount } from './recount-sums'
import { remove } from './remove'
import { totp } from './reset-totp'
import { role } from './role'
import { settings } from './show-settings'

export const commands: Command[] = [
  helpWith(() => commands),
  invite,
  staff,
  role,
  remove,
  professional,
  totp,
  audit,
  recount,
  doctor,
  handOver,
  demand,
  board,
  brake,
  checkLinks,
  alertTest,
  moveToPostgres,
  moveToSqlite,
  settings,
]

export async function operate(site: Site, [name = 'help', ...args]: string[]): Promise<Told> {
  const words = wordsOf(site.settings)
  const command = commands.find(each => each.name === name)
  return command
    ? command.run(site, args)
    : refused(words.operator.unknown(name), '', helpText(words, commands))
}
