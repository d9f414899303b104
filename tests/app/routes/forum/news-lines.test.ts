import { describe, expect, it } from 'vitest'
import { newsLines } from '../../../../app/routes/forum/my-posts/news'

const reply = (seq: number, persona: string, { isNew = true, threadId = 't' } = {}) => ({
  ...{ seq, day: 20_000, threadId, title: 'A title', isNew },
  ...{ kind: 'reply' as const, replyId: `r${seq}`, persona },
})
const by = { id: 's', name: 'Dr Levin', credential: 'psychosexual therapist' }

describe('the news of a conversation', () => {
  it('puts replies together, each name once, and the new apart from what was read', () => {
    const news = [
      reply(4, 'Soft Thimble'),
      reply(3, 'Open Fox'),
      reply(2, 'Soft Thimble'),
      reply(1, 'Still Otter', { isNew: false }),
    ]
    expect(newsLines(news, 't', {}).map(({ seq, names }) => [seq, names])).toEqual([
      [4, ['Soft Thimble', 'Open Fox']],
      [1, ['Still Otter']],
    ])
  })

  it('names a professional alone, under their own name', () => {
    const news = [reply(2, 'Open Fox'), reply(1, 'Soft Thimble')]
    const lines = newsLines(news, 't', { r2: { by, ended: false, outsideScope: false, interest: '' } })
    expect(lines.map(({ names }) => names)).toEqual([['Dr Levin'], ['Soft Thimble']])
  })

  it('is that conversation’s, and no other’s', () => {
    expect(newsLines([reply(1, 'Open Fox', { threadId: 'other' })], 't', {})).toEqual([])
  })
})
