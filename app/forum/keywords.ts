const COMMON = new Set(
  `about after again against almost alone along already also although always another anybody anymore anyone anything
  anyway around asked away back became because become been before began behind being believe better between both came
  cannot come comes could couldn days dear didn different does doesn doing done down during each either else enough
  even ever every everybody everyone everything feel feeling feelings feels felt find first found from gets getting
  give given goes going gone good half happened happens hardly have haven having hello help here herself himself
  hours how however husband into isn itself just keep kind knew know known last later least less like likely little
  long longer look looking lot love made make makes making many married maybe mean might months more most much must
  myself near need never next nobody none nothing often once only other others ours over part partner people perhaps
  person place please possible probably quite rather read really relationship right said same says seem seems several
  shall should shouldn since some somebody someone something sometimes soon started still stop such sure take taken
  talk tell than thank thanks that their them themselves then there these they thing things think this those though
  thought three through time times today together told took towards tried true trying turn under understand until
  used usually very want wanted wants wasn week weeks well went were weren what when where whether which while whole
  wife will with within without wonder words work would wouldn write wrote year years your yours yourself boyfriend
  girlfriend feels night nights makes really anyone maybe`.split(/\s+/),
)
const MOST = 6

export function keywordsOf(text: string, because: [start: number, end: number][]): string[] {
  const wordsIn = (some: string) =>
    (
      some
        .toLowerCase()
        .normalize('NFC')
        .match(/\p{L}{4,24}/gu) ?? []
    ).filter(word => !COMMON.has(word))
  const first = because.flatMap(([start, end]) => wordsIn(text.slice(start, end)))
  const rest = wordsIn(text.slice(0, 2_000)).toSorted((a, b) => b.length - a.length)
  return [...new Set([...first, ...rest])].slice(0, MOST)
}

export const stemOf = (word: string) => {
  const stem = word.replace(/(?:fully|ness|ful|ing|ions?|ed|ly|es|s)$/, '')
  return stem.length >= 4 ? stem : word
}
