import { readCues } from '../text/cues'
import source from './cues.en.txt?raw'
import groupTalk from './group-talk.en.txt?raw'

export const cues = readCues(source, [
  'threatens-reader',
  'insult',
  'cruelty',
  'blame',
  'jargon',
  'slurs',
  'reclaimed',
  'reclaiming',
  'attacking',
  'other-meaning',
  'about-words',
  'told',
  'of-oneself',
  'denied',
  'answered',
])

export const talk = readCues(groupTalk, [
  'groups',
  'men',
  'referring',
  'pronouns',
  'dehumanising-behind',
  'dehumanising-before',
  'threatening-behind',
  'threatening-before',
  'wished-behind',
  'despising-behind',
  'despising-before',
  'hating-before',
  'hating-behind',
  'mean',
  'polite',
  'polite-behind',
])
