import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** More than the way through any page of the desk. */
const FAR = 90

/** Somebody who has a keyboard and nothing else. Where scripts run they use single keys, elsewhere Tab. */
export const keyboardOf = (page: Page, scripts: boolean) => {
  const isAt = (where: Locator) => where.evaluate(node => node === document.activeElement)

  /** Tab after Tab; two buttons of one choice are a step of their own. */
  async function tabTo(where: Locator) {
    await expect(where).toBeVisible()
    for (let n = 0; n < FAR; n++) {
      if (await isAt(where)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('No Tab leads there')
  }

  return {
    tabTo,
    /** Goes there by the single key for it, or by Tab. */
    async goTo(where: Locator, key: string) {
      if (!scripts) return tabTo(where)
      await page.keyboard.press(key)
      await expect(where).toBeFocused()
    },
    async press(where: Locator) {
      await tabTo(where)
      await page.keyboard.press('Enter')
    },
    /** Presses the single key, or the button that does the same. */
    async act(key: string, button: Locator) {
      await expect(button).toBeVisible()
      if (scripts) return page.keyboard.press(key)
      await tabTo(button)
      return page.keyboard.press('Enter')
    },
    /** Opens what is folded. */
    async open(fold: Locator) {
      await tabTo(fold)
      await page.keyboard.press('Enter')
    },
    /** The n-th of some choices, counted from 1: by its number, or with Tab, Space and the arrows. */
    async choose(legend: string, n: number) {
      const radios = page.getByRole('group', { name: legend }).getByRole('radio')
      if (scripts) await page.keyboard.press(String(n))
      else {
        await tabTo(radios.first())
        await page.keyboard.press('Space')
        for (let at = 1; at < n; at++) await page.keyboard.press('ArrowDown')
      }
      await expect(radios.nth(n - 1)).toBeChecked()
    },
    type: (text: string) => page.keyboard.type(text),
  }
}
