import { Secret as TotpSecret } from 'otpauth'
import type { Role } from '../../db/schema'
import { type Secret, secretFor } from '../../db/secret'
import { type KeyHolder, makeKey, openKey } from '../accounts/key'
import { credentials, type DemoCredential } from './demo-credentials'
import { randomFrom } from './random'

type StaffPart = {
  role: Role
  id: string
  handle: string
  key: string
  holder: KeyHolder
  totp: string
  credential: DemoCredential | null
  printed: boolean
}

export type Cast = { member: { key: string; holder: KeyHolder }; staff: StaffPart[] }

const staff: { role: Role; handle: string; draw: number; credential?: DemoCredential; hidden?: true }[] = [
  { role: 'moderator', handle: 'Marlo', draw: 7 },
  { role: 'moderator', handle: 'Ines', draw: 8 },
  { role: 'professional', handle: 'Hana', draw: 12, credential: credentials.Hana },
  { role: 'professional', handle: 'Tomas', draw: 5, credential: credentials.Tomas },
  { role: 'operator', handle: 'Keeper', draw: 3 },
  { role: 'professional', handle: 'Ruth', draw: 1, credential: credentials.Ruth, hidden: true },
  { role: 'professional', handle: 'Edgar', draw: 1, credential: credentials.Edgar, hidden: true },
]

const MEMBER_DRAW = 12

export async function openCast(secret: Secret): Promise<Cast> {
  const open = async (name: string, draw: number) => {
    const key = makeKey(secret, `demo ${name} ${draw}`)
    const opened = await openKey(secret, key)
    if (!opened) throw new Error('Too many keys are being opened.')
    return { key, holder: { accountId: opened.accountId, ownerKey: opened.derivedOwnerKey } }
  }
  const member = await open('member', MEMBER_DRAW)
  const parts: StaffPart[] = []
  for (const { role, handle, draw, credential = null, hidden = false } of staff) {
    const bytes = secretFor(secret, `demo totp ${handle}`).subarray(0, 20)
    const totp = new TotpSecret({ buffer: new Uint8Array(bytes).buffer }).base32
    parts.push({
      role,
      id: randomFrom(`staff ${handle}`).id(),
      handle,
      totp,
      credential,
      printed: !hidden,
      ...(await open(handle, draw)),
    })
  }
  return { member, staff: parts }
}

export const castLines = ({ member, staff }: Cast): string[] => [
  `member: ${member.key}`,
  ...staff.filter(part => part.printed).map(({ role, key, totp }) => `${role}: ${key} totp ${totp}`),
]

export const inRole = ({ staff }: Cast, role: Role): StaffPart[] => staff.filter(part => part.role === role)
