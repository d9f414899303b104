import { getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { tapTables } from '../../../app/accounts/my-taps'
import { countMyRows, storedColumns } from '../../../app/accounts/stored-rows'
import { wordsFor } from '../../../app/words'
import * as schema from '../../../db/schema'
import { openWorld } from '../../support/world'

/** What the forum and its listings are, and what professionals publish under their own names. */
const aboutNobody = [
  ...['boards', 'installation', 'directories', 'help_lines', 'listing_versions', 'listing_links'],
  ...['listing_reports', 'listing_clicks', 'questions', 'question_clusters', 'answers', 'answer_versions'],
  ...[
    'answer_autosaves',
    'answer_views',
    'event_seals',
    'daily_sums',
    'citations',
    'peer_reviews',
    'passage_notes',
    'pins',
  ],
]

const described = wordsFor('en').storedTables.tables

describe('what is stored', () => {
  it('is described column by column, so that a new one can’t be forgotten', () => {
    const stored = storedColumns().filter(({ name }) => !aboutNobody.includes(name))
    const columns = (of: Record<string, string[]>) =>
      Object.entries(of)
        .flatMap(([name, all]) => all.map(column => `${name}.${column}`))
        .sort()
    expect(
      columns(
        Object.fromEntries(
          Object.entries(described).map(([name, table]) => [name, Object.keys(table.columns)]),
        ),
      ),
    ).toEqual(columns(Object.fromEntries(stored.map(table => [table.name, table.columns]))))
  })

  it('has no tag that a member’s own request does not look for', () => {
    const tables = Object.values(schema).filter(each => is(each, Table))
    const withTags = tables.filter(table =>
      Object.keys(getTableColumns(table)).some(column => /tag$/i.test(column)),
    )
    const known = [
      schema.personas,
      schema.reports,
      schema.drafts,
      ...Object.values(tapTables).map(({ table }) => table),
    ]
    expect(withTags.map(getTableName).sort()).toEqual(known.map(table => getTableName(table)).sort())
  })

  it('is counted for a member, and only what is theirs', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    for (let n = 0; n < 2; n++) await world.writeThread(ada)
    await world.writeThread(ben)
    expect(await countMyRows(world.db.read, ada.holder)).toMatchObject({
      ...{ accounts: 1, personas: 2, threads: 2, posts: 2, cases: 2, reports: 0, same_questions: 0 },
      sessions: null,
    })
  })
})
