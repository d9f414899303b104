import { int, primaryKey, table, text, yesNo } from '../columns'

/**
 * How often something happened on a day: what `moderation/metrics/count-events.ts` counts in the log, kept once the day
 * is sealed. A row of the kind `summed` says that every event up to the end of its day is counted.
 */
export const dailySums = table(
  'daily_sums',
  {
    day: int().notNull(),
    /**
     * An event's kind; `wait`, from a case's opening to its decision; `sample-decided`; `ai-helped`, posts sent with that label; `first-reply` by board, and
     * `first-reply-at` by hour (moderation/metrics/first-replies.ts).
     */
    kind: text().notNull(),
    /** The visibility or the outcome; a wait's band; a first reply's board or hour. */
    what: text().notNull(),
    rule: text().notNull(),
    machine: yesNo().notNull(),
    late: yesNo().notNull(),
    /** How long a wait was; 0 for all else. */
    hours: int().notNull(),
    n: int().notNull(),
  },
  t => [primaryKey({ columns: [t.day, t.kind, t.what, t.rule, t.machine, t.late, t.hours] })],
)
