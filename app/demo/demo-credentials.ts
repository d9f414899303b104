import type { EndingReason } from '../professionals/credentials'
import type { Facts } from '../professionals/professional-facts'

export type DemoCredential = Facts & {
  goodForDays: number
  ended?: { daysAgo: number; reason: EndingReason; words: string }
}

const REGISTER = 'Demo Register'
const address = (page: string) => `https://register.example.org/${page}`

export const credentials: Record<'Hana' | 'Tomas' | 'Ruth' | 'Edgar', DemoCredential> = {
  Hana: {
    name: 'Dr. Hana Levin',
    profession: 'Psychosexual therapist',
    body: REGISTER,
    number: 'DEMO-12',
    country: 'GB',
    scope: [
      'desire',
      'orgasm',
      'performance-anxiety',
      'communication',
      'emotional-distance',
      'body-image',
      'shame-upbringing',
      'trauma',
      'trust-infidelity',
      'sex-education',
    ],
    interests: 'Has a practice for couples. Earns nothing from what is named here.',
    evidence: address('levin'),
    goodForDays: 310,
  },
  Tomas: {
    name: 'Tomas Adeyemi',
    profession: 'Pelvic health physiotherapist',
    body: REGISTER,
    number: 'DEMO-34',
    country: 'IE',
    scope: ['pain', 'menopause-postpartum', 'medical', 'erection', 'ejaculation', 'sex-education'],
    interests: 'Teaches at a school for physiotherapy.',
    evidence: address('adeyemi'),
    goodForDays: 25,
  },
  Ruth: {
    name: 'Dr. Ruth Okafor',
    profession: 'Family doctor',
    body: REGISTER,
    number: 'DEMO-56',
    country: 'GB',
    scope: [
      'medication',
      'medical',
      'erection',
      'pain',
      'menopause-postpartum',
      'compulsive',
      'orientation-identity',
    ],
    interests: '',
    evidence: address('okafor'),
    goodForDays: 200,
  },
  Edgar: {
    name: 'Edgar Lind',
    profession: 'Counsellor',
    body: REGISTER,
    number: 'DEMO-78',
    country: 'DE',
    scope: ['communication', 'emotional-distance'],
    interests: '',
    evidence: address('lind'),
    goodForDays: 250,
    ended: {
      daysAgo: 9,
      reason: 'register',
      words: 'Your entry ended last month. Once it is there again, send the form and we look at it at once.',
    },
  },
}

export const applicants: { facts: Facts; daysAgo: number; check?: string }[] = [
  {
    daysAgo: 2,
    facts: {
      name: 'Amira Sandoval',
      profession: 'Midwife',
      body: REGISTER,
      number: 'DEMO-91',
      country: 'FR',
      scope: ['menopause-postpartum', 'pain', 'sex-education'],
      interests: 'Sells a book on the first year after a birth.',
      evidence: address('sandoval'),
    },
  },
  {
    daysAgo: 5,
    check:
      'Demo Register, looked up by name and by number: both agree, no remarks. Her own page names the same practice.',
    facts: {
      name: 'Dr. Ilse Brandt',
      profession: 'Clinical psychologist',
      body: REGISTER,
      number: 'DEMO-87',
      country: 'DE',
      scope: ['performance-anxiety', 'trauma', 'body-image', 'compulsive'],
      interests: '',
      evidence: address('brandt'),
    },
  },
]
