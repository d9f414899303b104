import type { KeyHolder } from '../../app/accounts/key'

/** What must stand nowhere in clear, as it would look if it did. */
export type Secrets = Map<string, Buffer>

export const keepTextSecret = (secrets: Secrets, what: string, text: string) =>
  secrets.set(`${what} ${text}`, Buffer.from(text))

export function keepKeySecret(secrets: Secrets, { key, holder }: { key: string; holder: KeyHolder }) {
  for (const [form, text] of [
    ['words', key],
    ['words without spaces', key.replaceAll(' ', '')],
    ['words with hyphens', key.replaceAll(' ', '-')],
    ['words as a list', key.split(' ').join('","')],
  ] as const)
    keepTextSecret(secrets, `key, ${form}:`, text)
  keepBytesSecret(secrets, `owner key of ${key}`, holder.ownerKey)
}

/** As they are, and in every spelling that bytes are stored in. */
export function keepBytesSecret(secrets: Secrets, what: string, bytes: Buffer) {
  secrets.set(`${what}, raw`, bytes)
  for (const encoding of ['hex', 'base64', 'base64url'] as const)
    secrets.set(`${what}, ${encoding}`, Buffer.from(bytes.toString(encoding).replace(/=+$/, '')))
  secrets.set(`${what}, HEX`, Buffer.from(bytes.toString('hex').toUpperCase()))
}
