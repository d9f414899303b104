import { big, index, int, table, text } from '../columns'

/** 'work': browsers of newcomers do a small sum, as they do while any other is on. */
export type BrakeKind = 'new-accounts' | 'first-posts' | 'slow' | 'read-only' | 'work'
/** What writers are told. */
export type BrakeReason = 'many-adverts' | 'too-much' | 'fault' | 'other'

/** One that ended stays: the public report counts its hours. */
export const brakes = table(
  'brakes',
  {
    id: text().primaryKey(),
    kind: text().$type<BrakeKind>().notNull(),
    /** Where people write slower; null for every board. */
    boardId: text(),
    /** Between two posts of one person; null for the other kinds. */
    slowMinutes: int(),
    because: text().$type<BrakeReason>().notNull(),
    /** For colleagues. */
    noteSealed: text(),
    /** Who set it last, or 'operator' for the command. */
    staffId: text().notNull(),
    setAt: big().notNull(),
    endsAt: big().notNull(),
  },
  t => [index('brakes_by_end').on(t.endsAt)],
)
