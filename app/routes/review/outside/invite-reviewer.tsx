import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listToAsk } from '../../../../moderation/outside/outside-reviews'
import { policy } from '../../../../moderation/policy'
import { wholeLink } from '../../../accounts/invitations'
import { inviteReviewer } from '../../../accounts/invite-reviewer'
import { newNonce, verifyNonce } from '../../../accounts/nonce'
import { badRequest } from '../../../context'
import { ids, line, oneOf, readForm } from '../../../forms'
import { FaultList, Fieldset, PostForm } from '../../../ui/form'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireReviewer } from '../reviewer'

export const meta = titled(words => words.outside.invite.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { own } = await requireReviewer(context)
  const { db, secret, now } = context
  const chosen = new URL(request.url).searchParams.get('case')
  const offered = await listToAsk(db.read, { own, chosen, now })
  return {
    chosen,
    once: newNonce(secret, now),
    days: policy()['outside-review-days'],
    offered: offered.map(({ heavy, title, ...row }) => ({ ...row, title: heavy ? null : title })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staffId, own } = await requireReviewer(context)
  const { secret, now } = context
  const form = readForm(await request.formData(), { intent: oneOf(['invite']), case: ids, once: line })
  if (!form.intent) throw badRequest()
  if (form.case.length === 0) return data({ fault: 'none-chosen' as const, chosen: [], link: null }, 400)
  const made = await inviteReviewer(context, {
    caseIds: form.case,
    invitedBy: staffId,
    alone: own.alone ?? false,
    once: verifyNonce(secret, form.once, now) ? form.once : newNonce(secret, now),
    now,
  })
  if (made.outcome !== 'made') return data({ fault: made.outcome, chosen: form.case, link: null }, 409)
  const { path, cases } = made
  return data({ fault: null, chosen: [], link: { path, cases, whole: wholeLink(request, path) } })
}

/** Makes a one-time link for somebody from outside the team, to the cases that are ticked. */
export default function InviteReviewer() {
  const words = useWords()
  const tried = useActionData<typeof action>()
  const { days } = useLoaderData<typeof loader>()
  const w = words.outside.invite
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/review">{words.case.back}</a>
      </p>
      {tried?.link ? (
        <>
          <h1>{words.invite.madeHeading}</h1>
          <p className="notice">{w.made(days, tried.link.cases)}</p>
          <p>
            <a href={tried.link.path}>{tried.link.whole}</a>
          </p>
          <p>{w.madeHow}</p>
        </>
      ) : (
        <Asking fault={tried?.fault ?? null} ticked={tried?.chosen ?? null} />
      )}
    </section>
  )
}

type Asked = { fault: 'none-chosen' | 'nothing-to-ask' | null; ticked: string[] | null }

function Asking({ fault, ticked }: Asked) {
  const words = useWords()
  const { offered, chosen, once, days } = useLoaderData<typeof loader>()
  const w = words.outside.invite
  const sentence = fault && w.faults[fault]
  const isTicked = (id: string) => ticked?.includes(id) ?? (id === chosen || offered.length === 1)
  return (
    <>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead(days)}</p>
      <p>{w.who}</p>
      {offered.length === 0 ? (
        <p className="notice">{sentence ?? w.nothing}</p>
      ) : (
        <PostForm>
          <FaultList heading={words.invite.faults.heading} faults={sentence ? [['case', sentence]] : []} />
          <input type="hidden" name="once" value={once} />
          <Fieldset name="case" legend={w.cases} fault={sentence}>
            {offered.map(({ caseId, title, board, kind, asked }, n) => (
              <div className="choice" key={caseId}>
                <input
                  type="checkbox"
                  id={n === 0 ? 'case' : `case-${caseId}`}
                  name="case"
                  value={caseId}
                  defaultChecked={isTicked(caseId)}
                />
                <label htmlFor={n === 0 ? 'case' : `case-${caseId}`}>
                  <span dir="auto">
                    {title === null ? words.queue.heavyPlain : title || words.mine.withdrawn}
                  </span>{' '}
                  <span className="hint">
                    {board}
                    {kind === 'appeal' && ` · ${words.reportsAndAppeals.look.badge}`}
                    {asked && ` · ${w.asked(asked.opened, words.date(asked.untilDay))}`}
                  </span>
                </label>
              </div>
            ))}
          </Fieldset>
          <button className="button" name="intent" value="invite">
            {words.invite.button}
          </button>
        </PostForm>
      )}
    </>
  )
}
