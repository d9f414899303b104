import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Sigil } from '../../../app/ui/sigil'
import { newId } from '../../../db/ids'

const pictureOf = (id: string) => renderToStaticMarkup(<Sigil id={id} />)

it('a persona has the same picture wherever it is shown', () => {
  const id = newId()
  expect(pictureOf(id)).toBe(pictureOf(id))
})

it('a few hundred personas have a few hundred pictures', () => {
  const pictures = new Set(Array.from({ length: 300 }, (_, n) => pictureOf(`persona ${n}`)))
  expect(pictures.size).toBeGreaterThan(200)
})

it('a picture does not carry the id it was made from', () => {
  for (let n = 0; n < 200; n++) {
    const id = newId()
    expect(pictureOf(id)).not.toContain(id)
    expect(pictureOf(id)).not.toContain(id.slice(0, 6))
  }
})

it('a persona’s picture is decoration, and hidden from screen readers', () => {
  expect(pictureOf('a')).toMatch(
    /^<svg class="sigil s[0-7]" [^>]*viewBox="[-\d ]+" aria-hidden="true" focusable="false">/,
  )
})

it('a persona’s picture has no inline style and no broken number, whatever the id', () => {
  for (const id of ['', '😀', '"><script>', newId()])
    expect(pictureOf(id)).not.toMatch(/style=|NaN|Infinity|undefined|script/)
})
