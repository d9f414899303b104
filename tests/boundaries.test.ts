import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { trespasses } from './boundaries/imports'
import { exportedFunctions, importsOf, nodesOf, parse, sourceFiles } from './boundaries/read-source'
import { sentencesIn } from './boundaries/sentences'

const inside = (...folders: string[]) =>
  sourceFiles.filter(file => folders.some(folder => file.startsWith(`${folder}/`)))

/** A guest gets a cookie with a form that carries a token, and reading and searching shall set none. */
it('forms that search carry no token', () => {
  const forms = inside('app').flatMap(
    file => readFileSync(file, 'utf8').match(/<PostForm[^<]*\/search'[^<]*/g) ?? [],
  )
  expect(forms.length).toBeGreaterThan(3)
  expect(forms.filter(form => !form.includes('withoutCookie'))).toEqual([])
})

describe('who imports whom', () => {
  it('keeps to the table, everywhere', () => {
    expect(sourceFiles.length).toBeGreaterThan(100)
    expect(sourceFiles.flatMap(file => trespasses(file))).toEqual([])
  })

  it('would be seen if it broke', () => {
    const broken: [string, string][] = [
      ['moderation/triage.ts', `import { wordsFor } from '../app/words'`],
      ['moderation/triage.ts', `import type { Wish } from '../app/forum/thread'`],
      ['app/accounts/sign-up.ts', `import { submitPost } from '../forum/submit'`],
      ['app/answers/pinned.ts', `const later = await import('../forum/thread')`],
      ['app/referrals/match.ts', `export { readPinned } from '../answers/pinned'`],
      ['app/routes/forum/thread/page.tsx', `import { Bounds } from '../../answers/library/bounds'`],
      ['app/server/main.ts', `import { loader } from '../routes/site/home'`],
      ['app/ui/form.tsx', `import { newId } from '../../db/ids'`],
      ['app/ui/form.tsx', `import { type Wish, wishes } from '../forum/read-post-form'`],
      ['app/referrals/match.ts', `import '../server/main'`],
      ['db/index.ts', `import { reasons } from '../moderation/policy'`],
      ['app/context.ts', `import { readThread } from './forum/thread'`],
      ['app/enhance/check.ts', `import { decideCase } from '../../moderation/decisions'`],
      ['app/words/en/case.ts', `import { caseAction } from '../../routes/review/case/action'`],
      ['app/elsewhere/new.ts', ''],
    ]
    for (const [file, text] of broken) expect(trespasses(file, text), `${file}: ${text}`).toHaveLength(1)
  })

  it('lets through what the table allows', () => {
    const fine: [string, string][] = [
      ['app/ui/form.tsx', `import type { Wish } from '../../db/schema'`],
      ['app/ui/form.tsx', `import { type Wish } from '../../db/schema'`],
      ['app/words/en/case.ts', `import type { CaseFault } from '../../routes/review/case/action'`],
      ['app/ui/form.tsx', `import { useWords } from '../words/use-words'`],
      ['app/forum/submit.ts', `import { openCase } from '../../moderation/open-case'`],
      ['app/enhance/check.ts', `import { contact } from '../../moderation/signals/contact'`],
      ['app/context.ts', `import { openSessions } from './accounts/sessions'`],
      ['app/routes/forum/thread/page.tsx', `import { readThread } from '../../../forum/thread'`],
      ['app/routes/forum/thread/page.tsx', `import { ShownPost } from './post'`],
      ['app/forum/submit.ts', `import { signUp } from '../accounts/sign-up'`],
      ['moderation/triage.ts', `import { sql } from 'drizzle-orm'`],
    ]
    for (const [file, text] of fine) expect(trespasses(file, text), `${file}: ${text}`).toEqual([])
  })

  it('only accounts know Lucia', () => {
    const who = sourceFiles.filter(file => importsOf(file).some(each => each.from === 'lucia'))
    expect(who.length).toBeGreaterThan(0)
    expect(who.filter(file => !file.startsWith('app/accounts/'))).toEqual([])
  })

  it('no page seals or opens anything, or knows for which purpose: the rules do', () => {
    const sealing = inside('app/routes', 'app/ui').filter(file =>
      importsOf(file).some(each => each.from === 'db/secret' || each.from === 'db/seal'),
    )
    expect(sealing).toEqual([])
  })

  it('what deals with posts knows personas, never accounts or sessions', () => {
    const knowing = inside('moderation', 'app/forum', 'app/answers').filter(file =>
      importsOf(file).some(each => each.names.some(name => name === 'accounts' || name === 'sessions')),
    )
    // A newcomer's first post makes their account, and asks whether its key was kept.
    expect(knowing).toEqual(['app/forum/compose/send.ts'])
  })
})

describe('folders', () => {
  it('hold thirty files at most, so that a reader sees at a glance what is there', () => {
    const sizes = new Map<string, number>()
    for (const file of sourceFiles) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
    expect([...sizes].filter(([, size]) => size > 30)).toEqual([])
  })

  it('hold no file that is too long to be one idea', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length
    expect(sourceFiles.filter(file => !file.startsWith('app/words/') && lines(file) > 400)).toEqual([])
  })
})

