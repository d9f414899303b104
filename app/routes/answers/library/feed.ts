import type { LoaderFunctionArgs } from '@remix-run/node'
import { createElement as element } from 'react'
import { DAY, dayOf } from '../../../../db/clock'
import { readBoardAnswers } from '../../../answers/library'
import { notFound } from '../../../context'
import { atomFeed } from '../../../server/text-response'

/** The reviewed answers of a board as a feed, for whoever passes them on, such as a clinic's page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await readBoardAnswers(context.db.read, params.board ?? '', { today: dayOf(context.now) })
  if (!page) throw notFound()
  const { origin } = new URL(request.url)
  const here = `${origin}/b/${page.board.id}/answers`
  const reviewed = page.answers.filter(answer => answer.freshness === 'reviewed')
  const date = (day: number | null) => new Date((day ?? 0) * DAY).toISOString()
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    element('id', null, here),
    element('title', null, context.settings.forumName),
    element('link', { rel: 'self', href: `${here}.xml` }),
    element('link', { href: here }),
    element('updated', null, date(Math.max(0, ...reviewed.map(answer => answer.reviewedDay ?? 0)))),
    ...reviewed.map(({ id, question, short, by, reviewedDay }) =>
      element(
        'entry',
        { key: id },
        element('id', null, `${origin}/a/${id}`),
        element('title', null, question),
        element('link', { href: `${origin}/a/${id}` }),
        element('updated', null, date(reviewedDay)),
        element('author', null, element('name', null, by ? `${by.name}, ${by.credential}` : '')),
        element('summary', null, short),
      ),
    ),
  )
  return atomFeed(feed)
}
