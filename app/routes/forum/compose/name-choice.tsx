import type { OfferedNames } from '../../../forum/my-names'
import { RadioGroup } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** As it was sent; `other` counts where `persona` says so. */
export type ChosenName = { persona: string; other: string }

export const newName: ChosenName = { persona: 'new', other: '' }

/** A draft's name may stand in the other list since, or isn't offered any more: then it's a new one. */
function asOffered({ here, others }: OfferedNames, { persona, other }: ChosenName): ChosenName {
  if (others.some(({ id }) => id === persona)) return { persona: 'other', other: persona }
  return persona === 'other' || here.some(({ id }) => id === persona)
    ? { persona, other }
    : { ...newName, other }
}

/** A new name, or one that they used before: a few to choose from, and the rest in a list that browsers search by typing. */
export function NameChoice({
  names,
  chosen,
  fault,
}: {
  names: OfferedNames
  chosen: ChosenName
  fault: string | undefined
}) {
  const words = useWords()
  const w = words.write
  const { here, others } = names
  if (here.length === 0) return null
  const { persona, other } = asOffered(names, chosen)
  return (
    <>
      <RadioGroup
        name="persona"
        legend={w.persona}
        hint={w.personaCarryHint}
        fault={fault}
        value={persona}
        choices={[
          { value: 'new', label: w.personaNew, hint: w.personaNewHint },
          ...here.map(({ id, name }) => ({ value: id, label: name })),
          ...(others.length > 0 ? [{ value: 'other', label: w.personaOther }] : []),
        ]}
      />
      {others.length > 0 && (
        <p className="field other-name">
          <label htmlFor="other">{w.personaList}</label>
          <select id="other" name="other" defaultValue={other}>
            <option value="">{w.personaNone}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  )
}
