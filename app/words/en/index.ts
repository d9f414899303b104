import { accountsWords } from './accounts'
import { answersWords } from './answers'
import { caseWords } from './case'
import { composeWords } from './compose'
import { contentNotesWords } from './content-notes'
import { deskWords } from './desk'
import { findableWords } from './findable'
import { f } from './format'
import { forumWords } from './forum'
import { laterWords } from './later'
import { listingsWords } from './listings'
import { metricsWords } from './metrics'
import { myPostsWords } from './my-posts'
import { operatorWords } from './operator'
import { professionalsWords } from './professionals'
import { referralsWords } from './referrals'
import { reportsAndAppealsWords } from './reports-and-appeals'
import { reviewWords } from './review'
import { serverWords } from './server'
import { siteWords } from './site'
import { waysWords } from './ways'
import { writingWords } from './writing'

const { count: _, ...formatting } = f

/** Every sentence that the interface says, in English. Plain words, short sentences, reading age about 12. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  ...formatting,

  errorTitle: (title: string) => `Error: ${title}`,
  titled: (page: string, forum: string) => (page ? `${page} - ${forum}` : forum),

  ...siteWords,
  ...forumWords,
  ...composeWords,
  ...contentNotesWords,
  ...findableWords,
  ...waysWords,
  ...laterWords,
  ...myPostsWords,
  ...accountsWords,
  ...referralsWords,
  ...listingsWords,
  ...professionalsWords,
  ...deskWords,
  ...writingWords,
  ...answersWords,
  ...reviewWords,
  ...caseWords,
  ...reportsAndAppealsWords,
  ...metricsWords,
  ...operatorWords,
  ...serverWords,
}
