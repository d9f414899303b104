import { en } from './en'

/** The language of this forum's interface. A second one is one more file of the same shape. */
export const words: Words = en
export type Words = typeof en

/** What can go wrong before a route is reached, as HTTP numbers it. */
export type PlainStatus = Extract<keyof Words['server']['pages'], number>
