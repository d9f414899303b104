import type { ProfessionFaults, TypedProfession } from '../accounts/profession'
import type { Words } from '../words'
import type { Args } from './read-args'

export const professionOf = ({
  name = '',
  credential = '',
  until = '',
}: Args['options']): TypedProfession => ({ name, credential, until })

export function professionFaults(words: Words, { name, credential, until }: ProfessionFaults): string[] {
  const w = words.invite.faults
  return [
    ...(name ? [`--name: ${w.name[name]}`] : []),
    ...(credential ? [`--credential: ${w.credential[credential]}`] : []),
    ...(until ? [`--until: ${w.until[until]}`] : []),
  ]
}
