import type { ReactNode } from 'react'
import type { ContentNote } from '../../../../db/schema'
import type { PauseView } from '../../../forum/pause'
import { Checkbox, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import type { HelpView } from '../../../ui/help-card'
import { useWords } from '../../../words/use-words'
import { ContentNoteFields } from '../content-note-fields'
import { PauseCard } from '../my-posts/pause-card'
import type { AnswerAhead } from './answers-beside'
import { PreviewBeside } from './preview-beside'

type WriteValues = {
  title: string
  body: string
  wish: string | null
  adult: boolean
  findable: boolean
  notes: ContentNote[]
}
/** A sentence for each field that has to be looked at, and what stands in the way of the whole. */
export type WriteProblems = {
  fields: [field: string, sentence: string][]
  hindrance: string | null
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
  findable: false,
  notes: [],
}
export const noProblems: WriteProblems = { fields: [], hindrance: null, pause: null, askKey: null }

type Props = {
  kind: 'thread' | 'reply'
  action: string
  once: string
  signedIn: boolean
  values: WriteValues
  problems: WriteProblems
  /** Names the member may carry here; none for a newcomer. `fixed` is the one they already write under. */
  personas: { id: string; name: string }[]
  fixed: string | null
  chosen: string
  ahead: HelpView[]
  /** Of the board, where a conversation begins. */
  answers?: AnswerAhead[]
  children?: ReactNode
}

/** The form that a post is written in: an opening one with title and wish, or a reply. */
export function WriteForm({
  kind,
  action,
  once,
  signedIn,
  values,
  problems,
  personas,
  fixed,
  chosen,
  ahead,
  answers = [],
  children,
}: Props) {
  const words = useWords()
  const w = words.write
  const fault = (field: string) => problems.fields.find(([name]) => name === field)?.[1]
  return (
    <PostForm action={action} className="write">
      <FaultList heading={w.faults.heading} faults={problems.fields} />
      {problems.hindrance && (
        <p className="notice" role="alert">
          {problems.hindrance}
        </p>
      )}
      {problems.pause && <PauseCard pause={problems.pause} kept />}
      <input type="hidden" name="once" value={once} />
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
      {kind === 'thread' && (
        <RadioGroup
          name="wish"
          legend={w.wishLabel}
          fault={fault('wish')}
          value={values.wish}
          choices={(['heard', 'experience', 'ideas', 'expert'] as const).map(wish => ({
            value: wish,
            label: words.wishes[wish].label,
          }))}
        />
      )}
      {fixed ? (
        <p className="quiet">{w.personaFixed(fixed)}</p>
      ) : (
        personas.length > 0 && (
          <RadioGroup
            name="persona"
            legend={w.persona}
            value={chosen || 'new'}
            choices={[
              { value: 'new', label: w.personaNew, hint: w.personaNewHint },
              ...personas.map(persona => ({
                value: persona.id,
                label: persona.name,
                hint: w.personaCarryHint,
              })),
            ]}
          />
        )
      )}
      <Checkbox
        name="adult"
        label={w.adult}
        hint={w.adultHint}
        fault={fault('adult')}
        checked={values.adult}
      />
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
      </div>
      <p className="quiet">{words.preview.buttonHint}</p>
      {!signedIn && <p className="quiet">{w.whatNext}</p>}
    </PostForm>
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
