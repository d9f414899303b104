import { hkdfSync } from 'node:crypto'
import type { KeyHolder } from '../../accounts/key'
import { personaName } from '../../accounts/persona-name'
import { newPersona } from '../../accounts/personas'
import { DEMO_SEED } from '../demo-secret'
import type { Random } from '../random'

export type Member = KeyHolder & {
  /** How many personas and published posts are theirs so far. */
  personas: number
  published: number
  /** The day of their first post; null while they only read. */
  since: number | null
}

export type Persona = { id: string; name: string; ownerTag: string }
export type Members = ReturnType<typeof gatherMembers>

/** As few published posts as this, and a moderator reads the next one first, with one to spare. */
const UNKNOWN = 2

/**
 * The people of the demo: some who write often, and some who are hardly known.
 * @param printed the one whose key is shown
 * @param colleagues by handle: those of the staff who speak in conversations; their accounts are there already
 */
export function gatherMembers(
  printed: KeyHolder,
  colleagues: Record<string, KeyHolder>,
  { often, seldom }: { often: number; seldom: number },
) {
  const join = (holder: KeyHolder): Member => ({ ...holder, personas: 0, published: 0, since: null })
  const known = Array.from({ length: often }, (_, n) => join(holderFrom(`often ${n}`)))
  const unknown = Array.from({ length: seldom }, (_, n) => join(holderFrom(`seldom ${n}`)))
  const staff = new Map(Object.entries(colleagues).map(([handle, holder]) => [handle, join(holder)]))
  const strangers = new Map<string, Member>()
  const self = join(printed)

  return {
    printed: self,
    all: () => [self, ...known, ...unknown, ...strangers.values()].filter(member => member.since !== null),
    /** Somebody who plays this part and no other: who has to pause writes nowhere meanwhile. */
    stranger(name: string): Member {
      const colleague = staff.get(name)
      if (colleague) return colleague
      const member = strangers.get(name) ?? join(holderFrom(`stranger ${name}`))
      strangers.set(name, member)
      return member
    },
    /**
     * Somebody who writes here often; the first ones most of all.
     * @param progress from 0, the forum's first day, to 1, today: by then all of them have come
     */
    oneOfMany(random: Random, progress: number, taken: Member[]): Member {
      const here = Math.ceil(known.length * (0.35 + 0.65 * Math.min(1, Math.max(0, progress))))
      for (;;) {
        const member = known[Math.floor(here * random.share() ** 1.5)] as Member
        if (!taken.includes(member)) return member
      }
    },
    /** Somebody whom nobody knows yet; a newcomer when all have become known. */
    oneUnknown(random: Random, taken: Member[]): Member {
      const from = random.below(unknown.length)
      for (let n = 0; n < unknown.length; n++) {
        const member = unknown[(from + n) % unknown.length] as Member
        if (member.published < UNKNOWN && !taken.includes(member)) return member
      }
      const newcomer = join(holderFrom(`seldom ${unknown.length}`))
      unknown.push(newcomer)
      return newcomer
    },
  }
}

/** Keys that no words open: only the printed members of the cast can sign in. */
function holderFrom(name: string): KeyHolder {
  const part = (what: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', DEMO_SEED, 'members', `${what} ${name}`, bytes))
  return { accountId: part('account', 16).toString('hex'), ownerKey: part('owner', 32) }
}

/** The member's next persona: its tag by the real rule, its id by the story's dice. */
export function nextPersona(member: Member, random: Random, taken: string[]): Persona {
  const { ownerTag } = newPersona(member.ownerKey, member.personas++)
  let id = random.id()
  while (taken.includes(personaName(id))) id = random.id()
  return { id, name: personaName(id), ownerTag }
}
