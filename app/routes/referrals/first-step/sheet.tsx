import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readSuggestedPhrases } from '../../../answers/suggested-phrases'
import { helpFor, isCoupleWork, isForADoctorFirst } from '../../../referrals/help-table'
import { titled } from '../../../ui/title'
import { askedFrom } from './asked-from'
import { Sheet } from './printed'

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
