import { find, type Match } from '../text/find'

const DIGITS = /(?<![\w-])\d(?:[ -]?\d){11,18}(?![\w-])/g
const CARD_NEAR = /\b(?:card|credit|debit|visa|mastercard|amex|maestro|cc|cvv)\b/i
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Za-z0-9])/g
const SECURITY = /(?<![\w-])(?!000|666|9\d\d)\d{3}-\d{2}-\d{4}(?![\w-])/g
const INSURANCE = /(?<![\w-])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g
const CALLED = new RegExp(
  `(?=[a-z]{0,6}-?\\d)(?<=\\b(?:${[
    "passport|licen[cs]e|driver'?s? licen[cs]e|ssn|social security|national insurance|nhs|medicare|insurance",
    'bank account|account|acc|sort code|routing|tax|patient|personal identity|identity card|id card|national id|register|nin|nino',
    'aadhaar|aadhar|pan|cpf|curp|dni|nie|bsn|sin|tfn|pps|ppsn|itin|ein|steuer-?id|ausweis|reisepass|hospital|mrn|member|membership|policy|student|employee|staff|badge|case|pin|registration|visa|permit|imei|vin|swift|bic',
  ].join(
    '|',
  )})(?: number| no\\.?| id| #| is| was|:|,){0,4} ?)(?!(?:19|20)\\d\\d ?- ?(?:19|20)?\\d\\d(?!\\d))(?:(?=[a-z]{0,3}(?:[ -]?\\d){5})\\d{2,4}(?: \\d{2,6}){1,5}[a-z]?|(?=(?:[a-z-]{0,6}\\d){5})[a-z0-9][a-z0-9-]{4,19})(?!\\w)`,
  'gi',
)
/** Not private addresses, which every home network has. */
const ADDRESS =
  /(?<![\w.-])(?!127\.|10\.|192\.168\.|0\.|255\.)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g
const ADDRESS_6 =
  /(?<![\w:])(?:[\da-f]{1,4}:){4,7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/gi
const DEVICE = /(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])/gi
const COORDINATES =
  /(?<![\w.-])-?\d{1,2}\.\d{4,8}°? ?[NS]?,? ?(?:lng|lon|long|longitude)?:? ?-?\d{1,3}\.\d{4,8}°? ?[EW]?(?![\w.])|(?<!\w)\d{1,2}° ?\d{1,2}['′] ?(?:\d{1,2}(?:\.\d+)?["″])? ?[NS],? ?\d{1,3}° ?\d{1,2}['′] ?(?:\d{1,2}(?:\.\d+)?["″])? ?[EW]|\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}/g
const PLATE = /(?<![\w-])(?!(?:IN|ON|AT|OF|TO|OR)\d)[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}(?![\w-])/g
const PLATE_CALLED =
  /(?<=\b(?:number plate|licen[cs]e plate|plate number|plates?|registration|reg(?: number| plate| no\.?)?|rego|kennzeichen)(?: is| was| number| ends| ending|:|,){0,2} )(?=[A-Z0-9 -]{0,8}\d)(?=[A-Z0-9 -]{0,8}[A-Z])[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{1,5}){0,2}(?![\w-])/g
const NATIONAL = [
  /(?<![\w-])\d{8}-?[A-HJ-NP-TV-Z](?![\w-])/g,
  /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|20) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
  /(?<![\w-])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\w-])/g,
  /(?<![\w-])[A-Z]{5}\d{4}[A-Z](?![\w-])/g,
  /(?<![\w-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g,
]
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = [
  '\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d',
  '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\.?,? (?:19|20)\\d\\d`,
  `${month}\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`,
].join('|')
const BIRTH = new RegExp(
  `\\b(?:born|dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday)(?: is| was| on|:|,){0,2} (?:${date})(?!\\d)`,
  'gi',
)

export function findIdNumbers(text: string): Match[] {
  const cards = find(DIGITS, text).filter(({ start, end, words }) => {
    const digits = words.replace(/\D/g, '')
    if (/^(\d)\1+$/.test(digits)) return false
    const near = text.slice(Math.max(0, start - 40), end + 40)
    return CARD_NEAR.test(near) || (digits.length >= 13 && hasCheckDigit(digits))
  })
  const accounts = find(IBAN, text).filter(
    ({ start, words }) => isIban(words) || /iban/i.test(text.slice(Math.max(0, start - 20), start)),
  )
  return [
    ...cards,
    ...accounts,
    ...[
      SECURITY,
      INSURANCE,
      CALLED,
      ADDRESS,
      ADDRESS_6,
      DEVICE,
      COORDINATES,
      PLATE,
      PLATE_CALLED,
      ...NATIONAL,
    ].flatMap(pattern => find(pattern, text)),
  ]
}

export const findBirthDates = (text: string): Match[] => find(BIRTH, text)

/** ISO/IEC 7812-1 (Luhn). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const twice = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return all + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}

/** ISO 13616: moved round and read as digits, the remainder by 97 is 1. */
function isIban(words: string): boolean {
  const plain = words.replaceAll(' ', '')
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
