import { wordsOf } from '../settings'
import type { Words } from '../words'
import { type Command, told } from './command'

const nameOf = (key: string) => key.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()

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
    const hidden = (secret: string) => secret && words.operator.settings.hidden
    const shown = {
      ...settings,
      databaseUrl: withoutPassword(words, settings.databaseUrl),
      // Whoever knows the address of a webhook can send to it; commands may be given a password.
      alertWebhook: hidden(settings.alertWebhook),
      alertSecondWebhook: hidden(settings.alertSecondWebhook),
      alertWebhookToken: hidden(settings.alertWebhookToken),
      alertCommand: settings.alertCommand.split(/\s+/)[0] ?? '',
      alertSecondCommand: settings.alertSecondCommand.split(/\s+/)[0] ?? '',
    }
    return told(...Object.entries(shown).map(([key, value]) => `${nameOf(key)}=${value}`))
  },
}
