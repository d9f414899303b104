import ways from './asked-as.json'

const known: Partial<Record<string, string[]>> = ways

/** How people ask the question of a starter answer, which they seldom do in its own words. */
export const askedAs = (answerId: string): string[] => known[answerId] ?? []
