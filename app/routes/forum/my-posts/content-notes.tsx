import type { ContentNote } from '../../../../db/schema'
import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import { ContentNoteFields } from '../content-note-fields'

/** The notes above one's own post: they can be changed at any time, and nobody has to read the post again for that. */
export function ContentNotes({ postId, notes }: { postId: string; notes: ContentNote[] }) {
  const w = useWords().contentNotes
  return (
    <section id="content-notes">
      <h2>{w.heading}</h2>
      <PostForm action={`/p/${postId}`}>
        <ContentNoteFields chosen={notes} />
        <button className="button second" name="intent" value="content-notes">
          {w.change}
        </button>
      </PostForm>
    </section>
  )
}
