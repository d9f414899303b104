import { Checkbox, Field, RadioGroup } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type VoiceValues = { voice: string; outside: boolean; interest: string }

type Props = {
  by: { name: string; credential: string }
  /** Nothing that this conversation is about is in their scope. */
  outside: boolean
  /** How they write in this conversation already. */
  there: 'member' | 'professional' | null
  values: VoiceValues
  /** A sentence for each field that has to be looked at. */
  faults: [field: string, sentence: string][]
}

/** For a professional who replies: as a member like everybody, or under their own name. */
export function ReplyVoice({ by, outside, there, values, faults }: Props) {
  const words = useWords()
  const w = words.credentials.reply
  const fault = (field: string) => faults.find(([name]) => name === field)?.[1] ?? null
  if (there === 'member') return <p className="hint">{w.mixed.member}</p>
  return (
    <>
      {there === 'professional' ? (
        <>
          <input type="hidden" name="voice" value="professional" />
          <p className="hint">{w.fixed}</p>
        </>
      ) : (
        <RadioGroup
          name="voice"
          legend={w.legend}
          value={values.voice}
          choices={[
            { value: 'member', label: w.member, hint: w.memberHint },
            {
              value: 'professional',
              label: w.professional(by.name, by.credential),
              hint: w.professionalHint,
            },
          ]}
        />
      )}
      <fieldset className="field voice">
        <legend>{there ? w.professional(by.name, by.credential) : w.more}</legend>
        <Checkbox
          name="outside"
          label={w.outside}
          hint={outside ? w.outsideNeeded : w.outsideHint}
          fault={fault('outside')}
          checked={values.outside}
        />
        <Field
          name="interest"
          label={w.interest}
          hint={w.interestHint}
          fault={fault('interest')}
          value={values.interest}
        />
      </fieldset>
    </>
  )
}
