import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { type DeskAnswerFile, readDeskAnswer } from '../../../answers/desk-answer'
import { readDifference } from '../../../answers/versions'
import { notFound, requireStaff } from '../../../context'
import { Prose } from '../../../ui/prose'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { DifferenceOfVersions } from './difference'

export const meta = titled(words => words.writing.versions.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const { db, now } = context
  const answer = await readDeskAnswer(db.read, params.answer ?? '', staff, dayOf(now))
  if (!answer) throw notFound()
  const { id, question, versions, reviews } = answer
  const asked = versions.findIndex(
    ({ version }) => String(version) === new URL(request.url).searchParams.get('to'),
  )
  const [to, from] = versions.slice(Math.max(0, asked))
  return {
    ...{ id, versions, reviews, question: question.text },
    difference: to && from ? await readDifference(db.read, id, from.version, to.version) : null,
  }
}

export default function DeskVersions() {
  const words = useWords()
  const { id, question, versions, reviews, difference } = useLoaderData<typeof loader>()
  const w = words.writing.versions
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/desk">{words.desk.heading}</a> · <a href={`/desk/${id}`}>{words.desk.answer.title}</a>
      </p>
      <h1 dir="auto">{question}</h1>
      <h2>{w.heading}</h2>
      <p className="lead">{w.deskLead}</p>
      <VersionList id={id} versions={versions} reviews={reviews} compared={difference?.to ?? null} />
      {difference && <DifferenceOfVersions difference={difference} />}
    </section>
  )
}

type VersionListProps = Pick<DeskAnswerFile, 'id' | 'versions' | 'reviews'> & { compared: number | null }

/** All versions of an answer as colleagues know them: when each was written, and what was said of it. */
function VersionList({ id, versions, reviews, compared }: VersionListProps) {
  const words = useWords()
  const [w, a] = [words.writing.versions, words.desk.answer]
  return (
    <ol className="story">
      {versions.map(({ version, day, correction }, n) => {
        const before = versions[n + 1]
        return (
          <li key={version}>
            <p>
              <strong>{w.one(version)}</strong> <span className="quiet">{w.written(words.date(day))}</span>
            </p>
            {reviews
              .filter(review => review.version === version)
              .map(review => (
                <div key={`${review.handle} ${review.outcome}`}>
                  <p className="quiet">
                    {review.handle ?? a.somebody}{' '}
                    <span className="badge">{review.outcome === 'confirmed' ? a.confirmed : a.asked}</span>{' '}
                    {words.date(review.day)}
                  </p>
                  {review.words !== '' && <Prose text={review.words} />}
                </div>
              ))}
            {correction !== '' && (
              <p className="typed">
                {w.corrected} {correction}
              </p>
            )}
            {before && version !== compared && (
              <p>
                <a href={`/desk/${id}/versions?to=${version}`}>{w.compareOf(version, before.version)}</a>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
