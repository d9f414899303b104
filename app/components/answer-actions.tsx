import type { DeskAnswerFile } from '../answers/desk-answer'
import { words } from '../words'
import { PostForm } from './form'

/** The buttons of an answer on the desk: exactly what its guards allow. */
export function AnswerActions({ id, version, may }: Pick<DeskAnswerFile, 'id' | 'version' | 'may'>) {
  const w = words.desk.answer
  if (!may.edit && !may.send && !may.adopt && !may.confirm && !may.takeAway)
    return <p className="quiet">{w.mayNothing}</p>
  return (
    <>
      {may.edit && (
        <p>
          <a className="button" href={`/desk/${id}/edit`}>
            {w.edit}
          </a>
        </p>
      )}
      {may.send && (
        <PostForm action={`/desk/${id}/send`}>
          <input type="hidden" name="version" value={version} />
          <button type="submit" className="button">
            {w.send}
          </button>
        </PostForm>
      )}
      {may.adopt && (
        <PostForm action={`/desk/${id}/adopt`}>
          <p className="hint">{w.adoptHint}</p>
          <button type="submit" className="button">
            {w.adopt}
          </button>
        </PostForm>
      )}
      {may.confirm && <SecondReaderForm id={id} version={version} words="" fault={null} />}
    </>
  )
}

type SecondReaderProps = { id: string; version: number; words: string; fault: string | null }

/** Confirm, or ask for a change with words. It carries the version that was read. */
export function SecondReaderForm({ id, version, words: typed, fault }: SecondReaderProps) {
  const w = words.desk.confirm
  return (
    <PostForm action={`/desk/${id}/confirm`}>
      <p>
        {w.lead} {w.version(version)}
      </p>
      <input type="hidden" name="version" value={version} />
      <div className={fault ? 'field faulty' : 'field'}>
        <label htmlFor="words">{w.words}</label>
        <p className="hint" id="words-hint">
          {w.wordsHint}
        </p>
        {fault && (
          <p className="fault" id="words-fault">
            {fault}
          </p>
        )}
        <textarea
          id="words"
          name="words"
          rows={4}
          defaultValue={typed}
          aria-describedby={fault ? 'words-hint words-fault' : 'words-hint'}
          aria-invalid={fault ? true : undefined}
        />
      </div>
      <p>
        <button type="submit" className="button" name="outcome" value="confirm">
          {w.confirm}
        </button>{' '}
        <button type="submit" className="button" name="outcome" value="ask">
          {w.ask}
        </button>
      </p>
    </PostForm>
  )
}
