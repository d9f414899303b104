import { and, asc, eq, gte, inArray, isNull, like, notExists, sql } from 'drizzle-orm'
import { DAY } from '../../../db/clock'
import { appeals as appealRows, decisions, posts } from '../../../db/schema'
import type { Errand } from '../answers/expert-answers'
import { quietSince } from '../calendar'
import type { Cast } from '../cast'
import { type Moderator, openDesk, type Place } from './desk-deeds'
import { openPeople } from './people'

type Appeal = {
  about: string
  decidedBy?: Moderator
  daysAgo: number
  words: string
  judged?: { daysAgo: number; verdict: 'upheld' | 'reversed'; words: string }
}

const appeals: Appeal[] = [
  {
    about: 'evening-cards',
    daysAgo: 0.08,
    words:
      'I do not earn anything with the cards. The 20% was on the page, and I thought it was kind to mention it. I would take the link out, if the rest can stand.',
  },
  {
    about: 'wish-thief',
    daysAgo: 3.4,
    words: 'I only asked whether it is so. How can I ask about it without saying where I read it?',
    judged: {
      daysAgo: 2.6,
      verdict: 'upheld',
      words:
        'Your question is welcome, and a professional would like to answer it. Only the link has to go: the page tells people to stop tablets at once, and that can be dangerous. Please send it again without the link.',
    },
  },
  {
    about: 'step by step, because I think',
    daysAgo: 6.4,
    words: 'There is nothing explicit in it! I announced it, and then I did not dare to.',
    judged: {
      daysAgo: 5.5,
      verdict: 'reversed',
      words: 'You’re right. The word was there, but nothing explicit was. It’s published as you wrote it.',
    },
  },
  {
    about: 'such a drama of everything',
    daysAgo: 5.2,
    words: 'My own mother says this to me, and it helps me. It was not meant at anybody.',
    judged: {
      daysAgo: 4.6,
      verdict: 'reversed',
      words: 'It’s blunt, but not unkind. It’s published now. Thank you for explaining.',
    },
  },
  {
    about: 'only themselves to blame',
    daysAgo: 4.4,
    words: 'It is true, though. Nobody did it for me either.',
    judged: {
      daysAgo: 3.7,
      verdict: 'upheld',
      words: 'It may be true for you. But it hurts to hear it when you’re at the end of your strength.',
    },
  },
  {
    about: 'magnesium puts this right',
    daysAgo: 2.9,
    words: 'I read it in a magazine at the doctor’s, so it cannot be wrong.',
    judged: {
      daysAgo: 2.3,
      verdict: 'upheld',
      words:
        'With the name of the magazine, or as your own story, we can publish it. As it is, it promises too much.',
    },
  },
  {
    about: 'Order now at example.com/drops',
    daysAgo: 8.5,
    words: 'Thousands of couples are happy with it. You are keeping people from help.',
    judged: {
      daysAgo: 8.1,
      verdict: 'upheld',
      words: 'Nobody can sell anything here, and people need to be able to rely on that.',
    },
  },
  {
    about: 'your sort write here',
    daysAgo: 1.9,
    words: 'I did not say which sort.',
    judged: {
      daysAgo: 1.4,
      verdict: 'upheld',
      words: 'Anyone who read it would have thought it was theirs.',
    },
  },
  {
    about: 'Dr Pemberlow at the surgery',
    daysAgo: 5.8,
    words: 'People should be warned about him.',
    judged: {
      daysAgo: 5,
      verdict: 'upheld',
      words:
        'You can write about what happened to you, and it would help others. The name belongs to someone who can’t reply here.',
    },
  },
  {
    about: 'like to meet, no questions asked',
    daysAgo: 1.2,
    words: 'I am lonely, that is all. Where else should I ask?',
    judged: {
      daysAgo: 0.8,
      verdict: 'upheld',
      words: 'You’re welcome to write about being lonely. But we can’t keep people safe if they meet.',
    },
  },
  {
    about: 'always goes away by itself within a year',
    daysAgo: 0.7,
    words: 'It did go away within a year. For me and for my brother.',
  },
  {
    about: 'the two with the bakery',
    decidedBy: 'Ines',
    daysAgo: 0.9,
    words: 'They were glad to be recognised, I asked them since.',
  },
  {
    about: "shouldn't be in a relationship at all",
    daysAgo: 1.1,
    words: 'He had written that he left her alone in hospital. Somebody had to say it.',
  },
  {
    about: 'any evening on 555-0154',
    daysAgo: 0.5,
    words: 'It is the number of the parish office, not mine.',
  },
]

const DAYS = 25

export function appealErrands(place: Place, cast: Cast, now: number): Errand[] {
  const desk = openDesk(place, cast)
  const people = openPeople(place)
  const moment = (daysAgo: number) => quietSince(now) - daysAgo * DAY

  return appeals.flatMap(({ judged, ...appeal }) => {
    const at = moment(appeal.daysAgo)
    let about: Awaited<ReturnType<typeof find>>
    const make = async () => {
      about = await find(appeal, at)
      if (about) await people.appeal(about.postId, appeal.words, at)
    }
    if (!judged) return [{ at, run: make }]
    const judgedAt = moment(judged.daysAgo)
    const judge = async () => {
      if (!about) return
      const { postId, staffId, outcome, reason } = about
      const look =
        judged.verdict === 'upheld'
          ? { outcome, reason }
          : { outcome: 'publish' as const, reason: 'within-rules' }
      const by = staffId === desk.idOf('Marlo') ? 'Ines' : 'Marlo'
      await desk.judge(by, postId, { ...judged, look }, judgedAt)
    }
    return [
      { at, run: make },
      { at: judgedAt, run: judge },
    ]
  })

  async function find({ about, decidedBy }: Appeal, at: number) {
    const [row] = await place.db.read
      .select({
        postId: posts.id,
        staffId: decisions.staffId,
        outcome: decisions.outcome,
        reason: decisions.reason,
      })
      .from(decisions)
      .innerJoin(posts, eq(posts.id, decisions.postId))
      .where(
        and(
          inArray(posts.visibility, ['asked', 'refused']),
          sql`(${decisions.outcome} = 'ask' and ${posts.visibility} = 'asked' or ${decisions.outcome} = 'refuse' and ${posts.visibility} = 'refused')`,
          like(posts.body, `%${about}%`),
          isNull(decisions.undoneAt),
          gte(decisions.decidedAt, at - DAYS * DAY),
          decidedBy && eq(decisions.staffId, desk.idOf(decidedBy)),
          notExists(
            place.db.read.select({ one: sql`1` }).from(appealRows).where(eq(appealRows.postId, posts.id)),
          ),
        ),
      )
      .orderBy(asc(posts.id))
      .limit(1)
    return row
  }
}
