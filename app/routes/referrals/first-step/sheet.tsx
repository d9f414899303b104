import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readSuggestedPhrases } from '../../../answers/library'
import { helpFor, isCoupleWork, isForADoctorFirst } from '../../../referrals/help-table'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { askedFrom } from './asked-from'

export const meta = titled(words => words.referring.sheet.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { boardId, concerns } = await askedFrom(context, request)
  return {
    concerns,
    doctor: concerns.some(isForADoctorFirst),
    couple: concerns.some(concern => helpFor(concern).some(isCoupleWork)),
    sayings: boardId ? await readSuggestedPhrases(context.db.read, boardId, dayOf(context.now)) : [],
  }
}

export default function SheetPage() {
  const sheet = useLoaderData<typeof loader>()
  return (
    <article className="narrow sheet">
      <Sheet {...sheet} />
    </article>
  )
}

type SheetParts = {
  concerns: string[]
  doctor: boolean
  couple: boolean
  /** Sentences to say that stand in answers of the board. */
  sayings: string[]
}

/** Words for a first call or visit, to read out, to print and to write on. */
function Sheet({ concerns, doctor, couple, sayings }: SheetParts) {
  const words = useWords()
  const w = words.referring.sheet
  const asked = [...(doctor ? w.ask.doctor : []), ...(couple ? w.ask.couple : []), ...w.ask.any]
  return (
    <>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <p className="notice">{w.print}</p>
      <h2>{w.beginHeading}</h2>
      <Said sentences={w.begin} />
      <h2>{w.aboutHeading}</h2>
      <Said sentences={concerns.map(concern => w.about[concern] ?? '').filter(Boolean)} />
      <Blank label={w.own} lines={3} />
      <h2>{w.knowHeading}</h2>
      {w.know.map(label => (
        <Blank key={label} label={label} lines={1} />
      ))}
      <h2>{w.askHeading}</h2>
      <Said sentences={asked} />
      {sayings.length > 0 && (
        <>
          <h2>{w.fromBoard}</h2>
          <Said sentences={sayings} />
        </>
      )}
      <p className="quiet">{w.stop}</p>
    </>
  )
}

function Said({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul className="to-say">
      {sentences.map(sentence => (
        <li key={sentence}>
          <span dir="auto">{sentence}</span>
        </li>
      ))}
    </ul>
  )
}

/** Lines to write on. */
function Blank({ label, lines }: { label: string; lines: number }) {
  return (
    <div className="blank">
      <p>{label}:</p>
      {Array.from({ length: lines }, (_, nth) => (
        <div key={`${label} ${nth + 1}`} className="line" />
      ))}
    </div>
  )
}
