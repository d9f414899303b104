import type { Visibility, Wish } from '../../db/schema'
import amber from '../../db/seed/community/amber.json'
import birch from '../../db/seed/community/birch.json'
import cedar from '../../db/seed/community/cedar.json'
import dune from '../../db/seed/community/dune.json'
import ember from '../../db/seed/community/ember.json'
import fern from '../../db/seed/community/fern.json'
import grove from '../../db/seed/community/grove.json'
import heath from '../../db/seed/community/heath.json'
import type { ReasonCode } from './decision-words'

type Fate = { state?: Visibility; reason?: ReasonCode }
export type WrittenReply = Fate & { by: string; text: string }
export type WrittenConversation = Fate & {
  title: string
  wish: Wish
  opening: string
  replies: WrittenReply[]
}

export type Parts = {
  titles: string[]
  situations: string[]
  feelings: string[]
  asks: string[]
  replies: { welcome: string[]; middle: string[]; close: string[]; thanks: string[] }
}

type Community = { board: string; conversations: WrittenConversation[]; parts: Parts }

export const communities = [amber, birch, cedar, dune, ember, fern, grove, heath] as Community[]
