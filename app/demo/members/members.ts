import { hkdfSync } from 'node:crypto'
import type { KeyHolder } from '../../accounts/key'
import { newPersona, personaName } from '../../accounts/personas'
import { DEMO_SEED } from '../demo-secret'
import type { Random } from '../random'

export type Member = KeyHolder & {
  personas: number
  published: number
  since: number | null
}

export type Persona = { id: string; name: string; ownerTag: string }
export type Members = ReturnType<typeof gatherMembers>

const UNKNOWN = 2

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
    stranger(name: string): Member {
      const colleague = staff.get(name)
      if (colleague) return colleague
      const member = strangers.get(name) ?? join(holderFrom(`stranger ${name}`))
      strangers.set(name, member)
      return member
    },
    oneOfMany(random: Random, progress: number, taken: Member[]): Member {
      const here = Math.ceil(known.length * (0.35 + 0.65 * Math.min(1, Math.max(0, progress))))
      for (;;) {
        const member = known[Math.floor(here * random.share() ** 1.5)] as Member
        if (!taken.includes(member)) return member
      }
    },
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

/** No words open these keys: only the printed members of the cast can sign in. */
function holderFrom(name: string): KeyHolder {
  const part = (what: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', DEMO_SEED, 'members', `${what} ${name}`, bytes))
  return { accountId: part('account', 16).toString('hex'), ownerKey: part('owner', 32) }
}

export function nextPersona(member: Member, random: Random, taken: string[]): Persona {
  const { ownerTag } = newPersona(member.ownerKey, member.personas++)
  let id = random.id()
  while (taken.includes(personaName(id))) id = random.id()
  return { id, name: personaName(id), ownerTag }
}
