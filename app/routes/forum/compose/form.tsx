import type { ReactNode } from 'react'
import type { ContentNote } from '../../../../db/schema'
import type { NextReader } from '../../../../moderation/staffing/who-is-there'
import type { Task } from '../../../accounts/proof-of-work'
import type { BrakeView } from '../../../forum/compose/braked'
import type { DraftView } from '../../../forum/compose/draft-form'
import type { OfferedNames } from '../../../forum/my-names'
import type { PauseView } from '../../../forum/pause'
import { BrakeNotes } from '../../../ui/brake-notes'
import { Checkbox, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import type { HelpView } from '../../../ui/help-card'
import { NextReaderSaid } from '../../../ui/next-reader'
import { WritingClosed } from '../../../ui/writing-closed'
import { useWords } from '../../../words/use-words'
import { ContentNoteFields } from '../content-note-fields'
import { PauseCard } from '../my-posts/pause-card'
import type { AnswerAhead } from './answers-beside'
import { DraftNote } from './draft'
import { HelpAsked } from './help-asked'
import { type ChosenName, NameChoice } from './name-choice'
import { PreviewBeside } from './preview-beside'

type WriteValues = {
  title: string
  body: string
  wish: string | null
  adult: boolean
  checked: boolean
  findable: boolean
  notes: ContentNote[]
  aiHelped: boolean
}
/** A sentence for each field that has to be looked at, and what stands in the way of the whole. */
export type WriteProblems = {
  fields: [field: string, sentence: string][]
  hindrance: string | null
  /** What their words ask for, where they weren't sent. */
  help: HelpView | null
  /** Set when they may not write just now. */
  pause: PauseView | null
  /** Asks a member who was signed out who they are, with what they typed there. */
  askKey: { key: string; anew: boolean } | null
}

export const noValues: WriteValues = {
  title: '',
  body: '',
  wish: null,
  adult: false,
  checked: false,
  findable: false,
  notes: [],
  aiHelped: false,
}
export const noProblems: WriteProblems = {
  ...{ fields: [], hindrance: null, help: null },
  ...{ pause: null, askKey: null },
}

type Props = {
  kind: 'thread' | 'reply'
  action: string
  once: string
  signedIn: boolean
  /** They confirmed before that they're 18. */
  isAdult: boolean
  values: WriteValues
  problems: WriteProblems
  /** Names the member may carry here; none for a newcomer. */
  names: OfferedNames
  /** The name they already write under. */
  fixed: string | null
  chosen: ChosenName
  draft: DraftView | null
  ahead: HelpView[]
  next?: NextReader | 'nobody' | null
  /** What a newcomer's browser does while a brake is on. */
  task?: Task | null
  brakes?: BrakeView[]
  /** Of the form that came back, so that a wait goes on. */
  ticket?: string | undefined
  /** Of the board, where a conversation begins. */
  answers?: AnswerAhead[]
  /** What stands above the box for the text. */
  above?: ReactNode
  children?: ReactNode
}

/** Stands at the head of the page, where somebody looks first who pressed a button at its end. */
export const WriteFaults = ({ problems }: { problems: WriteProblems }) => (
  <>
    {problems.help && <HelpAsked help={problems.help} />}
    <FaultList heading={useWords().write.faults.heading} faults={problems.fields} />
  </>
)

type Hindered = { isClosed?: boolean; brakes?: BrakeView[]; problems: WriteProblems }

/** Above all else that a writer reads: what keeps them from writing just now. Once they tried, the form says it. */
export const BeforeWriting = ({ isClosed = false, brakes = [], problems }: Hindered) =>
  problems.hindrance === null && (
    <>
      <WritingClosed isClosed={isClosed} />
      <BrakeNotes brakes={brakes} />
    </>
  )

/** The form that a post is written in: an opening one with title and wish, or a reply. */
export function WriteForm({
  kind,
  action,
  once,
  signedIn,
  isAdult,
  values,
  problems,
  names,
  fixed,
  chosen,
  draft,
  ahead,
  next = null,
  task = null,
  brakes = [],
  ticket = '',
  answers = [],
  above,
  children,
}: Props) {
  const words = useWords()
  const w = words.write
  const mayKeep = signedIn || problems.askKey !== null
  const fault = (field: string) => problems.fields.find(([name]) => name === field)?.[1]
  return (
    <PostForm action={action} className="write">
      {problems.hindrance && (
        <p className="notice" role="alert">
          {problems.hindrance}
        </p>
      )}
      {problems.pause && <PauseCard pause={problems.pause} kept />}
      <DraftNote draft={draft} />
      <input type="hidden" name="once" value={once} />
      {task && (
        <>
          <input type="hidden" name="ticket" value={ticket || task.ticket} />
          <input type="hidden" name="proof" data-challenge={task.challenge} />
          {/* Where nobody new can write, whoever has a key is told when they send it. */}
          {!brakes.some(({ kind }) => kind === 'new-accounts') && (
            <p className="quiet">{words.braked.work.before}</p>
          )}
        </>
      )}
      {values.checked && <input type="hidden" name="checked" value="yes" />}
      {(signedIn || problems.askKey) && <input type="hidden" name="as" value="member" />}
      {problems.askKey && (
        <div className="notice" role="alert">
          <h2>{w.signedOut}</h2>
          <p>{w.signedOutText}</p>
          <Field
            name="key"
            label={w.keyLabel}
            hint={w.keyHint}
            fault={fault('key')}
            value={problems.askKey.key}
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
          />
          <Checkbox name="anew" label={w.anew} hint={w.anewHint} checked={problems.askKey.anew} />
        </div>
      )}
      {kind === 'thread' && (
        <Field
          name="title"
          label={w.titleLabel}
          hint={w.titleHint}
          fault={fault('title')}
          value={values.title}
        />
      )}
      {kind === 'thread' && (
        <>
          <RadioGroup
            name="wish"
            legend={w.wishLabel}
            fault={fault('wish')}
            value={values.wish}
            choices={wishes.map(wish => ({ value: wish, label: words.wishes[wish].label }))}
          />
          <Prompts />
        </>
      )}
      {above}
      <Field
        name="body"
        label={w.bodyLabel}
        hint={w.bodyHint}
        fault={fault('body')}
        value={values.body}
        rows={kind === 'thread' ? 12 : 8}
      />
      <PreviewBeside ahead={ahead} answers={answers} />
      <ContentNoteFields chosen={values.notes} />
      <Checkbox
        name="aiHelped"
        label={words.aiHelped.label}
        hint={words.aiHelped.hint}
        checked={values.aiHelped}
      />
      {fixed ? (
        <p className="quiet">{w.personaFixed(fixed)}</p>
      ) : (
        <NameChoice names={names} chosen={chosen} fault={fault('persona')} />
      )}
      {isAdult ? (
        <input type="hidden" name="adult" value="yes" />
      ) : (
        <Checkbox
          name="adult"
          label={w.adult}
          hint={w.adultHint}
          fault={fault('adult')}
          checked={values.adult}
        />
      )}
      {kind === 'thread' && (
        <Checkbox
          name="findable"
          label={words.findable.label}
          hint={words.findable.hint}
          checked={values.findable}
        />
      )}
      {children}
      <div className="actions">
        <button className="button" name="intent" value="send">
          {signedIn ? w.send : w.sendNew}
        </button>
        <button className="button second" name="intent" value="preview">
          {words.preview.button}
        </button>
        {mayKeep && (
          <button className="plain" name="intent" value="keep">
            {words.drafts.keep}
          </button>
        )}
      </div>
      <p className="quiet">{words.preview.buttonHint}</p>
      <p className="quiet">{mayKeep ? words.drafts.keepHint : words.drafts.newcomer}</p>
      {!signedIn && <p className="quiet">{w.whatNext}</p>}
      <NextReaderSaid next={next} />
    </PostForm>
  )
}

const wishes = ['heard', 'experience', 'ideas', 'expert'] as const

/** Questions to begin with, for each wish; once one is chosen, only its own are shown. */
function Prompts() {
  const words = useWords()
  const w = words.write.prompts
  return (
    <details className="prompts">
      <summary>{w.heading}</summary>
      <p className="hint">{w.lead}</p>
      {wishes.map(wish => (
        <section key={wish} data-wish={wish}>
          <h2>{words.wishes[wish].label}</h2>
          <ul>
            {w[wish].map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

/** Said before anybody writes: what gives people away. Style and timing are told of once, at the first post. */
export function CarefulNote({ first }: { first: boolean }) {
  const words = useWords()
  return (
    <details className="careful" open>
      <summary>{words.write.careful}</summary>
      <p>{words.write.carefulText}</p>
      {first && <p>{words.write.carefulFirst}</p>}
    </details>
  )
}
