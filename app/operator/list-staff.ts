import { dayOf } from '../../db/clock'
import { isValid } from '../../db/credential'
import { listStaff } from '../accounts/roles'
import { wordsOf } from '../settings'
import { type Command, told } from './command'

export const staff: Command = {
  name: 'staff',
  about: words => words.operator.staff.about,
  async run({ db, settings }) {
    const words = wordsOf(settings)
    const w = words.operator.staff
    const colleagues = await listStaff(db.read)
    if (colleagues.length === 0) return told(w.nobody)
    return told(
      ...colleagues.map(({ handle, roles, professional }) => {
        const names = roles.length === 0 ? words.staff.noRole : words.list(roles)
        if (!professional) return w.line(handle, names)
        const { name, credential, validUntilDay } = professional
        return w.expert(
          handle,
          names,
          name,
          credential,
          words.date(validUntilDay),
          !isValid(professional, dayOf(Date.now())),
        )
      }),
    )
  },
}
