import { find, findNear, type Match } from '../text/find'
import { letter, lower, upper } from '../text/letters'
import * as street from './street-words'

const number = '\\d{1,5}[a-zA-Z]?(?:[-/]\\d{1,4}[a-z]?)?'
const name = `[${upper}](?:[${letter}]{0,3}\\.|[${letter}']{0,25}(?:-[${letter}']{1,25})?)`
const link = `(?:${street.linking})`
const named = `(?:(?: ${link}){0,2}(?: |')${name}|(?: ${link}){1,2}(?: |(?<='))[${lower}][${letter}'-]{1,25}){1,5}`
const begin = `(?<![${letter}\\d.,'$£€-])`
const unit = `(?:${street.units})\\.? ?#?\\d{1,5}[a-zA-Z]?`
const stop = `(?=[,.;:!?)"\\n]|$| \\d| [${upper}]| -)`
const house = `(?!(?:19|20)\\d\\d(?!\\d))${number}`
const leadsThere = `(?:${street.leadsThere})(?:,|:| is| are| at| the){0,2} `

const STREETS = [
  // 24 Clarke Avenue; 12, The Green
  `${begin}(?!0,)${number},? (?:${name} ){1,4}(?:${street.english})(?![${letter}'])`,
  `${begin}${number},? The (?:${street.english})(?![${letter}'])`,
  // 20 Rue Hsine Eloued; Via Roma 131
  `${begin}${number},? (?:${street.first})${named}`,
  `(?<![${letter}\\d])(?:${street.first})${named},? (?:n[.°ºr]{0,2} ?)?${number}(?![${letter}]|%| years| months)`,
  // Lange Straße 5; Ziegelgasse 19
  `(?<![${letter}\\d])(?:${name} ){0,2}[${upper}][${letter}-]{1,25}(?:${street.ending}) ${number}(?![${letter}]|%|:)`,
  `(?<![${letter}\\d])(?:${name} ){0,3}(?:${street.last}) ${number}(?![${letter}]|%|:)`,
  // Allika 46, Apt. 3
  `${begin}(?:${number} )?(?:${name}[ ,]{1,2}){1,5}${number}[, ]{1,2}${unit}`,
  `${begin}${number} (?:${name}[ ,]{1,2}){1,5}${unit}`,
  // I live at Edeby 55; the address is 88 Vor der Furt
  `(?<=${leadsThere})(?:\\d{1,6} )?(?:${name},? ){1,5}${house}${stop}`,
  `(?<=${leadsThere})\\d{1,6}[a-z]?,? (?:${name} ){0,4}${name}(?: ${house}${stop})?`,
  // the corner of Dalbraut 99 and Elm Street
  `(?<![${letter}])(?:the )?corner of (?:${number} )?(?:${name} ?){1,4}(?:${number} )?(?:str\\.? |street )?(?:and|&) (?:${number} )?${name}(?: ${name}){0,3}(?: ${number})?`,
].map(pattern => new RegExp(`(?=[${upper}\\dtcruoa])${pattern}`, 'g'))

const SMALL = [
  `${begin}\\d{1,4}[a-d]? (?:(?!(?:${street.measures})s?\\b)[a-z]{3,20} ){1,2}(?:${street.small})(?!\\w| (?:trip|test))`,
  `(?<!\\w)(?:corner of) (?:\\d{1,5} )?[${letter}]{3,30} \\d{1,5} (?:and|&) (?:[${letter}]{3,30} ?){1,2}`,
  `(?<!\\w)(?:p\\.? ?o\\.? ?box|postbox|postfach|apartado|casilla|psc|unit) \\d{1,6},? box \\d{1,6}|(?<!\\w)(?:p\\.? ?o\\.? ?box|postbox|postfach|casilla) \\d{1,6}`,
  '(?<!\\w)(?:apo|fpo|dpo) (?:aa|ae|ap)(?: \\d{5})?',
  '(?<=\\b(?:postcode|post code|zip code|zip|postal code)(?: is|:|,| =){0,2} )(?=[a-z]{0,2}\\d)[a-z0-9]{2,5}(?:[ -]\\d[a-z]{2}\\b|-\\d{4})?',
].map(pattern => new RegExp(pattern, 'gi'))

/** About fifteen households share a British postcode. */
const POSTCODE = /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)/g

const BEFORE = new RegExp(`(?:(?:\\d{2,6}|${unit}),? ){1,3}$`)
const AFTER = new RegExp(
  [
    `^(?:,? ${unit}){0,3}`,
    `(?:[, ]{1,3}\\(?(?:${name}|[${lower}]{2,3}|nan)\\)?){0,6}[, ]{1,3}\\d{4,6}(?!\\d)`,
    `|^(?:,? ${unit}){1,3}`,
    `|^,? \\d{4,6}(?!\\d)`,
  ].join(''),
)
const REACH = 90

export function findAddresses(text: string): Match[] {
  return findNear([...STREETS, ...SMALL, POSTCODE], text, find(/\d+|corner of|\b[AFD]PO /g, text), REACH).map(
    ({ start, end }) => {
      const from = start - (BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0)
      const to = end + (AFTER.exec(text.slice(end, end + REACH))?.[0].length ?? 0)
      const words = text.slice(from, to).replace(/[ .,]+$/, '')
      return { start: from, end: from + words.length, words }
    },
  )
}
