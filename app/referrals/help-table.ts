import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
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

/** A table that cannot be used: which file, line and reason, in one sentence. */
export class HelpTableFault extends Error {}

/** @throws HelpTableFault with the first fault and its line */
export function parseHelpTable(source: string, file: string): HelpTable {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const fault = (offset: number, why: string) =>
    new HelpTableFault(`The table ${file} cannot be used: line ${lines.linePos(offset).line}: ${why}.`)
  const [broken] = document.errors
  if (broken) throw fault(broken.pos[0], broken.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '')
  const read = shape.safeParse(document.toJS())
  if (read.success) return read.data
  const { path, message } = read.error.issues[0] as z.core.$ZodIssue
  throw fault(offsetOf(document, path), `${path.join('.') || 'the file'}: ${message}`)
}

/** Where the deepest part of a path that is there begins in the file. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

let current: HelpTable | undefined

/** The table this forum refers by: from REFERRALS_FILE, or the one that comes with it. Read once. */
export function helpTable(): HelpTable {
  if (current) return current
  const file = process.env.REFERRALS_FILE || 'app/referrals/kinds-of-help.yaml'
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (why) {
    throw new HelpTableFault(`The table ${file} cannot be read (${(why as NodeJS.ErrnoException).code}).`)
  }
  current = parseHelpTable(source, file)
  return current
}

/** Which help fits a concern, the nearest fit first. */
export const helpFor = (asked: Concern): KindOfHelp[] => helpTable().concerns[asked].help

/** Which help lines stand beside a concern's places, if any. */
export const linesBeside = (asked: Concern): HelpLineKind[] => helpTable().concerns[asked].lines ?? []

/** Whether a doctor should be named first; true even where no directory can be shown. */
export const isForADoctorFirst = (asked: Concern): boolean => helpTable().concerns[asked]['doctor-first']

/** Whether one goes there as a couple only. */
export const isCoupleWork = (asked: KindOfHelp): boolean => helpTable().kinds[asked].with === 'together'

/** What a board is for. */
export const concernsOfBoard = (boardId: string): Concern[] =>
  helpTable().boards[boardId] ?? helpTable()['other-boards']
