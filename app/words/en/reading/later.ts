/** How it went, some weeks after a conversation began. */
export const laterWords = {
  later: {
    link: 'How it went later',
    badge: 'how it went',
    heading: 'How did it go?',
    text: (title: string) =>
      `It’s been a while since you began “${title}”. Good, bad or no change: the people who answered would like to know, and it helps whoever reads it next.`,
    tell: 'Tell the people who answered',
    notNow: 'Not now',
    never: 'Don’t ask me again',
    once: '“Not now” means we won’t ask about this conversation again. You can still say how it went, whenever you reply to it.',
    label: 'This says how it went',
    hint: 'We mark your reply, and link to it from the top of the conversation.',
    askMe: 'Ask me, some weeks later, how it went',
    askMeHint: 'Once for each conversation that you began, under “My conversations”.',
  },
}
