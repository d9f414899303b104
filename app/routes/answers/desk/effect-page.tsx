import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { FEEDBACK_KINDS, LOOKED_BACK, readEffects } from '../../../answers/feedback'
import { requireStaff } from '../../../context'
import { NumberTable } from '../../../ui/table'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.afterwards.effect.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional')
  const answers = await readEffects(context.db.read, staff.id, dayOf(context.now))
  return {
    days: LOOKED_BACK,
    answers: answers.map(({ said, ...answer }) => ({
      ...answer,
      said: FEEDBACK_KINDS.map(say => said[say]),
    })),
  }
}

export default function DeskEffect() {
  const words = useWords()
  const { answers, days } = useLoaderData<typeof loader>()
  const w = words.afterwards.effect
  return (
    <>
      <Head below="desk" heading={w.pageHeading} lead={w.lead} />
      {answers.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <NumberTable
          label={w.pageHeading}
          heads={[
            w.columns.answer,
            w.columns.conversations,
            w.columns.askers,
            w.columns.lately(days),
            w.columns.reads,
            ...Object.values(words.afterwards.say.says),
          ]}
          rows={answers.map(({ id, question, conversations, askers, lately, reads, said }) => [
            <a key={id} href={`/desk/${id}`} dir="auto">
              {question}
            </a>,
            String(conversations),
            askers === 'few' ? w.few : String(askers),
            ...[lately, reads, ...said].map(String),
          ])}
        />
      )}
    </>
  )
}
