const SCRIPTS: [script: RegExp, language: string, own?: [letters: RegExp, language: string][]][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [
    /\p{Script=Cyrillic}/u,
    'ru',
    [
      [/[іїєґ]/i, 'uk'],
      [/[ђћџљњј]/i, 'sr'],
    ],
  ],
  [/\p{Script=Greek}/u, 'el'],
  [
    /\p{Script=Arabic}/u,
    'ar',
    [
      [/[ٹڈڑںےۓ]/, 'ur'],
      [/[پچژگیک]/, 'fa'],
    ],
  ],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
]

export function languageOfScript(text: string): string | null {
  const found = SCRIPTS.find(([script]) => script.test(text))
  if (!found) return null
  const [, language, own = []] = found
  return own.find(([letters]) => letters.test(text))?.[1] ?? language
}
