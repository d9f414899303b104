import { putIn } from '../../moderation/signals/personal/details/put-in'

/** "body 3 9 in my thirties": a passage of a field, and what its writer ticked to stand in its place. */
const TICKED = /^(title|body) (\d{1,6}) (\d{1,6}) (.{1,80})$/

export const tickOf = (
  field: 'title' | 'body',
  { start, end, broader }: { start: number; end: number; broader: string },
) => `${field} ${start} ${end} ${broader}`

/** The words of a field with every wording put in that was ticked for it; a tick that fits nowhere is passed over. */
export function putInTicked(form: FormData, field: 'title' | 'body', words: string): string {
  const ticked = form.getAll('take').flatMap(value => {
    const [, where, start, end, broader = ''] = TICKED.exec(String(value)) ?? []
    const detail = { start: Number(start), end: Number(end), broader }
    return where === field && detail.start < detail.end && detail.end <= words.length ? [detail] : []
  })
  return putIn(words, ticked)
}
