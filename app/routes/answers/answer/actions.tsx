import type { DeskAnswerFile } from '../../../answers/desk-answer'
import { concernNames } from '../../../ui/concern-names'
import { Checkbox, Field, PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** The buttons of an answer on the desk: exactly what its guards allow. */
export function AnswerActions({
  unsaid,
  ...answer
}: SecondReaderProps & Pick<DeskAnswerFile, 'outside' | 'uncoveredByAll'> & { unsaid?: boolean }) {
  const { id, version, may, outside, uncoveredByAll } = answer
  const words = useWords()
  const w = words.desk.answer
  if (!may.edit && !may.send && !may.adopt && !may.ask && !may.takeAway)
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
        <PostForm action={`/desk/${id}`}>
          <input type="hidden" name="version" value={version} />
          {outside.length > 0 && (
            <Checkbox
              name="outside"
              label={words.writing.outside.label}
              hint={words.writing.outside.those(concernNames(words, outside))}
              fault={unsaid ? words.writing.outside.fault : null}
            />
          )}
          {uncoveredByAll.length > 0 && (
            <p className="hint">{words.writing.outside.noReader(concernNames(words, uncoveredByAll))}</p>
          )}
          <button type="submit" className="button" name="intent" value="send">
            {w.send}
          </button>
        </PostForm>
      )}
      {may.adopt && (
        <PostForm action={`/desk/${id}`}>
          <p className="hint">{w.adoptHint}</p>
          <button type="submit" className="button" name="intent" value="adopt">
            {w.adopt}
          </button>
        </PostForm>
      )}
      {may.ask && (
        <>
          <p>
            <a className="button second" href={`/desk/${id}/confirm`}>
              {words.writing.read.link}
            </a>
          </p>
          <SecondReaderForm {...answer} />
        </>
      )}
    </>
  )
}

type Uncovered = Pick<DeskAnswerFile, 'may' | 'uncovered' | 'outsideReader' | 'betterReader'>
type SecondReaderProps = Uncovered & Pick<DeskAnswerFile, 'id' | 'version' | 'hasReader'>

/** What neither the author nor whoever confirms it was checked for: both gaps are told before it's confirmed. */
export function UncoveredTick({
  may,
  uncovered,
  outsideReader,
  betterReader,
  fault,
  isTicked,
}: Uncovered & { fault: string | null; isTicked: boolean }) {
  const words = useWords()
  const w = words.writing.uncovered
  if (!may.confirm || uncovered.length === 0) return null
  return (
    <div className="notice">
      {outsideReader.length > 0 && <p>{w.yours(concernNames(words, outsideReader))}</p>}
      <p>
        {w.told(concernNames(words, uncovered))} {betterReader && w.better}
      </p>
      <Checkbox name="uncovered" label={w.label} fault={fault} checked={isTicked} />
    </div>
  )
}

/** Who may confirm it, as a moderator is told. */
export function ModeratorReads({ may, hasReader }: Pick<DeskAnswerFile, 'may' | 'hasReader'>) {
  const words = useWords()
  const w = words.writing.read
  if (may.confirm && hasReader) return null
  return <p className="hint">{hasReader ? w.moderator : w.moderatorAlone}</p>
}

/** Confirm, or ask for a change with words. It carries the version that was read. */
function SecondReaderForm({ id, version, may, hasReader, ...scopes }: SecondReaderProps) {
  const words = useWords()
  const w = words.desk.confirm
  return (
    <PostForm action={`/desk/${id}/confirm`}>
      <p>
        {w.lead} {w.version(version)}
      </p>
      <ModeratorReads may={may} hasReader={hasReader} />
      <input type="hidden" name="version" value={version} />
      <Field name="words" label={w.words} hint={w.wordsHint} rows={4} spellCheck />
      <UncoveredTick may={may} {...scopes} fault={null} isTicked={false} />
      <p className="actions">
        {may.confirm && (
          <button type="submit" className="button" name="intent" value="confirm">
            {w.confirm}
          </button>
        )}
        <button type="submit" className="button" name="intent" value="ask">
          {w.ask}
        </button>
      </p>
    </PostForm>
  )
}
