import type { Site } from '../context'
import { wordsOf } from '../settings'
import { audit } from './audit'
import { board } from './board'
import { checkLinks } from './check-links'
import { type Command, refused, type Told } from './command'
import { handOver } from './hand-over'
import { helpText, helpWith } from './help'
import { invite } from './invite'
import { professional } from './professional'
import { role } from './role'
import { settings } from './settings'
import { staff } from './staff'
import { totp } from './totp'

export const commands: Command[] = [
  helpWith(() => commands),
  invite,
  staff,
  role,
  professional,
  totp,
  audit,
  handOver,
  board,
  checkLinks,
  settings,
]

export async function operate(site: Site, [name = 'help', ...args]: string[]): Promise<Told> {
  const words = wordsOf(site.settings)
  const command = commands.find(each => each.name === name)
  return command
    ? command.run(site, args)
    : refused(words.operator.unknown(name), '', helpText(words, commands))
}
