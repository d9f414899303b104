import { brakeKinds, brakeReasons, lengths, type NewBrake, paces } from '../../moderation/brake/brake-choices'
import { readBrakes, zoneOfTeam } from '../../moderation/brake/brakes-on'
import { letBrakeGo, setBrake } from '../../moderation/brake/set-brake'
import { cleanLine } from '../../moderation/clean-text'
import type { Site } from '../context'
import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Args, type Command, readArgs, refused, type Told, told, usage } from './command'

type Sentences = Words['brakes']['command']

export const brake: Command = {
  name: 'brake',
  about: words => words.brakes.command.about,
  async run({ db, secret, settings }: Site, args): Promise<Told> {
    const words = wordsOf(settings)
    const { command: w, result } = words.brakes
    const read = readArgs(args)
    const [what, which, ...more] = read?.typed ?? []
    const now = Date.now()
    if (!read || more.length > 0) return usage(this, words)
    if (what === 'list' && which === undefined) return list({ db }, words, now)
    if (what === 'let-go' && which !== undefined) {
      const done = await letBrakeGo(db, { id: which, by: 'operator', now })
      return done === 'let-go' ? told(result[done]) : refused(result[done])
    }
    if (what !== 'set' || which === undefined) return usage(this, words)

    const made = readBrake(which, read.options)
    if (typeof made === 'string') return refused(w.wrong[made])
    const set = await setBrake(db, secret, { ...made, by: 'operator', now })
    if (!('endsAt' in set)) return refused(w.wrong[set.outcome === 'no-board' ? 'board' : 'note'])
    return told(result[set.outcome], w.until(words.momentIn(await zoneOfTeam(db.read), set.endsAt)))
  },
}

/** @returns which option is missing or isn't one of the words that it takes */
function readBrake(which: string, typed: Args['options']): NewBrake | keyof Sentences['wrong'] {
  const kind = brakeKinds.find(each => each === which)
  const hours = lengths.find(each => String(each) === typed.hours)
  const because = brakeReasons.find(each => each === typed.because)
  const slowMinutes = paces.find(each => String(each) === typed.pace) ?? null
  if (!kind) return 'kind'
  if (!hours) return 'hours'
  if (!because) return 'because'
  if ((kind === 'slow') !== (slowMinutes !== null)) return 'pace'
  if (kind !== 'slow' && typed.board !== undefined) return 'board'
  return {
    kind,
    hours,
    because,
    slowMinutes,
    boardId: typed.board ?? null,
    note: cleanLine(typed.note ?? ''),
  }
}

async function list({ db }: Pick<Site, 'db'>, words: Words, now: number): Promise<Told> {
  const w = words.brakes
  const [on, zone] = await Promise.all([readBrakes(db.read, now), zoneOfTeam(db.read)])
  if (on.length === 0) return told(w.none)
  return told(...on.map(each => `${each.id}  ${w.onNow(each, { at: each.endsAt, zone }, now)}`))
}
