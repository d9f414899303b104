import { expect, it } from 'vitest'
import { listThreads, readBoard } from '../../../app/forum/boards'
import { readMyPost } from '../../../app/forum/my-post'
import { personasIn, readThread } from '../../../app/forum/thread'
import { readConcerns } from '../../../app/referrals/thread-concerns'
import { claimCase } from '../../../moderation/cases/case'
import { openCaseOf, readCase } from '../../../moderation/cases/case-file'
import { NOON, openWorld } from '../../support/world'

/** What may stand in an address where an id is expected, once a browser or a script has been at it. A NUL stops at the server's door. */
const noIds = ['', ' ', '\ud800', '😀', '%', '_', "' OR 1=1 --", '../..', '__proto__', 'a'.repeat(5_000)]

it('an address that leads nowhere finds nothing, and breaks nothing', async () => {
  const { db } = await openWorld()
  for (const id of noIds) {
    const shown = JSON.stringify(id.slice(0, 20))
    expect(await readBoard(db.read, id), shown).toBeNull()
    expect(await readThread(db.read, id, []), shown).toBeNull()
    expect(await readMyPost(db.read, id, ['mine']), shown).toBeNull()
    expect(await readCase(db.read, id), shown).toBeNull()
    expect(await openCaseOf(db.read, id), shown).toBeNull()
    expect(await personasIn(db.read, id, []), shown).toEqual({ fixed: null, taken: [] })
    expect((await readConcerns(db.read, id)).concerns, shown).toEqual([])
    expect((await listThreads(db.read, 'amber', id)).threads, shown).toEqual([])
    expect(await claimCase(db, { caseId: id, staffId: 'marlo', now: NOON }), shown).toEqual({
      outcome: 'closed',
    })
  }
})
