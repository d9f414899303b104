import type { Detail } from './detail'

export function putIn(text: string, details: Pick<Detail, 'start' | 'end' | 'broader'>[]): string {
  let broader = text
  let from = text.length
  for (const { start, end, broader: wording } of [...details].sort((a, b) => b.start - a.start)) {
    if (end > from) continue
    broader = broader.slice(0, start) + wording + broader.slice(end)
    from = start
  }
  return broader
}
