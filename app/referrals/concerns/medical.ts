import type { Rule } from './rule'
import { anyOf, GENITALS } from './words'

const SYMPTOM = anyOf(`
  pus sting* sensations remove bleed* blood bled discharge* itch* swollen swelling swell bump bumps lump
  lumps rash rashes sore sores wart warts infect* burn* smell* odor odour odorous pimple* red redness
  reddish cyst cysts pain* irritat* blister* ulcer* numb* dry dryness lesion* spots spot cut cuts tear tore
  growth removal removed surgery inflam* hurts tender fluid liquid substance brown yellow* white veins skin
  fungal abscess boil tingling sensation
`)

export const medical: Rule = {
  concern: 'medical',
  says: [
    `${SYMPTOM} & ${GENITALS}`,
    'hiv|aids|std|stds|sti|stis|herpes|chlamydia|gonorrh*|syphilis|hpv|trichomon*|hepatitis|seroconversion',
    'uti|utis|vaginitis|vaginosis|thrush|candid*|bartholin|fibroid*|pcos|pcod|endometriosis|lichen',
    'balanitis|phimosis|peyronie|varicocele|hydrocele|epididym*|prostatitis|fistula|hernia',
    'yeast|urinary|bladder|bacterial|fungal infection*',
    'genital warts|herpes|sores',
    'unprotected sex|intercourse',
    'condom broke|slipped|burst|tore|leaked',
    'contracepti*|postinor|levonorgestrel|ipill|mtp|misoprostol|mifepristone',
    'emergency pill|pills|contraceptive',
    'morning after pill',
    'plan b',
    'i pill',
    'birth control & period*|pregnan*|bleed*|spotting|sick|pain',
    'depo injection|shot|provera',
    'iud|iuds|nexplanon|implanon|mirena|vasectomy|hysterectomy|prostatectomy|circumcis*|tubal',
    'missed|late|delayed|irregular|skipped|heavy|painful|induce|prolonged .. period|periods|menses',
    'period|periods|menses .. late|delayed|missed|irregular|heavy|stopped|due|date|normal|come|days|scanty',
    'my|had|got|get|have|last periods|menses|menstrual',
    'pregnan* .. test*|chance|chances|risk|possible|possibility|sex|symptoms|sperm|weeks',
    'chance|chances|risk|possibility|possible|test*|avoid|prevent|could .. pregnan*',
    'am|can|will I|she be|get|become pregnant',
    'am I pregnant',
    'ectopic|ovulat*|menstru*|spotting',
    'bleed*|bled|blood|tore|torn & sex|intercourse|inside|period*|menopause|birth|pill*|pregnan*|heav*',
    'urinate|urinating|urination|urine|pee|peeing|pass & burn*|pain*|blood|penis|sex|vagina*|frequent|clots',
    'semen|sperm .. blood|yellow|count|analysis|watery|thick|leak*|culture|motility',
    'low testosterone|sperm',
    'diabet*|prolactin & sex|libido|erect*|impoten*',
    'medical issue|issues|condition|problem|problems|reasons & sex|drive|libido|intimacy|intimate|bed',
    'diagnosed with .. sex|vagina*|penis|cancer',
    'cancer|surgery|operation|stroke|cyst & prostate|cervical|ovarian|testic*|uterus|vagina*|penis',
    'cancer|surgery|operation|stroke & sex|erect*|libido',
    'wet dream|dreams',
    'nightfall',
    'pain*|ache|headache|tremble|weak|weakness|nerve & orgasm*|ejaculat*|masturbat*',
    'hormone|hormones|hormonal & period*|sex|sexual|libido|level|levels|low|imbalance|drive',
    'dht|estrogen|oestrogen|thyroid*',
    'testosterone & testic*|production|low|level|levels',
    'menopaus*|perimenopaus*|premenopaus*|postmenopaus*',
    'weeks pregnant',
    'week|month of pregnancy',
    'urologist',
    'anal sex .. safe|bleed*|pain*|risk',
    'after|during .. sex|intercourse .. bleed*|burn*|itch*|swollen|pain*|discharge',
    'heart attack|surgery|bypass|failure & sex|sexual|wife|husband|partner|intimate',
    'diabet*|dialysis|stroke|lupus|chemo*|stent* & sex|sexual|bed|wife|husband|partner|intimate',
    'had|have .. prostate out|removed|taken',
    'prostate .. out|removed|removal|operation',
    'cancer & breast|prostate|wife|husband|partner|bed',
    'one breast',
    'multiple sclerosis',
    'psoriasis|eczema|vitiligo & girl|girlfriend|boyfriend|partner|date|dating|bed|naked|sex',
  ],
}
