import { formats } from '../format'

export const f = formats('en-GB', 'one', 'other')
