import { z } from 'zod'
import { readYaml } from '../../db/yaml'
import { CONCERNS, type Concern } from './concern'
import type { FoundConcern } from './concerns'
import { HELP_LINE_KINDS, type HelpLineKind } from './help-line'
import { KINDS_OF_HELP, type KindOfHelp } from './listing'

const kind = z.enum(KINDS_OF_HELP)
const concern = z.enum(CONCERNS)
const count = z.int().min(1).max(20)
const once = <Value>(list: Value[]) => new Set(list).size === list.length
const concerns = z.array(concern).min(1).refine(once, 'names one of them twice')

const shape = z.strictObject({
  version: z.coerce.string().min(1),
  'most-beside-a-conversation': count,
  'most-on-a-board': count,
  'one-low-cost': z.boolean(),
  'one-online': z.boolean(),
  kinds: z.record(kind, z.strictObject({ with: z.enum(['alone', 'together', 'either']) })),
  concerns: z.record(
    concern,
    z.strictObject({
      help: z.array(kind).min(1).refine(once, 'names one of them twice'),
      'doctor-first': z.boolean(),
      lines: z.array(z.enum(HELP_LINE_KINDS)).optional(),
    }),
  ),
  boards: z.record(z.string(), concerns),
  'other-boards': concerns,
})

type HelpTable = z.infer<typeof shape>

let current: HelpTable | undefined

export const helpTableFile = (path: string) => ({ name: 'table', path, shape })

export function helpTable(): HelpTable {
  current ??= readYaml(helpTableFile(process.env.REFERRALS_FILE || 'app/referrals/kinds-of-help.yaml'))
  return current
}

export const helpFor = (asked: Concern): KindOfHelp[] => helpTable().concerns[asked].help

export const linesBeside = (asked: Concern): HelpLineKind[] => helpTable().concerns[asked].lines ?? []

export const isForADoctorFirst = (asked: Concern): boolean => helpTable().concerns[asked]['doctor-first']

export const isCoupleWork = (asked: KindOfHelp): boolean => helpTable().kinds[asked].with === 'together'

export const concernsOfBoard = (boardId: string): Concern[] =>
  helpTable().boards[boardId] ?? helpTable()['other-boards']

const isWeak = ({ because }: FoundConcern): boolean => because.length === 1

/**
 * Concerns that text and board share come first. Where the text says little, the board's own are added.
 * @param found in the order of the text; without passages where a person said so
 */
export function concernsFor(found: FoundConcern[], boardId: string): Concern[] {
  const board = concernsOfBoard(boardId)
  const said = found.map(({ concern }) => concern)
  const shared = said.filter(concern => board.includes(concern))
  const others = said.filter(concern => !board.includes(concern))
  if (!found.every(isWeak)) return [...shared, ...others]
  return shared.length > 0 ? [...board, ...others] : [...others, ...board]
}
