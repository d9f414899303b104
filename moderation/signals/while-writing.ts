import { contact } from './contact/contact'
import { crisis } from './crisis/crisis'
import { hostility } from './hostility/hostility'
import { otherLanguages } from './other-languages/other-languages'
import { ownActs } from './own-acts/own-acts'
import { personal } from './personal/personal'
import type { Detector, Signal } from './signal'
import { threat } from './threat/threat'
import { under18 } from './under-18/under-18'
import { violence } from './violence/violence'

/** What is looked for on the writer's device: what concerns them. What a moderator needs to know is found later. */
const detectors: Detector[] = [
  crisis,
  violence,
  threat,
  ownActs,
  under18,
  contact,
  personal,
  hostility,
  otherLanguages,
]

/** One that breaks finds nothing here; whatever is sent is read again, and fails towards a person. */
export const noticeWhileWriting = (text: string): Signal[] =>
  detectors.flatMap(detector => {
    try {
      return detector.detect(text)
    } catch {
      return []
    }
  })
