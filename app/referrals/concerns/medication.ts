import type { Rule } from './rule'
import { anyOf, SEX } from './words'

/** Medicines named by their makers' leaflets or by reviews as touching desire, arousal or orgasm. */
const MEDICINES = anyOf(`
  antidepressant* ssri* snri* fluoxetine prozac sertraline zoloft escitalopram lexapro citalopram celexa
  paroxetine paxil venlafaxine effexor duloxetine cymbalta bupropion wellbutrin mirtazapine trazodone
  clomipramine amitriptyline lithium antipsychotic* risperidone risperdal olanzapine quetiapine seroquel
  aripiprazole abilify haloperidol lamictal xanax opioid* methadone gabapentin pregabalin
  finasteride propecia dutasteride tamsulosin flomax spironolactone isotretinoin accutane tamoxifen letrozole
  metoprolol atenolol propranolol bisoprolol amlodipine lisinopril statin statins adderall methylphenidate
`)

export const medication: Rule = {
  concern: 'medication',
  says: [
    MEDICINES,
    'beta blocker*',
    'sexual side effect*',
    'take|takes|taking .. medication|medicine|medicines|meds|tablets',
    'side effect* & medic*|meds|drug|drugs|tablet*|pill|pills|treatment|libido|erect*|orgasm*',
    'medication*|meds & libido|drive|erection*|orgasm*|desire|erectile|numb',
    'birth control .. killed|ruined|lowered|libido|drive|desire',
    'since|after|started|starting|stopped|stopping|on|taking|off .. medication|meds|medicine|pill',
    'blood pressure medication|medicine|meds|pills|tablets',
    'testosterone gel|injection*|therapy|replacement|shots',
    'numb down there',
    'the pill & libido|drive|desire|sex|mood',
    'pressure|cholesterol|heart|hair|sleeping|allergy tablets|pills|meds|medication|medicine',
    'anxiety|depression|adhd tablets|pills|meds|medication|medicine',
    'opioid*|painkiller*|pain meds|medication|tablets|pills & spark|desire|libido|hormones|intimacy|drive',
    'since|after|started|starting|stopped|stopping|on .. tablets|pills|patch|patches|antidepressants',
  ],
  onlyWith: [
    SEX,
    'libido|desire|horny|aroused|arousal|erect*|impoten*|orgasm*|climax*|ejaculat*|masturbat*|numb|genitals',
    'down there',
    'get|stay hard|wet',
  ],
  unless: ['unprotected', 'hiv', 'pregnan*', 'antibiotic*'],
}
