import type { Opening } from '../../../answers/questions/question-desk'
import { PostForm } from '../../../ui/form'
import { ProfessionalLink } from '../../../ui/professional'
import { useWords } from '../../../words/use-words'

export type GroupView = {
  id: string
  people: number
  /** Days in which they asked. */
  days: number
  words: string[]
  themes: string[]
  boards: string[]
  openings: Opening[]
  claim: { handle: string | null; untilDay: number } | null
  mine: boolean
  /** Within what they answer. */
  forYou: boolean
  answered: boolean
  answers: {
    id: string
    question: string | null
    stands: boolean
    by: { id: string; name: string } | null
    mine: boolean
  }[]
  mayTake: boolean
}

export type ClustersView = {
  limits: { open: number; mostOpen: number; awayUntilDay: number | null } | null
  offered: GroupView[]
  outside: GroupView[]
  answered: GroupView[]
  /** Boards on which fewer than three people ask the same. */
  fewer: string[]
}

/**
 * On the desk: what is asked most, and the way to the rest.
 * @param shown the group that stands above already
 */
export function ClustersOnDesk({ asked, shown }: { asked: ClustersView; shown: string | null }) {
  const words = useWords()
  const w = words.clusters.groups
  const all = asked.offered.length + asked.outside.length + asked.answered.length
  return (
    <>
      <ClusterLimits limits={asked.limits} />
      <Clusters groups={asked.offered.filter(({ id }) => id !== shown).slice(0, 3)} brief />
      {asked.offered.length === 0 && (
        <p className="quiet">{asked.limits && all > 0 ? w.noneForYou : w.none}</p>
      )}
      <p>
        <a href="/desk/questions">{w.all(all)}</a>
      </p>
    </>
  )
}

/** What a professional takes on, and whether they are away. */
export function ClusterLimits({ limits }: Pick<ClustersView, 'limits'>) {
  const words = useWords()
  const w = words.clusters.groups
  if (!limits) return null
  if (limits.awayUntilDay !== null) return <p className="notice">{w.away(words.date(limits.awayUntilDay))}</p>
  return <p className="quiet">{w.limits(limits.open, limits.mostOpen)}</p>
}

export function Clusters({ groups, brief }: { groups: GroupView[]; brief?: boolean }) {
  return (
    <ul className="clusters">
      {groups.map(group => (
        <li key={group.id} className="card">
          <AskedGroupCard group={group} brief={brief} />
        </li>
      ))}
    </ul>
  )
}

const OPENINGS = 3

function AskedGroupCard({ group, brief }: { group: GroupView; brief?: boolean }) {
  const words = useWords()
  const w = words.clusters.groups
  const address = `/desk/questions/${group.id}`
  return (
    <>
      <h3>
        <a href={address} dir="auto">
          {group.words.length > 0 ? group.words.join(' · ') : w.unnamed}
        </a>
      </h3>
      <p className="many">{w.people(group.people, group.days)}</p>
      {!brief && <Openings openings={group.openings.slice(0, OPENINGS)} />}
      {!brief && group.openings.length > OPENINGS && (
        <p className="quiet">
          {w.openingsMore(group.openings.length - OPENINGS)} · <a href={address}>{w.read}</a>
        </p>
      )}
      <ClusterConcerns group={group} />
      <ClusterState group={group} />
    </>
  )
}

export function ClusterConcerns({ group: { themes, boards } }: { group: GroupView }) {
  const words = useWords()
  const w = words.clusters.groups
  return (
    <p className="quiet">
      {themes.length > 0 && w.about(themes)} {w.boards(boards)}
    </p>
  )
}

export function Openings({ openings }: { openings: Opening[] }) {
  return (
    <ul className="openings">
      {openings.map(({ threadId, title, short }) => (
        <li key={threadId}>
          <a href={`/t/${threadId}`} dir="auto">
            {title}
          </a>
          <p className="quiet" dir="auto">
            {short}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Who answers it, and the button for whoever may. */
export function ClusterState({ group }: { group: GroupView }) {
  const words = useWords()
  const w = words.clusters.groups
  const { id, claim, mine, answers, mayTake } = group
  const draft = answers.find(answer => answer.mine && answer.question === null)
  return (
    <>
      {answers.map(answer =>
        answer.question === null ? (
          !mine && (
            <p key={answer.id}>
              <ProfessionalLink sentence={w.beingWritten(answer.by?.name ?? null)} by={answer.by} />
            </p>
          )
        ) : (
          <p key={answer.id}>
            <a href={`/desk/${answer.id}`}>
              {answer.stands ? w.answerFor(answer.question) : w.answerBefore(answer.question)}
            </a>
          </p>
        ),
      )}
      {claim && (
        <p>
          {mine ? w.yours(words.date(claim.untilDay)) : w.theirs(claim.handle, words.date(claim.untilDay))}
        </p>
      )}
      {mine && (
        <div className="actions">
          <a className="button" href={draft ? `/desk/${draft.id}` : `/desk/write?group=${id}`}>
            {draft ? w.goOn : w.begin}
          </a>
          <AskedButton id={id} intent="release" button={w.release} className="plain" />
        </div>
      )}
      {mayTake && <AskedButton id={id} intent="claim" button={w.answerThis} className="button" />}
    </>
  )
}

function AskedButton({
  id,
  intent,
  button,
  className,
}: {
  id: string
  intent: 'claim' | 'release'
  button: string
  className: string
}) {
  return (
    <PostForm action={`/desk/questions/${id}`}>
      <button className={className} name="intent" value={intent}>
        {button}
      </button>
    </PostForm>
  )
}
