/**
 * What search engines may list: the first page, boards, answers, and what is said about the forum. Never what members
 * wrote; and no page with a query, which is a part of another.
 */
export const mayBeFound = ({ pathname, search }: { pathname: string; search: string }) =>
  search === '' &&
  /^\/(?:|b\/[a-z0-9-]+(?:\/answers)?|a\/[a-z0-9-]+|rules|safety|stored|help|transparency)$/.test(pathname)
