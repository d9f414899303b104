import { renderToStaticMarkup } from 'react-dom/server'
import { dateText, dayOf } from '../../../../db/clock'
import type { readPreferences } from '../../../accounts/preferences'
import type { readAccount } from '../../../accounts/stored-rows'
import { archiveStyle, sendArchive } from '../../../forum/export-archive'
import type { MyConversationData, MyWriting } from '../../../forum/my-writing'
import { concernNames } from '../../../ui/concern-names'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'

type Exported = MyWriting & {
  account: Awaited<ReturnType<typeof readAccount>>
  settings: Awaited<ReturnType<typeof readPreferences>>
  now: number
}

export function exportFile(words: Words, exported: Exported): Response {
  const { account, settings, now, ...written } = exported
  const json = {
    storedOn: dateText(dayOf(now)),
    account: account && {
      keySaved: account.keySaved,
      staff: account.staff && { handle: account.staff.handle, roles: account.staff.roles },
    },
    settings: {
      country: settings.country,
      hidesListings: settings.noReferrals,
      noticesRead: settings.seen.length,
      namesRetired: settings.retired.length,
      contentNotes: settings.notes,
      plainLook: settings.plainLook,
      askedHowItWent: settings.askedLater.length,
      neverAsksHowItWent: settings.neverAskLater,
      queue: settings.desk,
    },
    ...written,
  }
  return sendArchive(renderToStaticMarkup(<Readable words={words} exported={exported} />), json)
}

function Readable({ words, exported }: { words: Words; exported: Exported }) {
  const { account, settings, names, conversations, drafts, reports, now } = exported
  const { sameQuestions, taps, feedback } = exported
  const w = words.myAccount.file
  return (
    <html lang={words.language} dir={words.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{w.title}</title>
        <style>{archiveStyle}</style>
      </head>
      <body>
        <h1>{w.title}</h1>
        <p>{w.intro(words.date(dayOf(now)))}</p>
        <h2>{w.account}</h2>
        <p>{settings.country ? w.country(words.country(settings.country)) : w.noCountry}</p>
        <p>{w.referrals(settings.noReferrals)}</p>
        <p>{w.seen(settings.seen.length)}</p>
        {account?.staff && (
          <p>
            {w.staff(
              account.staff.handle,
              words.list(account.staff.roles.map(role => words.staff.roles[role].name)) || w.noRole,
            )}
          </p>
        )}
        <h2>{w.names}</h2>
        <ul>
          {names.map(({ name, madeOn }, n) => (
            <li key={n}>{w.name(name, dateOf(words, madeOn))}</li>
          ))}
        </ul>
        <h2>{w.conversations}</h2>
        {conversations.length === 0 && <p>{w.none}</p>}
        {conversations.map((conversation, n) => (
          <Conversation key={n} words={words} conversation={conversation} />
        ))}
        <h2>{words.drafts.heading}</h2>
        {drafts.length === 0 && <p>{w.none}</p>}
        {drafts.map(({ title, text, keptOn }, n) => (
          <article key={n}>
            {title && <h3 dir="auto">{title}</h3>}
            <p>{w.draft(dateOf(words, keptOn))}</p>
            <blockquote dir="auto">{text}</blockquote>
          </article>
        ))}
        <h2>{w.reports}</h2>
        {reports.length === 0 && <p>{w.none}</p>}
        {reports.map((report, n) => (
          <div key={n}>
            <p>{w.report(report.about, report.reason, dateOf(words, report.on))}</p>
            {Object.values(report.text ?? {}).map((text, at) => (
              <blockquote key={at} dir="auto">
                {text}
              </blockquote>
            ))}
          </div>
        ))}
        <h2>{w.pressed}</h2>
        {sameQuestions.length + taps.length + feedback.length === 0 && <p>{w.none}</p>}
        {taps.map(({ conversation, said }, n) => (
          <p key={n}>{w.tap(words.taps[said].button, conversation || w.untitled)}</p>
        ))}
        {sameQuestions.map((title, n) => (
          <p key={n}>{w.sameQuestion(title || w.untitled)}</p>
        ))}
        {feedback.map(({ answer, said, on }, n) => (
          <p key={n}>
            {w.feedback(answer, dateOf(words, on))} {w.feedbackKinds[said]}
          </p>
        ))}
      </body>
    </html>
  )
}

const dateOf = (words: Words, day: string) => words.date(dayOf(Date.parse(day)))

function Conversation({ words, conversation }: { words: Words; conversation: MyConversationData }) {
  const { title, board, begunByMe, searchEngines, mergedWith, themes, posts } = conversation
  const w = words.myAccount.file
  return (
    <article>
      <h3 dir="auto">{title || w.untitled}</h3>
      <p>
        {begunByMe ? w.begun(board) : w.joined(board)}{' '}
        {themes.length > 0 && w.themes(concernNames(words, themes))} {searchEngines && words.findable.on}
      </p>
      {mergedWith.map(({ title: other, goesOnThere, message, on }) => (
        <p key={other}>
          {(goesOnThere ? words.merges.toldFrom : words.merges.toldInto)(dateOf(words, on))}{' '}
          <span dir="auto">{other}</span> <span dir="auto">{message}</span>
        </p>
      ))}
      {posts.map((post, n) => (
        <Post key={n} words={words} post={post} />
      ))}
    </article>
  )
}

function Post({ words, post }: { words: Words; post: MyConversationData['posts'][number] }) {
  const w = words.myAccount.file
  const on = (day: string) => dateOf(words, day)
  return (
    <section>
      <h4>{w[post.kind](post.name, on(post.writtenOn))}</h4>
      <p>
        {words.mine.states[post.state]} {post.editedOn && w.edited(on(post.editedOn))}{' '}
        {post.saysHowItWent && words.later.link}
      </p>
      {post.contentNotes.length > 0 && (
        <p>
          {words.contentNotes.said(words.list(post.contentNotes.map(note => words.contentNotes.names[note])))}
        </p>
      )}
      {post.state === 'withdrawn' ? <p>{w.deletedText}</p> : <Quoted text={post.text} />}
      {post.helpShown.length > 0 && <p>{w.help}</p>}
      {post.earlierVersions.map((earlier, n) => (
        <Quoted key={n} heading={w.earlier(on(earlier.on))} {...earlier} />
      ))}
      {post.waitingEdit && <Quoted heading={w.waiting(on(post.waitingEdit.on))} {...post.waitingEdit} />}
      {post.decisions.map((decision, n) => (
        <div key={n}>
          <h5>{w.decided(words.post.decided[decision.outcome], on(decision.on))}</h5>
          <p>
            {decision.reason} {decision.rule && w.rule(words.ruleTitles[decision.rule] ?? decision.rule)}{' '}
            {decision.pause && w.paused}
          </p>
          {decision.message && <Quoted heading={w.message} text={decision.message} />}
        </div>
      ))}
      {post.appeals.map((appeal, n) => (
        <div key={n}>
          <Quoted heading={w.appeal(on(appeal.on))} text={appeal.text ?? w.appealGone} />
          <p>{w.appealStates[appeal.state]}</p>
          {appeal.answer && <Quoted heading={w.answer} text={appeal.answer} />}
        </div>
      ))}
    </section>
  )
}

function Quoted({ heading, title, text }: { heading?: string; title?: string | null; text: string }) {
  return (
    <>
      {heading && <h5>{heading}</h5>}
      <blockquote dir="auto">
        {title && <p>{title}</p>}
        <Prose text={text} />
      </blockquote>
    </>
  )
}
