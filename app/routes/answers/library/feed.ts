import type { LoaderFunctionArgs } from '@remix-run/node'
import { createElement as element } from 'react'
import { DAY, dayOf } from '../../../../db/clock'
import { readBoardAnswers } from '../../../answers/library'
import { notFound } from '../../../context'
import { atomFeed } from '../../../server/text-response'

/**
 * The reviewed answers of a board as a feed, for whoever passes them on, such as a clinic's page. Nothing in it depends
 * on the address it's asked at: a proxy changes http to https, and anybody can send another Host.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await readBoardAnswers(context.db.read, params.board ?? '', { today: dayOf(context.now) })
  if (!page) throw notFound()
  const here = `/b/${page.board.id}/answers`
  const reviewed = page.answers.filter(answer => answer.freshness === 'reviewed')
  const today = dayOf(context.now)
  const date = (day: number | null) => new Date((day ?? today) * DAY).toISOString()
  const last = reviewed.length > 0 ? Math.max(...reviewed.map(answer => answer.reviewedDay ?? today)) : null
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    element('id', null, `urn:lamplight:board:${page.board.id}`),
    element('title', null, context.settings.forumName),
    element('link', { rel: 'self', href: `${here}.xml` }),
    element('link', { href: here }),
    element('updated', null, date(last)),
    ...reviewed.map(({ id, question, short, by, reviewedDay }) =>
      element(
        'entry',
        { key: id },
        element('id', null, `urn:lamplight:answer:${id}`),
        element('title', null, question),
        element('link', { href: `/a/${id}` }),
        element('updated', null, date(reviewedDay)),
        element('author', null, element('name', null, by ? `${by.name}, ${by.credential}` : '')),
        element('summary', null, short),
      ),
    ),
  )
  return atomFeed(feed)
}
