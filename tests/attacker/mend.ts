import { findMyPersonas } from '../../app/accounts/personas'
import type { Session } from '../../app/accounts/sessions'
import { sendAgain } from '../../app/forum/compose/send-again'
import { readTrustLevel } from '../../app/forum/compose/trust-level'
import { listMyConversations, readMyPost } from '../../app/forum/my-post'
import { readNews } from '../../app/forum/notices'
import { withdrawPost } from '../../app/forum/withdraw'
import { findConcerns } from '../../app/referrals/concerns'
import type { Forum } from './forum'
import type { Random } from './random'
import { writeText } from './texts'

/** Changes a post that was asked about, or now and then takes one back; never two in one visit. */
export async function mendOrWithdraw(forum: Forum, session: Session, random: Random): Promise<void> {
  const { db } = forum.world
  const personas = (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
  const asked = (await readNews(db.read, personas, Date.now())).find(news => news.kind === 'asked')
  const mine = asked?.kind === 'asked' ? await readMyPost(db.read, asked.postId, personas) : null
  const now = Date.now()
  if (mine?.post.visibility === 'asked') {
    const body = writeText(random)
    const title = mine.post.position === 0 ? mine.thread.title : null
    await sendAgain(db, {
      personaIds: personas,
      mine,
      version: mine.post.version,
      title,
      body,
      concerns: title === null ? [] : findConcerns(`${title}\n\n${body}`),
      standing: await readTrustLevel(db.read, personas),
      now,
    })
  } else if (random.chance(0.15)) {
    const written = (await listMyConversations(db.read, personas)).flatMap(each => each.posts)
    const post = written.length > 0 && (await readMyPost(db.read, random.pick(written).postId, personas))
    if (post) await withdrawPost(db, { mine: post, now })
  }
}
