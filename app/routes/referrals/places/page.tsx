import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { savePreferences } from '../../../accounts/preferences'
import { myPersonas, notFound, sessionOf } from '../../../context'
import { readBoard } from '../../../forum/boards'
import { helpCard } from '../../../referrals/help-beside'
import { chosenCountry, placesOfBoard, wantsNone } from '../../../referrals/places'
import { useCarried } from '../../../ui/carried'
import { CountryChoice } from '../../../ui/country-choice'
import { PostForm } from '../../../ui/form'
import { HelpCard } from '../../../ui/help-card'
import { AllPlaces } from '../../../ui/places'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

export const meta = titled(words => words.referring.list.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const board = await readBoard(context.db.read, params.board ?? '')
  if (!board) throw notFound()
  const country = await chosenCountry(context, request)
  const mine = await myPersonas(context)
  const listed = await placesOfBoard(context, { boardId: board.id, country, mine })
  return {
    board: { id: board.id, title: board.title, about: board.about },
    listed,
    young: listed ? null : await helpCard(context, { kinds: ['young'], country, text: '' }),
    never: await wantsNone(context),
  }
}

/** Who never wanted to see places changes their mind. */
export async function action({ params, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const board = await readBoard(context.db.read, params.board ?? '')
  if (!board) throw notFound()
  await savePreferences(context.db, session, { noReferrals: false })
  return redirect(`/b/${board.id}/places`, 303)
}

export default function BoardPlaces() {
  const words = useWords()
  const { board, listed, young, never } = useLoaderData<typeof loader>()
  const w = words.referring.list
  const carried = useCarried()
  const address = `/b/${board.id}/places`
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={carried(`/b/${board.id}`)} dir="auto">
          {board.title}
        </a>
      </p>
      <h1>{w.heading}</h1>
      {listed ? (
        <>
          <p className="lead" dir="auto">
            {board.about}
          </p>
          <p>{w.lead}</p>
          {listed.doctorFirst && <p className="notice">{words.referral.doctorFirst}</p>}
          <div className="card referrals">
            <AllPlaces shown={listed} />
            <CountryChoice country={listed.country} countries={listed.countries} back={address} />
          </div>
          <p>
            <a href={carried(`/first-step?b=${board.id}`)}>{words.referring.step.heading}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{w.young}</p>
          {young && (
            <HelpCard help={young} headless>
              <CountryChoice country={young.country} countries={young.countries} back={address} />
            </HelpCard>
          )}
        </>
      )}
      {never && (
        <PostForm className="actions">
          <span className="quiet">{w.never}</span> <button className="plain">{w.again}</button>
        </PostForm>
      )}
    </section>
  )
}
