import ways from './asked-as.json'

const known: Partial<Record<string, string[]>> = ways

/** Ways in which people bring up the question of a starter answer, which seldom have its words; none for other answers. */
export const askedAs = (answerId: string): string[] => known[answerId] ?? []
