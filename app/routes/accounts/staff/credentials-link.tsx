import { useWords } from '../../../words/use-words'

type Props = {
  waiting: number
  /** Of those, how many close by themselves before long. */
  closing: number
  ending: { staffId: string; name: string; untilDay: number }[]
}

/** On the staff page: how many professionals wait to be checked, and whose credential ends soon. */
export function CredentialsLink({ waiting, closing, ending }: Props) {
  const words = useWords()
  const w = words.credentials.check
  return (
    <>
      <p className={waiting > 0 ? 'notice' : undefined}>
        <a href="/staff/applications">{w.link(waiting)}</a>{' '}
        {closing > 0 && <strong>{w.closing(closing)}</strong>}
      </p>
      {ending.length > 0 && (
        <section className="card">
          <h2>{w.soon}</h2>
          <ul>
            {ending.map(({ staffId, name, untilDay }) => (
              <li key={staffId}>
                <a href={`/staff/credentials/${staffId}`} dir="auto">
                  {name}
                </a>
                : {words.date(untilDay)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
