import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useCarried } from '../../../ui/carried'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { askedFrom } from './asked-from'

export const meta = titled(words => words.referring.step.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { boardId, threadId, young } = await askedFrom(context, request)
  return { boardId, threadId, young }
}

export default function FirstStep() {
  const words = useWords()
  const { boardId, threadId, young } = useLoaderData<typeof loader>()
  const w = words.referring.step
  const carried = useCarried()
  const from = threadId ? `?t=${threadId}` : boardId ? `?b=${boardId}` : ''
  return (
    <section className="narrow first-step">
      {threadId && (
        <p className="crumb">
          <a href={carried(`/t/${threadId}`)}>{w.back}</a>
        </p>
      )}
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {w.reasons.map(({ id, said, text, step }) => (
        <section key={id} id={id} className="card">
          <h2>“{said}”</h2>
          <p>{text}</p>
          <p className="step">
            <strong>{w.next}</strong> {step}
          </p>
        </section>
      ))}
      <p className="actions">
        <a className="button" href={carried(`/sheet${from}`)}>
          {w.sheet}
        </a>
        {boardId && !young && <a href={carried(`/b/${boardId}/places`)}>{w.places}</a>}
        <a href={carried('/help')}>{w.help}</a>
      </p>
    </section>
  )
}
