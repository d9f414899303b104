import { type Detail, eachIn, type Finder } from './detail'

const illnesses: Record<string, string> = {
  'a long-term illness':
    "multiple sclerosis|parkinson's(?: disease)?|lupus|crohn's(?: disease)?|ulcerative colitis|ehlers[- ]danlos(?: syndrome)?|cystic fibrosis|sickle cell(?: disease| anaemia| anemia)?|ha?emophilia|huntington's(?: disease)?|marfan(?: syndrome)?|muscular dystrophy|cerebral palsy|spina bifida|myasthenia gravis|als|motor neurone disease|ankylosing spondylitis|sjogren's|scleroderma|addison's(?: disease)?|cushing's(?: disease| syndrome)?|epilepsy|narcolepsy|kidney failure",
  'a condition I was born with':
    'turner syndrome|klinefelter(?: syndrome)?|mrkh|kallmann(?: syndrome)?|hypospadias|spinal muscular atrophy',
  'a serious illness':
    '(?:breast|prostate|testicular|cervical|ovarian|bowel|colon|bladder|thyroid|lung|penile|vulval?r?) cancer|leuka?emia|lymphoma|brain tumou?r|melanoma',
  'a long-term infection': 'hiv(?: positive)?|hepatitis [bc]',
  'an illness of the mind':
    'schizophrenia|bipolar(?: disorder)?|borderline personality disorder|schizoaffective disorder',
  'an injury': 'spinal cord injury|paraplegi[ac]|amputation|amputee',
}

const OWN = /\b(?:I|my|our|we|he|she|his|her|with|had|has|have)\b[^.!?\n]{0,50}$/i
const patterns = Object.entries(illnesses).map(
  ([broader, names]) => [broader, new RegExp(`(?<![\\w-])(?:${names})(?![\\w-])`, 'gi')] as const,
)

/** On its own, an illness is what many come here to talk about; with a town or a job it identifies one person. */
export const findHealth: Finder = text =>
  patterns.flatMap(([broader, names]) =>
    eachIn(text, names, ({ start, end, before }): Detail | null =>
      OWN.test(before) ? { kind: 'health', start, end, broader, minor: true } : null,
    ),
  )
