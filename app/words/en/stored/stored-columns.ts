export const ids = {
  id: 'a random code for this entry',
  postId: 'which post',
  threadId: 'which conversation',
  personaId: 'which made-up name',
  caseId: 'which case in the moderators’ queue',
  decisionId: 'which decision',
  answerId: 'which professional’s answer',
  staffId: 'which colleague did it',
}

export type Described = { about: string; columns: Record<string, string> }
