import type { Priority } from '../policy'

const order: Priority[] = ['now', 'today', 'soon']

export const moreUrgent = (a: Priority, b: Priority): Priority =>
  order[Math.min(order.indexOf(a), order.indexOf(b))] as Priority
