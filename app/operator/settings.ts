import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, told } from './command'

/** As the setting's name stands in the environment: `databaseUrl` is DATABASE_URL. */
const nameOf = (key: string) => key.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()

/** The address of the database without the passwords that may stand in it, before the host or after the `?`. */
export function withoutPassword(words: Words, databaseUrl: string): string {
  if (!/^postgres(ql)?:/.test(databaseUrl)) return databaseUrl
  if (!URL.canParse(databaseUrl)) return words.operator.settings.hidden
  const url = new URL(databaseUrl)
  if (url.password) url.password = words.operator.settings.hidden
  for (const name of url.searchParams.keys())
    if (/pass/i.test(name)) url.searchParams.set(name, words.operator.settings.hidden)
  return url.href
}

export const settings: Command = {
  name: 'settings',
  about: words => words.operator.settings.about,
  async run({ settings }) {
    const words = wordsOf(settings)
    const shown = { ...settings, databaseUrl: withoutPassword(words, settings.databaseUrl) }
    return told(...Object.entries(shown).map(([key, value]) => `${nameOf(key)}=${value}`))
  },
}
