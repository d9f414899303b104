import { desc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { endedOn } from '../../db/credential'
import { answers, professionals } from '../../db/schema'
import { ONE_LINE, selectShown, summaryOf } from './shown-answers'

export async function readProfessional(read: Reader, staffId: string, today: number) {
  const [row] = await read
    .select({
      id: professionals.staffId,
      name: professionals.name,
      credential: professionals.credential,
      profession: professionals.profession,
      body: professionals.body,
      country: professionals.country,
      scope: professionals.scope,
      interests: professionals.interests,
      checkedDay: professionals.checkedDay,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
      registerSealed: professionals.registerSealed,
    })
    .from(professionals)
    .where(eq(professionals.staffId, staffId))
  if (!row) return null
  const { endedDay, registerSealed, ...professional } = row
  const written = await selectShown(read, ONE_LINE)
    .where(eq(answers.authorId, staffId))
    .orderBy(desc(answers.publishedDay), desc(answers.id))
  return {
    ...professional,
    isRegistered: registerSealed !== null || row.checkedDay === null,
    ended: endedOn({ validUntilDay: row.validUntilDay, endedDay }, today),
    answers: written
      .map(answer => summaryOf(answer, today))
      .filter(answer => answer.freshness === 'reviewed'),
  }
}

export type PublicProfessional = NonNullable<Awaited<ReturnType<typeof readProfessional>>>
