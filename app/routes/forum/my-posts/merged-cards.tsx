import type { listMergesTold } from '../../../../moderation/merges/merge-threads'
import { PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

type Props = { postId: string; merges: Awaited<ReturnType<typeof listMergesTold>> }

/** What the author of a conversation reads of others that it was merged with, and how to take them apart. */
export function MergedCards({ postId, merges }: Props) {
  const words = useWords()
  const w = words.merges
  return merges.map(({ id, leadsAway, other, words: message, day }) => (
    <section className="card" key={id}>
      <p>
        {(leadsAway ? w.toldFrom : w.toldInto)(words.date(day))}{' '}
        <a href={`/t/${other.id}`} dir="auto">
          {other.title}
        </a>
      </p>
      <Prose text={message} />
      <PostForm action={`/p/${postId}`}>
        <input type="hidden" name="merge" value={id} />
        <p className="quiet">{leadsAway ? w.partFrom : w.partInto}</p>
        <button className="button second" name="intent" value="part">
          {leadsAway ? w.openAgain : w.takeApart}
        </button>
      </PostForm>
    </section>
  ))
}
