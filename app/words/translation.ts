/** A language in the making: what it lacks is said in English meanwhile. */
export type Translation<T> = T extends string | ((...given: never[]) => unknown)
  ? T
  : T extends readonly unknown[]
    ? T
    : { [Name in keyof T]?: Translation<T[Name]> }

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The translation, with the sentences of `whole` where it has none. */
export const complete = <T>(translation: Translation<T>, whole: T): T => merge(translation, whole) as T

function merge(translation: unknown, whole: unknown): unknown {
  if (!isBranch(whole) || !isBranch(translation)) return translation ?? whole
  return Object.fromEntries(
    Object.entries(whole).map(([name, each]) => [name, merge(translation[name], each)]),
  )
}

const hasShapeOf = (translation: unknown, whole: unknown) =>
  Array.isArray(whole)
    ? Array.isArray(translation) && translation.length === whole.length
    : typeof translation === typeof whole

/** Where a translation has no sentence yet, or one of another shape: `thread.reply`, in the order of `whole`. */
export function missingFrom(translation: unknown, whole: unknown, path = ''): string[] {
  if (!isBranch(whole)) return hasShapeOf(translation, whole) ? [] : [path]
  return Object.entries(whole).flatMap(([name, each]) =>
    missingFrom(isBranch(translation) ? translation[name] : undefined, each, path ? `${path}.${name}` : name),
  )
}

/** How many sentences there are to say. */
export const sizeOf = (whole: unknown): number => missingFrom(undefined, whole).length
