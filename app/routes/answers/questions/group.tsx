import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import type { StaffMember } from '../../../accounts/roles'
import { mayCluster, mergeClusters, splitFromCluster } from '../../../answers/questions/clusters'
import {
  claimCluster,
  type Opening,
  readCluster,
  releaseCluster,
} from '../../../answers/questions/question-desk'
import { badRequest, notFound, requireStaff } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { Alert, FaultList, PostForm, Select } from '../../../ui/form'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { ClusterConcerns, ClusterLimits, ClusterState } from './clusters'
import { clustersFor } from './view'

export const meta = titled(words => words.clusters.groups.group.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { words } = context
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const { asked, all } = await clustersFor(context, staff)
  const group = all.find(({ id }) => id === params.group)
  if (!group) throw notFound()
  const told = new URL(request.url).searchParams
  const w = words.clusters.groups
  return {
    limits: asked.limits,
    group,
    others: all
      .filter(({ id }) => id !== group.id)
      .map(other => ({
        id: other.id,
        label: `${other.words.join(' · ') || w.unnamed} (${other.people})`,
      })),
    mayGroup: mayCluster(staff, dayOf(context.now)),
    refused: told.get('refused'),
    done: told.has('done'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const { db, now } = context
  const groupId = params.group ?? ''
  const { intent, thread, into } = readForm(await request.formData(), {
    intent: oneOf(['claim', 'release', 'split', 'merge']),
    thread: line,
    into: line,
  })
  switch (intent) {
    case 'claim':
      return claim(context, groupId, staff)
    case 'release':
      await releaseCluster(db, { groupId, staff, now })
      return backTo(context, groupId)
    case 'split': {
      const { outcome } = await splitFromCluster(db, { threadId: thread, from: groupId, staff, now })
      if (outcome === 'not-allowed') throw notFound()
      return backTo(context, groupId)
    }
    case 'merge': {
      if (into === '') return data({ fault: 'missing' as const }, 400)
      const { outcome } = await mergeClusters(db, { from: groupId, into, staff, now })
      if (outcome === 'not-allowed') throw notFound()
      return outcome === 'merged' ? backTo(context, into) : data({ fault: outcome }, 409)
    }
    default:
      throw badRequest()
  }
}

async function claim({ db, now }: AppLoadContext, groupId: string, staff: StaffMember) {
  const { outcome } = await claimCluster(db, { groupId, staff, now })
  if (outcome === 'claimed') return redirect(`/desk/write?group=${groupId}`, 303)
  return redirect(
    outcome === 'gone' ? '/desk/questions?refused=gone' : `/desk/questions/${groupId}?refused=${outcome}`,
    303,
  )
}

/** A group that fell below three people has no page any more. */
async function backTo({ db, now }: AppLoadContext, groupId: string) {
  const there = await readCluster(db.read, groupId, now)
  return redirect(there ? `/desk/questions/${groupId}?done` : '/desk/questions?done', 303)
}

export default function DeskQuestion() {
  const words = useWords()
  const { limits, group, others, mayGroup, refused, done } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.clusters.groups
  const why = Object.entries(w.refused).find(([code]) => code === refused)?.[1]
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/desk/questions">{w.group.back}</a>
      </p>
      <h1 dir="auto">{group.words.length > 0 ? group.words.join(' · ') : w.unnamed}</h1>
      <p className="lead">{w.people(group.people, group.days)}</p>
      {why && <Alert>{why}</Alert>}
      {done && !tried && (
        <p className="notice" role="status">
          {w.group.done}
        </p>
      )}
      <ClusterConcerns group={group} />
      <ClusterLimits limits={limits} />
      <ClusterState group={group} />
      <h2>{w.openings}</h2>
      {mayGroup && group.openings.length > 1 && <p className="hint">{w.group.splitHint}</p>}
      <SortOpenings openings={group.openings} mayGroup={mayGroup} />
      {mayGroup && <MergeForm others={others} fault={tried?.fault ?? null} />}
    </section>
  )
}

type Other = { id: string; label: string }
type Fault = keyof Words['clusters']['groups']['group']['faults'] | null

/** Every conversation of a group, each with the press that takes it out. */
function SortOpenings({ openings, mayGroup }: { openings: Opening[]; mayGroup: boolean }) {
  const words = useWords()
  const w = words.clusters.groups
  return (
    <ul className="openings">
      {openings.map(({ threadId, title, short, board, people }) => (
        <li key={threadId}>
          <a href={`/t/${threadId}`} dir="auto">
            {title}
          </a>
          <p className="quiet" dir="auto">
            {short}
          </p>
          <p className="quiet">
            {board}
            {people >= 3 && ` · ${w.wonderToo(people)}`}
          </p>
          {mayGroup && openings.length > 1 && (
            <PostForm>
              <input type="hidden" name="thread" value={threadId} />
              <button
                className="plain"
                name="intent"
                value="split"
                aria-label={w.group.split + w.group.splitOf(title)}
              >
                {w.group.split}
              </button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Puts the whole group to another. */
function MergeForm({ others, fault }: { others: Other[]; fault: Fault }) {
  const words = useWords()
  const w = words.clusters.groups.group
  if (others.length === 0) return null
  return (
    <section>
      <h2>{w.merge}</h2>
      <p className="hint">{w.mergeHint}</p>
      <FaultList heading={w.faults.heading} faults={fault ? [['into', w.faults[fault]]] : []} />
      <PostForm>
        <Select name="into" label={w.into} fault={fault && w.faults[fault]}>
          <option value="">{w.choose}</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
        <button className="button second" name="intent" value="merge">
          {w.mergeButton}
        </button>
      </PostForm>
    </section>
  )
}
