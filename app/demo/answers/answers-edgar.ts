import { prose } from '../../../db/seed/starter-answers/starter-answer'
import type { ExpertAnswer } from './expert-answer'

export const byEdgar: ExpertAnswer[] = [
  {
    by: 'Edgar',
    boards: ['cedar'],
    question: 'How do we talk after a quarrel?',
    concerns: ['communication'],
    answer: prose`
      Wait until both of you can breathe slowly again. For most people that takes at least twenty minutes. Say
      when you will come back to it, and keep to that.

      - Begin with what you saw or heard, not with what the other one is.
      - Say one wish, not five complaints.
      - Let the other one finish. Then say what you understood, before you answer.

      Where somebody is afraid of the other, this is not the right way. Please look at the help lines then.
    `,
    easy: 'Wait until you are calm. Say one wish. Listen to the end.',
    sources: [
      {
        title: 'Gottman and Levenson 1992: Marital processes predictive of later dissolution',
        url: 'https://doi.org/10.1037/0022-3514.63.2.221',
      },
    ],
    writtenDaysAgo: 60,
    becomes: 'published',
  },
]
