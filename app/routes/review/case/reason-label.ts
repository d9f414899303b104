import { policy } from '../../../../moderation/policy'

/** Why something was reported, as moderators call it; the code itself where a newer policy has it no more. */
export const reasonLabel = (code: string): string =>
  policy().reports.find(each => each.code === code)?.label ?? code
