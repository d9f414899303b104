import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { adoptAnswer } from '../../../answers/adopt'
import { notFound } from '../../../context'
import { requireAuthor } from '../desk/author'

/** Nothing to see here: the button stands on the desk and on the answer's page. */
export const loader = () => {
  throw notFound()
}

export async function action({ params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const adopted = await adoptAnswer(context.db, { starterId: params.answer ?? '', staff, now: context.now })
  if (adopted.outcome !== 'adopted') throw notFound()
  return redirect(`/desk/${adopted.answerId}/edit?adopted`, 303)
}
