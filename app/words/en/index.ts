import { accountsWords } from './accounts'
import { answersWords } from './answers'
import { brakedWords } from './braked'
import { caseWords } from './case'
import { composeWords } from './compose'
import { deskWords } from './desk'
import { draftsWords } from './drafts'
import { followingWords } from './following'
import { f } from './format'
import { forumWords } from './forum'
import { helpingWords } from './helping'
import { listingsWords } from './listings'
import { metricsWords } from './metrics'
import { myAccountWords } from './my-account'
import { myPostsWords } from './my-posts'
import { namesWords } from './names'
import { operatorWords } from './operator'
import { professionalsWords } from './professionals'
import { aiHelpedWords } from './reading/ai-helped'
import { contentNotesWords } from './reading/content-notes'
import { findableWords } from './reading/findable'
import { laterWords } from './reading/later'
import { waysWords } from './reading/ways'
import { referralsWords } from './referrals'
import { reportsAndAppealsWords } from './reports-and-appeals'
import { reviewWords } from './review'
import { serverWords } from './server'
import { siteWords } from './site'
import { alertsWords } from './staff/alerts'
import { brakesWords } from './staff/brakes'
import { floodWords } from './staff/floods'
import { groupNotesWords } from './staff/group-notes'
import { hoursWords } from './staff/hours'
import { incidentsWords } from './staff/incidents'
import { departuresWords } from './staff/leavers'
import { mergesWords } from './staff/merges'
import { movesWords } from './staff/moves'
import { outsideWords } from './staff/outside'
import { teamWords } from './staff/small-team'
import { traineesWords } from './staff/trainees'
import { storedTablesWords } from './stored/stored-tables'
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
  ...helpingWords,
  ...followingWords,
  ...composeWords,
  ...brakedWords,
  ...contentNotesWords,
  ...aiHelpedWords,
  ...findableWords,
  ...waysWords,
  ...laterWords,
  ...draftsWords,
  ...myPostsWords,
  ...namesWords,
  ...accountsWords,
  ...myAccountWords,
  ...storedTablesWords,
  ...referralsWords,
  ...listingsWords,
  ...professionalsWords,
  ...deskWords,
  ...writingWords,
  ...answersWords,
  ...reviewWords,
  ...caseWords,
  ...floodWords,
  ...brakesWords,
  ...reportsAndAppealsWords,
  ...metricsWords,
  ...alertsWords,
  ...hoursWords,
  ...outsideWords,
  ...operatorWords,
  ...departuresWords,
  ...groupNotesWords,
  ...incidentsWords,
  ...mergesWords,
  ...movesWords,
  ...teamWords,
  ...traineesWords,
  ...serverWords,
}
