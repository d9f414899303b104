import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'

type Kind = 'board-added' | 'board-retitled' | 'second-step-reset'

export const appendOperatorEvent = (db: Db, tx: Tx, kind: Kind, detail: Record<string, string>) =>
  appendEvent(db, tx, { kind, actor: 'operator', now: Date.now(), detail })
