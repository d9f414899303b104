import { amber } from './starter-answers/amber'
import { birch } from './starter-answers/birch'
import { cedar } from './starter-answers/cedar'
import { dune } from './starter-answers/dune'
import { ember } from './starter-answers/ember'
import { everyBoard } from './starter-answers/every-board'
import { fern } from './starter-answers/fern'
import { grove } from './starter-answers/grove'
import { heath } from './starter-answers/heath'
import type { StarterAnswer } from './starter-answers/starter-answer'

export const starterAnswers: StarterAnswer[] = [
  ...amber,
  ...birch,
  ...cedar,
  ...dune,
  ...ember,
  ...fern,
  ...grove,
  ...everyBoard,
  ...heath,
]
