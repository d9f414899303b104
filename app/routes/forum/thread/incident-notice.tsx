import { CountryChoice } from '../../../ui/country-choice'
import type { HelpView } from '../../../ui/help-card'
import { Emergency, HelpLines } from '../../../ui/help-lines'
import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'

/** Above a conversation after a death or another serious incident, with lines for whoever it shakes. */
export function IncidentNotice({
  notice,
  help,
  back,
}: {
  notice: string
  help: HelpView | null
  back: string
}) {
  const words = useWords()
  const w = words.incidentNotice
  return (
    <section className="card" aria-label={w.heading}>
      <Prose text={notice} />
      {help && (
        <details>
          <summary>{w.lines}</summary>
          <p className="call-first">{words.help.danger}</p>
          <Emergency numbers={help.emergency} />
          <HelpLines lines={[...help.groups.flatMap(({ lines }) => lines), ...help.anywhere]} />
          <CountryChoice country={help.country} countries={help.countries} back={back} />
        </details>
      )}
    </section>
  )
}
