/** Whether search engines may show a conversation. */
export const findableWords = {
  findable: {
    label: 'Search engines may show this conversation',
    hint: 'Leave this empty and we’ll ask them not to. You can change your mind until someone else replies. After that, you can only switch it off.',
    /** To whoever is about to reply. */
    told: 'Search engines may show this conversation, and your reply with it. The person who began it chose that.',
    notTold:
      'After you opened this page, the person who began this conversation let search engines show it. We haven’t sent your reply. It’s still here: if that’s all right with you, send it again.',
    heading: 'Search engines',
    on: 'Search engines may show this conversation.',
    off: 'We ask search engines not to show this conversation.',
    allow: 'Let search engines show it',
    disallow: 'Ask them not to show it',
    allowHint: 'You can do this until someone else replies. Everyone who replies is told first.',
    disallowHint:
      'What search engines have already copied can stay for a while. If anyone else has replied, you can’t switch it on again.',
    closed: 'Someone has replied, so this can’t be switched on any more.',
    description: (board: string) => `A conversation on the board “${board}”.`,
  },
}
