import { seal, unseal } from '../../db/seal'
import { type Secret, secretFor } from '../../db/secret'

export type ReportWords = Partial<Record<'note' | 'why' | 'law' | 'name' | 'mail' | 'colleague', string>>

const keyOf = (secret: Secret) => secretFor(secret, 'reports')

export function sealReport(secret: Secret, reportId: string, words: ReportWords): string {
  const written = Object.entries(words).filter(([, text]) => text !== '')
  return seal(keyOf(secret), JSON.stringify(Object.fromEntries(written)), reportId)
}

export const openReports = <Row extends { id: string; reason: string; sealed: string }>(
  secret: Secret,
  rows: Row[],
) =>
  rows.map(({ sealed, ...row }) => {
    const opened = unseal(keyOf(secret), sealed, row.id)
    return { ...row, words: opened === null ? null : (JSON.parse(opened) as ReportWords) }
  })
