import type { Wish } from '../../../db/schema'
import type { Parts } from '../community'
import { deck, type Random } from '../random'
import type { Line } from '../script'
import { refused, slips, unclear } from '../unfit'

const wishes: Wish[] = [
  'heard',
  'heard',
  'experience',
  'experience',
  'experience',
  'ideas',
  'ideas',
  'expert',
]

export type Composed = { title: string; wish: Wish; lines: Line[] }

export function composer(parts: Parts, random: Random, misfits: Misfits): (posts: number) => Composed {
  const [title, situation, feeling, ask] = [parts.titles, parts.situations, parts.feelings, parts.asks].map(
    list => deck(list, random),
  ) as [Deal, Deal, Deal, Deal]
  const [welcome, middle, close, thanks] = [
    parts.replies.welcome,
    parts.replies.middle,
    parts.replies.close,
    parts.replies.thanks,
  ].map(list => deck(list, random)) as [Deal, Deal, Deal, Deal]

  const opening = () =>
    paragraphs(situation(), random.happens(0.85) && feeling(), random.happens(0.8) && ask())
  const reply = () =>
    random.happens(0.24)
      ? [welcome(), random.happens(0.5) && close()].filter(Boolean).join(' ')
      : paragraphs(
          random.happens(0.45) && welcome(),
          middle(),
          random.happens(0.1) && middle(),
          random.happens(0.4) && close(),
        )

  return posts => {
    const lines: Line[] = [{ by: 'op', text: opening(), becomes: 'published' }]
    const welcomeBack: string[] = []
    let sinceThanks = 0
    while (lines.length < posts) {
      const last = lines.at(-1) as Line
      if (sinceThanks >= 2 && last.becomes === 'published' && random.happens(0.45)) {
        lines.push({
          by: 'op',
          text: paragraphs(random.happens(0.3) && quoteOf(last.text), thanks()),
          becomes: 'published',
        })
        sinceThanks = 0
        continue
      }
      const again = random.pick(welcomeBack)
      const returns = again !== undefined && again !== last.by && random.happens(0.2)
      const line = lived(random, misfits, returns ? again : `r${lines.length}`, reply())
      if (!returns && line.becomes === 'published' && !line.first) welcomeBack.push(line.by)
      lines.push(line)
      sinceThanks++
    }
    return { title: title(), wish: random.pick(wishes), lines }
  }
}

export type Misfits = ReturnType<typeof shuffleMisfits>
export const shuffleMisfits = (random: Random) => ({
  slip: deck(slips, random),
  refused: deck(refused, random),
  unclear: deck(unclear, random),
})

type Deal = () => string

function lived(random: Random, misfits: Misfits, by: string, text: string): Line {
  const fate = random.share()
  if (fate < 0.012) {
    const { reason, text: slip } = misfits.slip()
    return { by, text: `${text}\n\n${slip}`, becomes: 'asked', reason }
  }
  if (fate < 0.024) {
    const { reason, text: slip } = misfits.slip()
    return { by, text, first: { text: `${text}\n\n${slip}`, reason }, becomes: 'published' }
  }
  if (fate < 0.032) return { by, ...misfits.refused(), becomes: 'refused' }
  if (fate < 0.035) return { by, text: misfits.unclear(), becomes: 'asked', reason: 'unclear' }
  if (fate < 0.045) return { by, text, becomes: 'withdrawn' }
  const shorter = text.slice(0, text.lastIndexOf('\n\n'))
  if (fate < 0.075 && shorter.length > 40)
    return { by, text, first: { text: shorter, reason: null }, becomes: 'published' }
  return { by, text, becomes: 'published' }
}

const paragraphs = (...parts: (string | false)[]) => parts.filter(Boolean).join('\n\n')

function quoteOf(text: string): string | false {
  const paragraph = text.split('\n\n').at(text.includes('\n\n') ? 1 : 0) as string
  const sentence = /^[^.!?\n]{20,160}[.!?]/.exec(paragraph)?.[0]
  return sentence ? `> ${sentence}` : false
}
