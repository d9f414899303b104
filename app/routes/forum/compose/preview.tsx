import type { BrakeView } from '../../../forum/compose/braked'
import type { DetailView, LookView } from '../../../forum/compose/preview-post'
import type { OfferedNames } from '../../../forum/my-names'
import { BrakeNotes } from '../../../ui/brake-notes'
import { withCountry } from '../../../ui/carried'
import { ChosenCountry, CountrySelect } from '../../../ui/country-choice'
import { CrossPostDisclosures } from '../../../ui/cross-post-disclosures'
import { faultSentences } from '../../../ui/fault-sentences'
import { Checkbox, PostForm, TypedField } from '../../../ui/form'
import { MarkedText } from '../../../ui/marked-text'
import { Prose } from '../../../ui/prose'
import { ReferralsAhead } from '../../../ui/referral-card'
import { useWords } from '../../../words/use-words'
import { HelpAsked } from './help-asked'
import { Others } from './others-card'

type Props = {
  look: LookView
  action: string
  once?: string
  signedIn?: boolean
  /** That a new post can be written under. */
  names?: OfferedNames
  fixed?: string | null
  brakes?: BrakeView[]
}

/** A post before it is sent. Whatever is said of it, sending is one press away. */
export function Preview({ look, action, once, signedIn = true, names, fixed = null, brakes = [] }: Props) {
  const words = useWords()
  const w = words.preview
  const { carried, values, asked, details, style, hostile, revealed, offered, referrals, country, others } =
    look
  const hidden =
    carried.some(([name]) => name === 'once') || !once ? carried : [...carried, ['once', once] as const]
  const missing = faultSentences(words.write.faults.byField, look.faults).listed
  const carriedIn = (field: string) => carried.find(([each]) => each === field)?.[1]
  const chosen = carriedIn('persona') === 'other' ? carriedIn('other') : carriedIn('persona')
  const name =
    fixed ?? [...(names?.here ?? []), ...(names?.others ?? [])].find(({ id }) => id === chosen)?.name
  const marks = (field: string) => details.filter(each => each.field === field).map(each => each.where)
  return (
    <section className="narrow preview">
      {missing.length > 0 && (
        <div className="faults" role="alert">
          <h2>{w.missing}</h2>
          <ul>
            {missing.map(([field, sentence]) => (
              <li key={field}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <h1>{asked ? w.heading : w.check.heading}</h1>
      <p className="lead">{asked ? w.lead : w.check.lead}</p>
      <PostForm action={withCountry(action, country)}>
        {hidden.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="checked" value="yes" />
        {values.title !== null && (
          <>
            <TypedField name="title" label={words.write.titleLabel} />
            <input type="hidden" name="title" value={values.title} />
          </>
        )}
        <TypedField name="body" label={words.write.bodyLabel} />
        <textarea name="body" hidden readOnly defaultValue={values.body} aria-label={w.text} />
        {offered && (
          <HelpAsked help={offered}>
            <OtherCountry {...offered} />
          </HelpAsked>
        )}
        <h2>{w.text}</h2>
        <div className="card">
          {values.title && (
            <div className="preview-title">
              <MarkedText text={values.title} marks={marks('title')} />
            </div>
          )}
          <Prose text={values.body} marks={marks('body')} />
        </div>
        {hostile.length > 0 && <ReadAsOther passages={hostile} />}
        <Details details={details} />
        {style.length > 0 && (
          <Checkbox
            name="level"
            label={w.style.label}
            hint={w.style.hint(style.map(tell => w.style.tells[tell]))}
          />
        )}
        <CrossPostDisclosures revealed={revealed} />
        {referrals && (
          <ReferralsAhead referrals={referrals}>
            <OtherCountry {...referrals} />
          </ReferralsAhead>
        )}
        <BrakeNotes brakes={brakes} />
        {names && <p className="quiet">{name ? words.write.personaAs(name) : words.write.personaAsNew}</p>}
        <div className="actions">
          <button className="button" name="intent" value="send">
            {missing.length > 0 ? w.complete : signedIn ? w.send : words.write.sendNew}
          </button>
          {(details.length > 0 || style.length > 0) && (
            <button className="button second" name="intent" value="preview">
              {w.again}
            </button>
          )}
          <button className="plain" name="intent" value="write">
            {w.write}
          </button>
        </div>
      </PostForm>
      {others && <Others others={others} aside />}
    </section>
  )
}

/** Asks for a country inside the form, so that no word of it is lost. */
function OtherCountry({ country, countries }: { country: string | null; countries: string[] }) {
  const words = useWords()
  const w = words.countryChoice
  return (
    <ChosenCountry country={country}>
      <div className="country">
        <CountrySelect country={country} countries={countries} label={w.label} />
        <button className="button second" name="intent" value="preview">
          {w.save}
        </button>
      </div>
    </ChosenCountry>
  )
}

function Details({ details }: { details: DetailView[] }) {
  const words = useWords()
  const w = words.preview
  if (details.length === 0) return <p className="quiet">{w.nothing}</p>
  return (
    <fieldset className="field details">
      <legend>{w.question}</legend>
      <p className="hint">{w.hint}</p>
      {details.map(({ tick, words: passage, kind, broader }, n) => (
        <div className="choice" key={tick}>
          <input type="checkbox" id={`take-${n}`} name="take" value={tick} />
          <label htmlFor={`take-${n}`}>
            {w.instead(passage, broader)}
            <span className="hint">{w.kinds[kind as keyof typeof w.kinds]}</span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** A question, never a verdict. */
export function ReadAsOther({ passages }: { passages: string[] }) {
  const words = useWords()
  const w = words.preview.hostile
  return (
    <div className="notice">
      <h2>{w.heading}</h2>
      <p>{w.text}</p>
      {passages.length > 0 && (
        <ul>
          {passages.map((passage, n) => (
            <li key={n}>
              <q>{passage}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
