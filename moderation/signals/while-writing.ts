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

/** A detector that breaks finds nothing here; the post is checked again when it's sent. */
export const noticeWhileWriting = (text: string): Signal[] =>
  detectors.flatMap(detector => {
    try {
      return detector.detect(text)
    } catch {
      return []
    }
  })
