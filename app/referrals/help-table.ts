import { z } from 'zod'
import { readYaml } from '../../db/yaml'
import type { Concern } from './concern'
import { CONCERNS } from './concern'
import { HELP_LINE_KINDS, type HelpLineKind } from './help-line'
import type { KindOfHelp } from './kinds-of-help'
import { KINDS_OF_HELP } from './kinds-of-help'

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

export type HelpTable = z.infer<typeof shape>

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
