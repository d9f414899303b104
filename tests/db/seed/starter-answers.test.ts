import { describe, expect, it } from 'vitest'
import { CONCERNS } from '../../../app/referrals/concern'
import { starterAnswers } from '../../../db/seed/starter-answers'
import { prose } from '../../../db/seed/starter-answers/starter-answer'
import { boards } from '../../../db/seed/starter-boards'

const forbidden = /committed suicide|addiction|frigid|impotent/i

const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []

/** List items and headings that lack a full stop count as sentences of their own. */
const sentences = (text: string) =>
  text.split(/[.!?]+(?=[\s"*)]|$)|\n+/).filter(part => words(part).length > 0)

/** Groups of vowels, less a silent final e: a rule of thumb, never below one. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouytd])ed$/, '')
  return Math.max(1, spoken.match(/[aeiouyéèáíóú]+/g)?.length ?? 0)
}

/** Flesch-Kincaid grade: school years a reader needs (Kincaid and others 1975). */
function readingGrade(text: string): number {
  const all = words(text)
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (all.length / sentences(text).length) + 11.8 * (spoken / all.length) - 15.59
}

describe('boards', () => {
  it('are eight, in order, with ids of their own', () => {
    expect(boards.map(board => board.id)).toEqual([
      'amber',
      'birch',
      'cedar',
      'dune',
      'ember',
      'fern',
      'grove',
      'heath',
    ])
    expect(boards.map(board => board.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('go slower only where extra care is needed', () => {
    expect(boards.filter(board => board.slow).map(board => board.id)).toEqual(['grove'])
  })
})

describe('starter answers', () => {
  it('have ids of their own that say nothing', () => {
    const ids = starterAnswers.map(answer => answer.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+-[a-z]+$/)
  })

  it('are pinned on boards that exist, at least three on each', () => {
    const pins = starterAnswers.flatMap(answer => answer.boards)
    const known = boards.map(board => board.id)
    expect(pins.filter(id => !known.includes(id))).toEqual([])
    for (const id of known) expect(pins.filter(pin => pin === id).length, id).toBeGreaterThanOrEqual(3)
    for (const answer of starterAnswers) expect(new Set(answer.boards).size).toBe(answer.boards.length)
  })

  it('read as plain language on the whole', () => {
    const grades = starterAnswers.map(answer => readingGrade(answer.answer))
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(8)
  })
})

describe.each(starterAnswers)('$id', ({ question, answer, easy, sources, concerns }) => {
  it('says what it helps with, in words that the forum knows', () => {
    expect(concerns.length).toBeGreaterThanOrEqual(1)
    expect(concerns.length).toBeLessThanOrEqual(3)
    expect(concerns.filter(concern => !CONCERNS.some(known => known === concern))).toEqual([])
    expect(new Set(concerns).size).toBe(concerns.length)
  })

  it('is neither too short nor too long', () => {
    const count = words(answer).length
    expect(count).toBeGreaterThanOrEqual(90)
    expect(count).toBeLessThanOrEqual(320)
  })

  it('can be read at about twelve', () => {
    expect(readingGrade(answer)).toBeLessThanOrEqual(9)
    expect(readingGrade(easy)).toBeLessThanOrEqual(9)
  })

  it('has a very short form', () => {
    expect(sentences(easy).length).toBeGreaterThanOrEqual(2)
    expect(sentences(easy).length).toBeLessThanOrEqual(4)
    for (const sentence of sentences(easy)) expect(words(sentence).length).toBeLessThanOrEqual(14)
  })

  it('has sources that can be opened', () => {
    expect(sources.length).toBeGreaterThanOrEqual(1)
    expect(sources.length).toBeLessThanOrEqual(3)
    for (const { title, url, doi } of sources) {
      expect(title).not.toBe('')
      expect(new URL(url).protocol).toBe('https:')
      if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,9}\/[-._;()/:A-Za-z0-9]+$/)
      if (url.startsWith('https://doi.org/')) expect(url).toBe(`https://doi.org/${doi}`)
    }
  })

  it('names no sum of money and uses no word that shames', () => {
    expect(`${question}\n${answer}\n${easy}`).not.toMatch(forbidden)
    expect(`${answer}\n${easy}`).not.toMatch(/[$£€]/)
  })
})

describe('prose', () => {
  it('joins wrapped lines and keeps paragraphs, lists and quotes', () => {
    expect(prose`
      One line
      goes on.

      - an item that
        goes on
      - another

      > a quote
    `).toBe('One line goes on.\n\n- an item that goes on\n- another\n\n> a quote')
  })
})
