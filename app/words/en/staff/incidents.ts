import type { DebriefAbout, IncidentAbout, IncidentReplies } from '../../../../db/schema'
import type { incidentSteps } from '../../../../moderation/incidents/steps'

/** After a death or another serious incident: what readers see, and what the team works through. */
export const incidentsWords = {
  incidentNotice: {
    heading: 'A notice from the moderators',
    lines: 'If this is hard to read: people you can talk to now',
    closedHeading: 'This conversation doesn’t take replies any more',
    held: 'A moderator reads every reply here before it appears.',
    locked:
      'This conversation doesn’t take replies any more, so we haven’t sent this. What you wrote is still here, so you can copy it.',
  },
  incidents: {
    title: 'Incident',
    link: 'After a death or another serious incident',
    heading: 'Put a notice on this conversation',
    lead: 'Everyone who opens the conversation reads the notice first, with help lines below it. It leaves the top of lists and search, and nobody is led to it. You can change the notice or take it off at any time.',
    about: 'What happened',
    abouts: {
      death: 'Someone has died',
      serious: 'Something else that’s serious',
    } satisfies Record<IncidentAbout, string>,
    words: 'What the notice says',
    wordsHint:
      'Plain and calm. Nothing about how, where or why it happened, no names, no “at peace” or “no longer suffering”. Up to 600 letters.',
    models: 'Put in a model text, then change it if you like',
    model: {
      'died-memorial':
        'We’ve learnt that the person who began this conversation has died. We’re very sorry. Their words stay here, and so do the kind things others wrote to them.\n\nIf you knew them here, or if this is close to your own life, please don’t stay alone with it. The people below are there to listen, today too.',
      'died-neutral':
        'Someone who wrote in this conversation has died. We’re sorry for everyone who cared about them. The conversation is closed out of respect, and nothing here was caused by what anyone wrote.\n\nIf it’s hard to read, talk to someone now. There are people below who listen.',
      'serious-closed':
        'Something serious happened around this conversation, so we’ve closed it. Nobody who wrote here did anything wrong.\n\nIf it worries you, or is close to your own life, there are people below you can talk to now.',
      'serious-held':
        'This conversation is about something very hard. You can still write here, and a moderator reads every reply before it appears. Please write about how you feel, and leave out how it happened.\n\nIf you need someone now, there are people below who listen.',
    },
    modelNames: {
      'died-memorial': 'In memory',
      'died-neutral': 'Someone died, said briefly',
      'serious-closed': 'Something serious, closed',
      'serious-held': 'Something serious, replies are read first',
    },
    put: 'Put in this text',
    replies: 'Replies',
    repliesLabels: {
      closed: 'Nobody can reply',
      held: 'A moderator reads each reply first',
    } satisfies Record<IncidentReplies, string>,
    button: 'Put the notice on',
    change: 'Change the notice',
    changed: 'The notice is changed.',
    lift: 'Take the notice off',
    lifted: (day: string) => `The notice was taken off on ${day}. It’s an ordinary conversation again.`,
    on: 'The notice is on.',
    openedBy: (by: string, day: string) => `Opened by ${by} on ${day}.`,
    conversation: 'The conversation',
    steps: 'What to do now',
    stepsHint: 'In this order, by whoever is there. Saving keeps what a colleague ticked meanwhile.',
    saveSteps: 'Save these steps',
    stepsSaved: 'Saved.',
    step: {
      'be-sure':
        'Be sure. Say that someone has died only if a person who knew them told you and nothing speaks against it. Until then, use a notice that doesn’t say it.',
      'read-all':
        'Read the whole conversation, and what else this name wrote in it. Someone else may be in danger: their cases come first.',
      'no-method':
        'Hide or remove anything that says how, where or with what, any last message, and anything that makes a death look like a way out. Keep the kindness.',
      'hit-hardest':
        'Think of who it may hit hardest: those who replied, and those who wrote of the same. Read their next posts soon. Nobody is to blame, and nobody should be told so.',
      elsewhere:
        'Look whether it’s talked about in other conversations, and for two weeks whether someone writes that they want to follow. Same care there.',
      team: 'Tell the team today, with no more detail than they need. Whoever had the case doesn’t work alone now, and may stop for today.',
      responsible:
        'Tell the person who answers for this forum. Whether anyone outside has to know is theirs to decide. We don’t know who the person was.',
      lines: 'Open the notice as a reader, and check that the lines below it are right.',
      'debrief-day':
        'Agree on a day within two weeks to talk about it, with everyone who was part of it and wants to come.',
      again: 'Come back to the notice after a month: does it still need to be there, and in these words?',
    } satisfies Record<(typeof incidentSteps)[number], string>,
    debrief: 'For the talk afterwards',
    debriefHint:
      'Only moderators see this. No names are needed. Notes are encrypted, can’t be changed, and are deleted half a year after the incident is closed.',
    debriefAbouts: {
      happened: 'What happened',
      decided: 'What was decided',
      change: 'What we’d do differently',
      told: 'Who was told',
    } satisfies Record<DebriefAbout, string>,
    noteAbout: 'It’s about',
    note: 'Note',
    add: 'Add the note',
    noted: 'The note is there.',
    noNotes: 'No notes yet.',
    by: (by: string, day: string) => `${by}, ${day}`,
    close: 'The team is done with this',
    closeHint: 'The notice stays as it is. The notes are deleted half a year from now.',
    closed: (day: string) => `Closed on ${day}.`,
    back: 'All incidents',
    listHeading: 'Incidents',
    none: 'None.',
    open: 'Not finished',
    done: 'Finished',
    count: (n: number) => (n === 1 ? '1 incident isn’t finished' : `${n} incidents aren’t finished`),
    own: 'You began this conversation with this key, so a colleague has to do this.',
    faults: {
      heading: 'Not done. Please check this:',
      about: 'Choose what happened.',
      replies: 'Choose whether people can reply.',
      'words-missing': 'Write what the notice says, or put in a model text.',
      'words-long': 'Keep the notice to 600 letters or fewer.',
      'note-missing': 'Write a note.',
      'note-long': 'Keep the note to 2,000 letters or fewer.',
      'note-about': 'Choose what the note is about.',
      stale:
        'A colleague changed the notice while you were writing. Theirs is in force now. What you wrote is below: press again to use yours.',
      lifted: 'The notice was taken off meanwhile. What you wrote is still here.',
    },
  },
}
