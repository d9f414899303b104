import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import type { StaffMember } from '../../../accounts/roles'
import { mayWrite } from '../../../answers/answer'
import {
  CLUSTER_DAYS,
  isForThem,
  type Limits,
  listClusters,
  type QuestionCluster,
  readLimits,
} from '../../../answers/questions/question-desk'
import type { Words } from '../../../words'
import type { ClustersView, GroupView } from './clusters'

/** What is asked, as one colleague sees it: what is offered to them, what is answered, and what is for others. */
export async function clustersFor({ db, now, words }: AppLoadContext, staff: StaffMember) {
  const [limits, { groups, fewer }] = await Promise.all([
    readLimits(db.read, staff.id, now),
    listClusters(db.read, now),
  ])
  const writes = mayWrite(staff, dayOf(now))
  const shown = groups.map(group => shownGroup(words, group, staff, writes ? limits : null))
  const forThem = shown.filter(({ answered, forYou }) => !answered && forYou)
  const asked: ClustersView = {
    limits: writes ? limits : null,
    offered: [...forThem.filter(({ mine }) => mine), ...forThem.filter(({ mine }) => !mine)].filter(
      ({ mine }) => mine || !writes || limits?.awayUntilDay === null,
    ),
    outside: shown.filter(({ answered, forYou }) => !answered && !forYou),
    answered: shown.filter(({ answered }) => answered),
    fewer,
  }
  return { asked, all: shown }
}

/** @param limits of a professional who may write today; null for everybody else, who looks on */
function shownGroup(
  words: Words,
  group: QuestionCluster,
  staff: StaffMember,
  limits: Limits | null,
): GroupView {
  const { claim, answers } = group
  const mine = claim?.staffId === staff.id
  const answered = answers.some(({ stands }) => stands)
  const forYou = !limits || isForThem(limits, group.concerns)
  const free = claim === null && !answered
  return {
    id: group.id,
    people: group.people,
    days: CLUSTER_DAYS,
    words: group.words,
    themes: group.concerns.map(concern => words.themes[concern] ?? concern),
    boards: group.boards.map(({ title }) => title),
    openings: group.openings,
    claim: claim && { handle: claim.handle, untilDay: claim.untilDay },
    mine,
    forYou,
    answered,
    answers: answers.map(({ id, question, stands, by, authorId }) => ({
      ...{ id, question, stands },
      by: by && authorId ? { id: authorId, name: by } : null,
      mine: authorId === staff.id,
    })),
    mayTake:
      free && forYou && limits !== null && limits.awayUntilDay === null && limits.open < limits.mostOpen,
  }
}
