export const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  (at.isContentEditable || at.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'))