describe('tests', () => {
  it('stand in the folder of what they test', () => {
    const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => /^(?:app|db|moderation)\/.*\.tsx?$/.test(name))
    expect(tests.length).toBeGreaterThan(100)
    expect(tests.filter(name => !/\.test\.tsx?$/.test(name) || !existsSync(dirname(name)))).toEqual([])
  })
})

describe('names', () => {
  const unused = /^(?:topic|user|comment|flag|ticket|item|manager|service|helper|util|handler|data|info)s?$/
  const wordsOf = (name: string) =>
    name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)

  it('of files and folders are of the words that the design uses', () => {
    const named = sourceFiles.filter(file => wordsOf(file).some(word => unused.test(word)))
    expect(named).toEqual([])
  })

  it('of files say by themselves which file is meant, apart from those of a page and of the words', () => {
    const names = sourceFiles
      .filter(file => !file.startsWith('app/words/'))
      .map(file => basename(file))
      .filter(name => !/^(?:page|view|form|action|index)\.tsx?$/.test(name))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it('of functions too', () => {
    const named = sourceFiles.flatMap(file =>
      exportedFunctions(file)
        .filter(name => wordsOf(name).some(word => unused.test(word)))
        .map(name => `${file}: ${name}`),
    )
    expect(named).toEqual([])
    expect(exportedFunctions('app/a.ts', 'export const readUserInfo = () => 1')).toEqual(['readUserInfo'])
    expect(wordsOf('readUserInfo').some(word => unused.test(word))).toBe(true)
  })
})

describe('routes', () => {
  const listed = nodesOf(parse('app/routes.ts')).flatMap(node =>
    ts.isStringLiteral(node) && node.text.startsWith('routes/') ? [`app/${node.text}`] : [],
  )
  const answers = (file: string) =>
    exportedFunctions(file).some(name => name === 'default' || name === 'loader' || name === 'action')

  it('are each in the list once, and every file in the list is there', () => {
    expect(listed.length).toBeGreaterThan(30)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter(file => !sourceFiles.includes(file))).toEqual([])
  })

  it('answer something', () => {
    expect(listed.filter(file => !answers(file))).toEqual([])
  })

  it('leave no file behind that answers, but is not listed, or that nobody uses', () => {
    const used = inside('app/routes').flatMap(file => importsOf(file).map(each => basename(each.from)))
    const others = inside('app/routes').filter(file => !listed.includes(file))
    expect(others.filter(answers)).toEqual([])
    expect(others.filter(file => !used.includes(basename(file).replace(/\.tsx?$/, '')))).toEqual([])
  })
})

describe('sentences for people', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a place in the samples of source below
  const hole = '${n}'

  it('stand in the words, and nowhere in routes or components', () => {
    expect(inside('app/routes', 'app/ui').flatMap(file => sentencesIn(file))).toEqual([])
  })

  it('are chosen for each request: no other file knows one language, or asks for it before there is one', () => {
    const elsewhere = sourceFiles.filter(file => !file.startsWith('app/words/'))
    const knowing = elsewhere.filter(file =>
      importsOf(file).some(each => /words\/(en|pseudo)\b/.test(each.from)),
    )
    expect(knowing).toEqual([])
    const early = inside('app/routes', 'app/ui').filter(file =>
      importsOf(file).some(each => each.names.includes('wordsFor')),
    )
    expect(early).toEqual(['app/ui/title.tsx'])
  })

  it.each([
    'export const a = <p>Sent</p>',
    'export const a = <p>{n} replies</p>',
    `export const a = <p>{'Sent'}</p>`,
    `export const a = <p>{n > 0 ? 'Thank you' : ''}</p>`,
    `export const a = <img alt="flower" />`,
    'export const a = <button aria-label={`Close`} />',
    `export const a = 'Please try again.'`,
    `export const a = \`You have ${hole} new replies\``,
    `export const a = \`${hole} replied to you\``,
    `export const a = { label: 'Just to be heard' }`,
    `throw new Response('Not here', { status: 404 })`,
  ])('would be seen elsewhere: %s', text => {
    expect(sentencesIn('app/routes/a.tsx', text)).not.toEqual([])
  })

  it.each([
    `import { useLoaderData } from '@remix-run/react'`,
    `export const a = <p className="notice small">{w.sent} · {n}</p>`,
    `export const a = <a rel="noreferrer noopener" href="/sign-in">{w.signIn}</a>`,
    `export const a = <p className={mine ? 'badge mine' : 'badge'}>{' '}</p>`,
    `export const a = <svg viewBox="0 0 24 24"><path d="M9 3h6M12 3v2" /></svg>`,
    `headers.set('Clear-Site-Data', '"cache", "cookies", "storage"')`,
    `export const a = { 'Set-Cookie': cookie, 'Retry-After': '30' }`,
    `export const a = \`${hole}.${hole}\``,
    `if (outcome === 'already-sent') redirect('/sent/again', 303)`,
  ])('are not what a page is made of: %s', text => {
    expect(sentencesIn('app/routes/a.tsx', text)).toEqual([])
  })
})
