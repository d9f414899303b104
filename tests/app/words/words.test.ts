import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { wishes } from '../../../app/forum/compose/post-form'
import { CONCERNS } from '../../../app/referrals/concern'
import { HELP_LINE_KINDS, helpLines } from '../../../app/referrals/help-line'
import { en as words } from '../../../app/words/en'
import { rules } from '../../../moderation/policy'
import { detectors, detectSignals } from '../../../moderation/signals'
import { nodesOf, parse, sourceFiles } from '../../boundaries/read-source'

/** Every code that a detector may give as its `because`, read from the source; for `unchecked` it is a detector. */
function signalCodes(): string[] {
  const codes = sourceFiles
    .filter(file => file.startsWith('moderation/signals/'))
    .flatMap(file => [...codesIn(file), ...codesOfCues(file)])
  return [...new Set([...codes, ...detectors.map(detector => detector.kind)])].sort()
}

/** Groups of cues that are told under another code. */
const REPLACED = ['write-me-weak', 'advert']

/** Where the groups of a file of cues are the codes, as in advertising. */
function codesOfCues(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  if (!/\.map\(\(\[(?:because|group), phrases\]\)/.test(source)) return []
  const groups = nodesOf(parse(file)).flatMap(node =>
    ts.isCallExpression(node) && node.expression.getText() === 'readCues' && node.arguments[1]
      ? nodesOf(node.arguments[1]).flatMap(textOf)
      : [],
  )
  return groups.filter(group => !REPLACED.includes(group))
}

function codesIn(file: string): string[] {
  const nodes = nodesOf(parse(file))
  const named = (node: ts.Node | undefined) => node !== undefined && /^because\b/.test(node.getText())
  /** Functions that take the code first: strong('order', ...). */
  const takers = nodes.flatMap(node =>
    ts.isVariableDeclaration(node) &&
    node.initializer &&
    ts.isArrowFunction(node.initializer) &&
    named(node.initializer.parameters[0])
      ? [node.name.getText()]
      : [],
  )
  return nodes.flatMap(node => {
    if (ts.isPropertyAssignment(node) && named(node.name)) return textOf(node.initializer)
    if (ts.isPropertySignature(node) && named(node.name) && node.type)
      return nodesOf(node.type).flatMap(type => (ts.isLiteralTypeNode(type) ? textOf(type.literal) : []))
    if (!ts.isCallExpression(node)) return []
    return takers.includes(node.expression.getText()) ? textOf(node.arguments[0]) : []
  })
}

const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteral(node) ? [node.text] : [])

/** Everything that people may read, with where it stands; functions are left out. */
function sentences(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, value]) => sentences(value, `${path}.${name}`))
}

it('every rule of the policy can be read on the page of rules', () => {
  expect(Object.keys(words.ruleTitles).toSorted()).toEqual(rules.toSorted())
  expect(words.rules.list.map(rule => [rule.id, rule.title])).toEqual(Object.entries(words.ruleTitles))
})

describe('every signal', () => {
  const codes = signalCodes()

  it('says to a moderator why it was given', () => {
    expect(codes.length).toBeGreaterThan(35)
    expect(codes.filter(code => !words.case.signals[code])).toEqual([])
  })

  it('that the community’s own texts raise is among those that were looked for', () => {
    const texts = readdirSync('db/seed/community').map(file =>
      readFileSync(`db/seed/community/${file}`, 'utf8'),
    )
    const worst =
      'I want to die, he hits me and he checks my phone, I am 16, call 07700 900123 or me@example.org, www.example.com, order now, WHYYYYYY'
    const raised = [worst, ...texts.flatMap(text => text.match(/"body": "[^"]+"/g) ?? [])].flatMap(text =>
      detectSignals(text),
    )
    expect(raised.length).toBeGreaterThan(8)
    expect(
      [...new Set(raised.map(signal => signal.because))].filter(because => !codes.includes(because)),
    ).toEqual([])
  })

  it('and every other ground of a case has a name in the queue', () => {
    const others = [
      'newcomer',
      'after-hours',
      'brake',
      'incident',
      'unchecked',
      'second-opinion',
      'reported',
      'appeal',
      'sample',
      'sent-again',
    ]
    const kinds = [...new Set([...others, ...detectors.map(detector => detector.kind)])]
    expect(Object.keys(words.review.because).toSorted()).toEqual(kinds.toSorted())
  })
})

describe('there are words for', () => {
  it('every theme', () => {
    for (const named of [words.themes, words.referring.sheet.about])
      expect(Object.keys(named).toSorted()).toEqual([...CONCERNS].toSorted())
  })

  it('every kind of help line that stands on the page, "any" aside, which answers each of them', () => {
    const kinds = HELP_LINE_KINDS.filter(kind => kind !== 'any')
    expect(kinds.filter(kind => !words.help.kinds[kind])).toEqual([])
  })

  it('every way to reach a help line', () => {
    const ways = new Set(helpLines.flatMap(line => line.contacts.map(contact => contact.by)))
    expect([...ways].filter(way => !words.help.by[way])).toEqual([])
  })

  it('every wish, and everything that can become of a post', () => {
    expect(Object.keys(words.wishes)).toEqual([...wishes])
    const states = ['published', 'held', 'asked', 'refused', 'removed', 'withdrawn']
    for (const list of [words.thread.states, words.mine.states]) expect(Object.keys(list)).toEqual(states)
  })
})

describe('all that is said', () => {
  const said = sentences(words)

  it('is said: nothing is empty but what says nothing on purpose', () => {
    const silent = said.filter(([, text]) => text.trim() === '').map(([path]) => path)
    expect(silent).toEqual(['.thread.states.published'])
  })

  it('is whole: no placeholder, no double blank, no straight quotes around words', () => {
    const broken = said.filter(
      ([path, text]) => !path.startsWith('.operator') && /\bTODO\b|undefined|\$\{| {2}|"\w/.test(text),
    )
    expect(broken).toEqual([])
  })

  it('never calls people users, nor what they do commenting', () => {
    const wrong = said.filter(
      ([path, text]) => !path.startsWith('.operator') && /\b(?:users?|comments?|tickets?)\b/i.test(text),
    )
    expect(wrong).toEqual([])
  })
})
