import { purgeListingReports } from '../db/listings/listing-reports'
import { sealDays } from '../db/seals'
import { purgeSketches } from '../moderation/flood/kept-sketches'
import { coarsenTimes } from '../moderation/metrics/coarse-times'
import { sumDays } from '../moderation/metrics/daily-sums'
import { purgeSealed } from '../moderation/purge'
import { drawSamples } from '../moderation/queue/samples'
import { seeToUnanswered } from '../moderation/queue/unanswered'
import { clearExpiredInvitations } from './accounts/invitations'
import { endSpentReviewers } from './accounts/spent-reviewers'
import { purgeAutosaves } from './answers/answer-drafts'
import { clusterQuestions } from './answers/questions/clusters'
import type { Site } from './context'
import { purgeDrafts } from './forum/kept-drafts'
import { deleteDue } from './forum/scheduled-deletions'
import { purgeWithdrawn } from './forum/withdraw'
import { purgeApplications } from './professionals/application'
import { closeUnanswered } from './professionals/read-application'
import { alertAboutWaiting } from './server/alerts/send-alert'
import { flushClicks, flushViews } from './server/counters'
import { logError } from './server/http/log-error'
import { checkLinks } from './server/try-links'

type Job = { name: string; everyMinutes: number; run: (site: Site) => Promise<unknown> }

const EACH_QUARTER = 15
const HOURLY = 60
const DAILY = 24 * 60

/** What runs by the clock, on every process; each may run twice at once without harm. */
export const jobs: Job[] = [
  // What was taken back is then gone from the files too, as its author was promised.
  {
    name: 'let what was taken back leave the files',
    everyMinutes: 1,
    run: async site => {
      await deleteDue(site, Date.now())
      await purgeWithdrawn(site.db)
    },
  },
  {
    name: 'seal the events of days that are over, and sum them up',
    everyMinutes: HOURLY,
    run: async ({ db }) => {
      await sealDays(db, Date.now())
      await sumDays(db)
    },
  },
  {
    name: 'let hours that are no longer needed become days',
    everyMinutes: HOURLY,
    run: ({ db }) => coarsenTimes(db, Date.now()),
  },
  { name: 'shuffle where rows lie', everyMinutes: HOURLY, run: ({ db }) => db.shuffle(Date.now()) },
  { name: 'clear expired sessions', everyMinutes: HOURLY, run: ({ sessions }) => sessions.clearExpired() },
  {
    name: 'clear expired invitations',
    everyMinutes: DAILY,
    run: ({ db }) => clearExpiredInvitations(db, Date.now()),
  },
  {
    name: 'end the role of independent reviewers who have no case any more',
    everyMinutes: DAILY,
    run: site => endSpentReviewers(site, Date.now()),
  },
  {
    name: 'close applications that nobody decided in time',
    everyMinutes: DAILY,
    run: ({ db }) => closeUnanswered(db, Date.now()),
  },
  {
    name: 'forget what applicants told',
    everyMinutes: DAILY,
    run: ({ db }) => purgeApplications(db, Date.now()),
  },
  {
    name: 'forget the sealed words of what was settled long ago',
    everyMinutes: DAILY,
    run: ({ db }) => purgeSealed(db, Date.now()),
  },
  {
    name: 'forget what tells which posts are alike',
    everyMinutes: HOURLY,
    run: ({ db }) => purgeSketches(db, Date.now()),
  },
  {
    name: 'see to what nobody has answered',
    everyMinutes: EACH_QUARTER,
    run: ({ db }) => seeToUnanswered(db, Date.now()),
  },
  {
    name: 'gather what asks for an expert’s view',
    everyMinutes: 1,
    run: ({ db }) => clusterQuestions(db, Date.now()),
  },
  // Once a week, whichever process comes first; asked each day, so that a restart skips no week.
  { name: 'draw samples', everyMinutes: DAILY, run: ({ db }) => drawSamples(db, Date.now()) },
  { name: 'add up what was opened', everyMinutes: HOURLY, run: ({ db }) => flushClicks(db, Date.now()) },
  {
    name: 'add up which answers were read',
    everyMinutes: HOURLY,
    run: ({ db }) => flushViews(db, Date.now()),
  },
  {
    name: 'forget old reports of listed places',
    everyMinutes: DAILY,
    run: ({ db }) => purgeListingReports(db, Date.now()),
  },
  {
    name: 'forget what professionals began to write and left',
    everyMinutes: DAILY,
    run: ({ db }) => purgeAutosaves(db, Date.now()),
  },
  {
    name: 'forget drafts that nobody has kept again',
    everyMinutes: DAILY,
    run: ({ db }) => purgeDrafts(db, Date.now()),
  },
  { name: 'count rows for the query planner', everyMinutes: DAILY, run: ({ db }) => db.analyze() },
  // This one and the next connect to other machines, and only where the operator asked for it.
  {
    name: 'alert about cases that wait',
    everyMinutes: 1,
    run: site => alertAboutWaiting(site, Date.now()),
  },
  {
    name: 'check the links of listed places',
    everyMinutes: DAILY,
    run: async ({ db, settings }) =>
      settings.linkCheck === 'weekly' ? checkLinks(db, { which: 'due', now: Date.now() }) : null,
  },
]

/** A job first runs this long after the start, so that a forum which is restarted every night has its daily ones. */
const FIRST_AFTER = 60_000

/** Runs each job again and again, until the function that it gives back is called. A job that fails is tried again next time. */
export function startJobs(site: Site, listed = jobs): () => void {
  const timers = new Map<Job, NodeJS.Timeout>()
  let stopped = false

  const runAfter = (job: Job, milliseconds: number) => {
    if (stopped) return
    const run = async () => {
      try {
        await job.run(site)
      } catch (error) {
        logError(`job: ${job.name}`, error)
      }
      runAfter(job, job.everyMinutes * 60_000)
    }
    timers.set(job, setTimeout(run, milliseconds).unref())
  }

  for (const job of listed) runAfter(job, FIRST_AFTER)
  return () => {
    stopped = true
    for (const timer of timers.values()) clearTimeout(timer)
  }
}
