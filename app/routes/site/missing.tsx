import { notFound } from '../../context'
import { titled } from '../../ui/title'
export const meta = titled(words => words.errors.missingTitle)

export const loader = () => {
  throw notFound()
}
export const action = loader

export default function Missing() {
  return null
}
