import type { Detector, Signal } from '../signal'
import { type Found, gather, type Match } from '../text/find'
import { plainText } from '../text/plain-text'
import { findAddresses } from './addresses'
import { findCombinations, findFacets } from './facets'
import { findOthersNames, findOwnFirstNames, findOwnFullNames, isFullName } from './full-names'
import { findBirthDates, findIdNumbers } from './personal-numbers'

const NEAR = 100

export const personal: Detector = {
  kind: 'personal',
  detect(text) {
    const plain = plainText(text)
    const facets = findFacets(plain.text)
    const numbers = findIdNumbers(plain.text)
    const streets = findAddresses(plain.text).filter(
      street => !numbers.some(number => overlap(street, number)),
    )
    const births = findBirthDates(plain.text)
    const others = findOthersNames(plain.text)
    const beside = [...facets.map(({ match }) => match), ...streets, ...numbers, ...births]
    const singledOut = (name: Match) => isFullName(name) && beside.some(one => isNear(name, one))
    return gather('personal', plain, [
      ...told('street', 'strong', streets),
      ...told('id-number', 'strong', numbers),
      ...told('full-name', 'strong', [...findOwnFullNames(plain.text), ...others.filter(singledOut)]),
      ...told('first-name', 'weak', findOwnFirstNames(plain.text)),
      ...told(
        'named',
        'weak',
        others.filter(name => !singledOut(name)),
      ),
      ...told('birth-date', 'weak', births),
      ...told('combination', 'weak', findCombinations(facets)),
    ])
  },
}

const told = (because: string, strength: Signal['strength'], matches: Match[]): Found[] =>
  matches.map(match => ({ match, because, strength }))

const overlap = (one: Match, other: Match) => one.start < other.end && other.start < one.end
const isNear = (name: Match, other: Match) =>
  !overlap(name, other) && other.start - name.end <= NEAR && name.start - other.end <= NEAR
