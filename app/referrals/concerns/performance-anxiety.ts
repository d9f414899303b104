import type { Rule } from './rule'
import { anyOf } from './words'

const FEAR = anyOf(`
  nervous nervousness anxious anxiety anxieties scared afraid fear fears fearful terrified pressure
  pressured panic insecure tense freeze overthink* shy
`)

export const performanceAnxiety: Rule = {
  concern: 'performance-anxiety',
  says: [
    'performance anxiety|pressure|issues',
    `${FEAR} & sex|intercourse|sexual|sexually|intimate|intimacy|bed|bedroom|naked|threesome|lovemaking`,
    `${FEAR} .. perform|performing|satisfy|satisfying|disappoint|disappointing|please|pleasing`,
    'perform|performing|performance & bed|bedroom|sex|sexually|sexual|partner|her|him',
    'in|inside|out of my|his|her|own head during|in|when|while sex|bed|we|intimate',
    'psychological|nerves & erect*|erection*|sex',
    'first time .. nervous|scared|anxious|worried|failed|afraid',
    "can't|cannot|couldn't|unable|not .. satisfy|please .. her|him|wife|girlfriend|partner|woman",
    `${FEAR} & erection*|erect|ejaculat*|orgasm*|penetrat*`,
    'worried|worry|worrying|stress|stressed & performance|erection*|perform|satisfy|bed',
    'scared|afraid|nervous to|of touch|touching .. him|her|boyfriend|girlfriend|husband|wife|girl|woman|man',
    'fear|afraid|scared of losing|failing|failure .. erection*|bed|again',
    'in|inside my|his|her head & sex|bed|intimate|intimacy',
    'nerves|panic|panicking|anxiety|freeze & intimate|sex|bed|naked|undress*|clothes',
    'pressure to perform',
    'spectatoring',
    'happen|happens again .. bed|sex|erect*',
    'not|never good enough in|at bed|sex',
    'nerves get|gets|got in the way',
    'from|because|just|always|only nerves',
    'body .. said|says no & bed|stay|wanted|night|her|him',
    'never been with anyone|anybody|someone',
    'never been close to anybody|anyone|someone',
    'never kissed',
    'late|still|a virgin',
    'hope|hoping|afraid|worry|worried|scared|dread .. happens|happen again & bed|night|sex|her|him|next',
  ],
  unless: ['hiv|std|stds|sti|stis|herpes', 'unprotected', 'rape*|raped', 'molest*'],
}
