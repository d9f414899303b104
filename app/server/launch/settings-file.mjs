import { readFileSync } from 'node:fs'
import util from 'node:util'
import { stop } from './stop.mjs'
import { words } from './words.mjs'

const understood = [
  /^\s*(#.*)?$/,
  /^\s*(export\s+)?[A-Za-z_]\w*\s*=\s*("[^"]*"|'[^']*'|`[^`]*`)\s*(#.*)?$/,
  /^\s*(export\s+)?[A-Za-z_]\w*\s*=\s*([^\s"'`].*)?$/,
]

/** @param {string | undefined} named */
export function readSettingsFile(named) {
  const file = named || 'settings.env'
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (named || error.code !== 'ENOENT') stop(words.noSettings(file))
  }
  // parseEnv ignores what it can't read; a setting silently ignored would cost an operator an evening.
  text.split(/\r?\n/).forEach((line, n) => {
    if (!understood.some(kind => kind.test(line))) stop(words.badLine(file, n + 1))
  })
  return util.parseEnv(text)
}
