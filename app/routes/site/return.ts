import { redirect } from '@remix-run/node'
import { noLeftCookie } from '../../accounts/plain-cookies'
import { notFound } from '../../context'

export const loader = () => {
  throw notFound()
}

export const action = () => redirect('/', { status: 303, headers: { 'Set-Cookie': noLeftCookie() } })
