import { useLocation } from '@remix-run/react'

/** What an address of the queue can be narrowed by. */
export const filterNames = ['board', 'kind', 'signal', 'mine', 'overdue'] as const

type Name = (typeof filterNames)[number]

/** An address of the desk that takes the filter along, so that the queue comes back as it was. */
export function withFilter(path: string, search: string): string {
  const asked = new URLSearchParams(search)
  const kept = filterNames.flatMap((name): [string, string][] => {
    const value = asked.get(name) ?? ''
    return /^[a-z0-9-]{1,40}$/.test(value) ? [[name, value]] : []
  })
  if (kept.length === 0) return path
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(kept)}`
}

/** For the links and forms of a page, whose own address has the filter. */
export function useWithFilter(): (path: string) => string {
  const { search } = useLocation()
  return path => withFilter(path, search)
}

/** The queue with one thing of its filter changed, from the first page on; '' takes it away. */
export function useFilterLink(): (name: Name, value: string) => string {
  const { search } = useLocation()
  return (name, value) => {
    const asked = new URLSearchParams(search)
    if (value === '') asked.delete(name)
    else asked.set(name, value)
    return withFilter('/review', asked.toString())
  }
}
