/** Set by the page of a conversation whose author lets search engines show it. Removed before sending. */
export const MAY_BE_FOUND = 'x-may-be-found'

export const robots = (found: boolean) => (found ? 'noarchive' : 'noindex, noarchive')

/**
 * What search engines may list: the first page, boards, answers, and what is said about the forum. What members
 * wrote only where its author chose so; and no page with a query, which is a part of another.
 */
export const mayBeFound = ({ pathname, search }: { pathname: string; search: string }) =>
  search === '' &&
  /^\/(?:|b\/[a-z0-9-]+(?:\/answers)?|a\/[a-z0-9-]+|rules|safety|stored|help|transparency)$/.test(pathname)
