import { anybody, eachIn, type Finder, men, women } from './detail'

const fields: Record<string, string> = {
  'health care':
    'nurse|midwife|doctor|surgeon|paramedic|gp|dentist|pharmacist|physio|physiotherapist|radiographer|radiologist|anaesthetist|anesthesiologist|vet|veterinarian|optician|carer|care worker|health visitor|gynaecologist|gynecologist|paediatrician|pediatrician',
  education:
    'teacher|headteacher|head teacher|headmaster|headmistress|professor|lecturer|tutor|teaching assistant|school principal|nursery worker',
  'public service':
    'police officer|policeman|policewoman|cop|detective|firefighter|fireman|judge|mayor|councillor|civil servant|prison officer|politician|mp',
  'the armed forces': 'soldier|sergeant|lieutenant|marine|army officer|naval officer|infantryman|sniper',
  law: 'lawyer|solicitor|barrister|attorney|paralegal|notary',
  technology:
    'programmer|developer|software engineer|data scientist|web designer|sysadmin|network engineer|it technician',
  'engineering and building':
    'engineer|architect|electrician|plumber|carpenter|builder|bricklayer|welder|mechanic|roofer|surveyor|joiner',
  'food and hospitality':
    'chef|cook|baker|butcher|waiter|waitress|bartender|barista|hotel manager|publican|brewer',
  'the arts and media':
    'journalist|reporter|editor|photographer|musician|organist|violinist|actor|actress|dancer|novelist|author|singer|tattoo artist|translator',
  'care and advice': 'therapist|psychologist|psychiatrist|social worker|counsellor|counselor|coach',
  'a faith community': 'pastor|priest|vicar|rabbi|imam|nun|minister|deacon|missionary|chaplain',
  science: 'scientist|researcher|biologist|chemist|physicist|geologist|archaeologist|astronomer',
  'an office':
    'accountant|secretary|receptionist|manager|director|ceo|banker|estate agent|realtor|librarian|consultant|analyst',
  'a service trade':
    'hairdresser|barber|beautician|florist|cleaner|shop assistant|cashier|undertaker|funeral director|gardener|caretaker|janitor',
  'transport or travel':
    'pilot|flight attendant|air hostess|bus driver|train driver|lorry driver|truck driver|taxi driver|driver|conductor|sailor|captain',
  'farming or forestry': 'farmer|shepherd|forester|fisherman|gamekeeper|vintner|winemaker',
}
const fieldOf = new Map(
  Object.entries(fields).flatMap(([field, jobs]) => jobs.split('|').map(job => [job, field])),
)
const jobs = [...fieldOf.keys()].sort((a, b) => b.length - a.length).join('|')
const JOB = new RegExp(`(?<![\\w'-])(?:${jobs})(?![\\w'-]|s\\b)`, 'gi')

const kind = `(?:[\\w&'-]{2,16} ){0,2}?`
const person = `(?:my|our|his|her) (?:\\w+ )?(?:${men}|${women}|${anybody})`
const IS = new RegExp(
  `(?<!\\w)(?:(I)(?:'m| am|m)|(he|she)(?:'s| is)|(?:${person}|who)(?: is|'s)|(they)(?:'re| are)|(I|he|she|they|${person}) (?:was|were)) (?:also |still |now |currently |just )?(?:an? |the )?${kind}$`,
  'i',
)
const AS = new RegExp(
  `(\\b(?:work(?:s|ed|ing)?|jobs?|trained|training|career)(?: (?:part|full)[- ]time)? )?as (?:an? |the )${kind}$`,
  'i',
)
const LISTED = new RegExp(
  `(?:(?<!\\w)I(?:'m| am)[^.!?\\n]{1,40}|\\b\\d\\d ?(?:[mf]|years? old|y/?o)?\\b)(?:, | and |, and )(?:an? )?${kind}$`,
  'i',
)
const LIST_TAIL = new RegExp(`(?:an? )?${kind}$`, 'i')

/** "I am a nurse" -> "I work in health care"; "the nurse said" reveals nothing about the writer. */
export const findJobs: Finder = text =>
  eachIn(text, JOB, ({ start, end, before, match: [job] }) => {
    const field = fieldOf.get(job.toLowerCase())
    const place = `in ${field}`
    const told = (words: string, broader: string) =>
      ({ kind: 'job', start: start - words.length, end, broader }) as const

    const listed = LISTED.exec(before)
    const is = IS.exec(before)
    if (is && !(listed && listed.index > is.index)) {
      const [words, me, other, they, then] = is
      if (me) return told(words, `${me} work ${place}`)
      if (other) return told(words, `${other} works ${place}`)
      if (they) return told(words, `${they} work ${place}`)
      if (then) return told(words, `${then} worked ${place}`)
      const verb = / is |'s /i.exec(words)
      return told(
        words.slice(verb?.index ?? 0).trimStart(),
        `${words.includes("'s ") ? ' ' : ''}works ${place}`,
      )
    }
    const as = AS.exec(before)
    if (as) {
      const [words, work = ''] = as
      return told(words.slice(work.length), work ? place : `as somebody who works ${place}`)
    }
    return listed ? told(LIST_TAIL.exec(before)?.[0] ?? '', `working ${place}`) : null
  })
