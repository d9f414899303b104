import { withCountry } from '../../../ui/carried'
import type { HelpView } from '../../../ui/help-card'
import { useWords } from '../../../words/use-words'
import { type AnswerAhead, AnswersAhead } from './answers-beside'
import { HelpAsked } from './help-asked'
import { ReadAsOther } from './preview'

/**
 * What `app/enhance/preview.ts` shows below a text while it is written, as parts to copy; without scripts it is not there.
 * All of it comes with the page, so that nothing has to be asked for while somebody writes.
 */
export function PreviewBeside({ ahead, answers = [] }: { ahead: HelpView[]; answers?: AnswerAhead[] }) {
  const words = useWords()
  const w = words.preview
  return (
    <div id="preview" data-one={w.device.one} data-many={w.device.many}>
      <p id="preview-said" className="quiet" role="status" />
      <div id="preview-help" />
      <div id="preview-hostile" />
      <div id="preview-list" />
      <div id="preview-answers" />
      <AnswersAhead answers={answers} />
      <template id="preview-parts-list">
        <section className="card" aria-labelledby="preview-heading">
          <h2 id="preview-heading" tabIndex={-1}>
            {w.question}
          </h2>
          <p className="hint">{w.device.private}</p>
          <ul className="passages" />
        </section>
      </template>
      <template id="preview-parts-passage">
        <li>
          <span>
            <q /> <span className="quiet" />
          </span>{' '}
          <button type="button" className="button second">
            {w.device.take} <q />
          </button>
        </li>
      </template>
      <template id="preview-parts-kinds">
        {Object.entries(w.kinds).map(([kind, label]) => (
          <span key={kind} data-kind={kind}>
            {label}
          </span>
        ))}
      </template>
      <template id="preview-parts-hostile">
        <ReadAsOther passages={[]} />
      </template>
      {ahead.map(help =>
        help.groups.map(({ kind, need }) => (
          <template key={kind} id={`preview-parts-${kind}`} data-help={kind}>
            <HelpAsked help={help}>
              <p>
                <a href={withCountry(`/help#${need}`, help.country)} target="_blank" rel="noopener">
                  {w.help.more}
                </a>
              </p>
            </HelpAsked>
          </template>
        )),
      )}
    </div>
  )
}
