import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CONTENT_NOTES, changeNotes } from '../../../../moderation/decisions/change-notes'
import { mayUndoMove, moveThread, undoMove } from '../../../../moderation/moves/move-thread'
import { badRequest, myPersonas, notFound, requireStaff } from '../../../context'
import { checked, line, many, oneOf, readForm, text } from '../../../forms'
import { boardNames } from '../../../forum/boards'
import { readMovable } from '../../../forum/movable'
import { Alert, Checkbox, FaultList, Field, PostForm, Select } from '../../../ui/form'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { ContentNoteFields } from '../content-note-fields'

export const meta = titled(words => words.moves.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { read } = context.db
  const thread = await readMovable(read, params.thread ?? '')
  if (!thread) throw notFound()
  const { searchParams } = new URL(request.url)
  const moveId = searchParams.get('moved')
  return {
    thread,
    boards: (await boardNames(read)).filter(({ id }) => id !== thread.board.id),
    moved: moveId && {
      moveId,
      mayUndo: await mayUndoMove(read, { moveId, staffId, now: context.now }),
    },
    undone: searchParams.has('undone'),
  }
}

type Fault = Exclude<keyof Words['moves']['faults'], 'heading'>

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: staffId } = requireStaff(context.viewer, 'moderator')
  const { db, now } = context
  const threadId = params.thread ?? ''
  const { intent, move, ...typed } = readForm(await request.formData(), {
    intent: oneOf(['move', 'undo']),
    move: line,
    from: line,
    to: line,
    words: text,
    notes: many(CONTENT_NOTES),
    'no-notes': checked,
  })
  const refuse = (fault: Fault | 'own', status = 400) => data({ fault, typed }, status)
  if (intent === 'undo') {
    const { outcome } = await undoMove(db, { moveId: move, staffId, now })
    if (outcome === 'gone') throw notFound()
    return outcome === 'undone' ? redirect(`/t/${threadId}/move?undone`, 303) : refuse(outcome, 409)
  }
  if (intent !== 'move') throw badRequest()
  const thread = await readMovable(db.read, threadId)
  if (!thread) throw notFound()
  const target = (await boardNames(db.read)).find(({ id }) => id === typed.to)
  if (!target) return refuse('to')
  const asksNotes = thread.board.slow && !target.slow
  if (asksNotes && typed.notes.length === 0 && !typed['no-notes']) return refuse('notes')
  const moved = await moveThread(db, {
    ...{ threadId, staffId, mine: await myPersonas(context), now },
    ...{ from: typed.from, to: typed.to, words: typed.words },
  })
  if (moved.outcome === 'gone') throw notFound()
  if (moved.outcome !== 'moved')
    return refuse(moved.outcome, moved.outcome === 'stale' || moved.outcome === 'own' ? 409 : 400)
  const { notes } = typed
  if (asksNotes && notes.length > 0)
    await changeNotes(db, { postId: thread.openingId, notes, actor: staffId, now })
  return redirect(`/t/${threadId}/move?moved=${moved.moveId}`, 303)
}

const fieldOf: Partial<Record<Fault, string>> = {
  to: 'to',
  'same-board': 'to',
  'words-missing': 'words',
  'words-long': 'words',
  notes: 'no-notes',
}

/** Where a moderator moves a conversation to another board. */
export default function MoveThread() {
  const words = useWords()
  const { thread, boards, moved, undone } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.moves
  const { fault = null, typed = null } = tried ?? {}
  const field = fault && fault !== 'own' ? fieldOf[fault] : null
  const sentence = fault && (fault === 'own' ? w.own : w.faults[fault])
  const faultOf = (name: string) => (field === name ? sentence : null)
  return (
    <section className="narrow">
      {field && sentence && <FaultList heading={w.faults.heading} faults={[[field, sentence]]} />}
      {!field && sentence && <Alert>{sentence}</Alert>}
      <p className="crumb">
        {thread.published ? <a href={`/t/${thread.id}`}>{w.back}</a> : <span dir="auto">{thread.title}</span>}
      </p>
      <h1>{w.heading}</h1>
      <p className="lead" dir="auto">
        {thread.title}
      </p>
      {moved && !tried && (
        <div className="notice" role="status">
          <p>{w.moved(thread.board.title)}</p>
          {moved.mayUndo && (
            <PostForm action={`/t/${thread.id}/move`}>
              <input type="hidden" name="move" value={moved.moveId} />
              <button className="plain" name="intent" value="undo">
                {w.undo}
              </button>
            </PostForm>
          )}
        </div>
      )}
      {undone && !tried && (
        <p className="notice" role="status">
          {w.undone}
        </p>
      )}
      <p>{w.lead}</p>
      <p>{w.now(thread.board.title)}</p>
      <PostForm action={`/t/${thread.id}/move`}>
        <input type="hidden" name="from" value={thread.board.id} />
        <Select name="to" label={w.to} fault={faultOf('to')} value={typed?.to}>
          <option value="">{w.choose}</option>
          {boards.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Field
          name="words"
          label={w.words}
          hint={w.wordsHint}
          fault={faultOf('words')}
          value={typed?.words ?? w.usual}
          rows={5}
        />
        {thread.board.slow && (
          <>
            <h2>{w.notes}</h2>
            <p className="hint">{w.notesHint}</p>
            <ContentNoteFields chosen={typed?.notes ?? thread.notes} isOpen />
            <Checkbox
              name="no-notes"
              label={w.noNotes}
              fault={faultOf('no-notes')}
              checked={typed?.['no-notes'] ?? false}
            />
          </>
        )}
        <button className="button" name="intent" value="move">
          {w.button}
        </button>
      </PostForm>
    </section>
  )
}
