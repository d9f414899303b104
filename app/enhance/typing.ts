/** Whether somebody is writing or choosing in a field, where no key and no news may disturb them. */
export const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  (at.isContentEditable || at.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'))
