export const writingWords = {
  writing: {
    concerns: 'What does it help with?',
    concernsHint: 'Tick at least one. We use this to find a peer reviewer.',
    outside: {
      label: 'Some of this is outside my areas of practice',
      hint: (scope: string) =>
        `Your areas of practice: ${scope}. If you ticked anything else above, tick this too. Readers will see it.`,
      ticked: (outside: string, scope: string) =>
        `Of what’s ticked above, this is outside your areas of practice: ${outside}. Your areas: ${scope}. Tick this too, or untick what you don’t write about. Readers will see it.`,
      those: (concerns: string) =>
        `These are outside your areas of practice: ${concerns}. Readers will see that you say so.`,
      fault: 'Tick this to say so, or let a colleague answer.',
      said: (name: string, concerns: string) =>
        `${name} says that part of this is outside their areas of practice: ${concerns}.`,
      noReader: (concerns: string) =>
        `No other professional here has this in their areas of practice: ${concerns}. If it’s published, readers will see that.`,
    },
    uncovered: {
      said: (concerns: string) =>
        `Nobody who checked this answer has this in their areas of practice either: ${concerns}.`,
      yours: (concerns: string) => `Outside your areas of practice: ${concerns}.`,
      told: (concerns: string) =>
        `Neither the author nor you have this in your areas of practice: ${concerns}. If you confirm the answer, readers will see that.`,
      better:
        'A colleague here does. You can leave this answer to them, or send your remarks without deciding.',
      label: 'I know, and readers will see it',
    },
    interests: (declared: string) => `Declared interests: ${declared}`,
    countries: 'Only for some countries?',
    countriesHint:
      'Leave this empty if it’s true everywhere. If law or care differ, enter the countries it’s for, separated by commas: United Kingdom, Ireland.',
    correction: 'Was something wrong before?',
    correctionHint:
      'If the version readers see now has a mistake, say what it was in a sentence or two, up to 500 characters. Readers will see this with its date. Leave it empty if nothing was wrong.',
    moreSources: 'More sources',
    format: {
      summary: 'How to format your text',
      typed: 'You type',
      shown: 'Readers see',
      rows: [
        ['*a little stress*', 'a little stress, in italics'],
        ['**more stress**', 'more stress, in bold'],
        ['- one point', 'a list, from two lines like this on'],
        ['1. a first step', 'a numbered list, if a line with 2. follows'],
        ['> someone’s words', 'an indented quote, on that line only'],
        ['an empty line', 'a new paragraph'],
      ] as [string, string][],
    },
    look: 'Preview',
    lookHeading: 'Preview',
    lookLead: 'Nothing has been sent. You can keep writing below, or save your answer.',
    lookLink: 'Keep writing',
    grade: {
      good: (grade: string) =>
        `Reading grade ${grade}. Most people will find this easy to read (aim for 8 or below).`,
      hard: (grade: string) =>
        `Reading grade ${grade}. Aim for 8 or below: shorter sentences and shorter words help. You can still send it.`,
      short: 'You’ll see the reading grade here once you’ve written a few sentences.',
      longest: 'The three longest sentences',
      count: (words: string) => `(${words} words)`,
    },
    kept: {
      hold: 'Save for now',
      heading: 'You have unsaved changes',
      text: (day: string) =>
        `You typed this on ${day} and haven’t saved it yet. Keep working on it, or discard it.`,
      drop: 'Discard',
      dropSaved: 'Go back to the saved version',
      now: 'Saved for now. You can close this page and come back to it, on any device. Nobody else can see it.',
      at: (time: string) => `Saved automatically at ${time}. Nobody else can see it.`,
      quiet: 'We save what you type automatically. Nobody else can see it until you save it yourself.',
      newer:
        'There’s a newer version from another window, so we haven’t saved this. What you wrote is still here. To replace the newer version, press “Save for now”.',
      newerPage:
        'There’s a newer version from another window. We haven’t changed it, and what you wrote is below. If you press a button again, this replaces the newer version.',
      lost: 'Couldn’t save automatically. You may be offline or signed out. Keep this page open: we’ll try again, and nothing you typed here is lost.',
      begun: 'Unsaved changes',
      begunAt: (day: string) => `last typed on ${day}`,
      nothing: 'An answer with no text yet',
    },
    remarks: {
      heading: 'Remarks on passages',
      lead: 'What peer reviewers said about particular passages. Edit the text below, and tick the remarks you’ve dealt with. They’ll see your ticks when they review it again.',
      of: (handle: string, version: number) => `${handle}, on version ${version}`,
      passage: 'Passage',
      remark: 'Remark',
      settle: 'I’ve dealt with this',
      settled: 'dealt with',
      open: 'open',
      before: 'Remarks so far',
      beforeLead: 'Whether the author has dealt with them, and how each passage reads now.',
      same: 'This passage hasn’t changed.',
      gone: 'This passage has been removed.',
      now: 'How it reads now',
    },
    read: {
      link: 'Review it passage by passage',
      heading: 'Passage by passage',
      lead: 'You can leave a remark on any passage. Your colleague sees it next to the passage, with your handle.',
      easy: 'In short',
      body: 'The answer',
      add: 'Add a remark',
      label: (n: number) => `Your remark on passage ${n}`,
      leave: 'Send remarks without deciding',
      whole: 'The whole answer',
      moderator:
        'A professional with the right areas of practice can confirm this. You can leave remarks, or ask for a change.',
      moderatorAlone:
        'No other professional here has the right areas of practice, so a moderator can confirm this. Readers will see that a moderator checked it.',
      left: 'We’ve sent your remarks to the author. The answer is still waiting for peer review.',
      late: 'This answer was changed or decided while you were reading. Its author still gets anything you wrote, with the version you read.',
      all: 'Overall remarks',
      facts: 'About this version',
      concerns: (names: string) => `Helps with: ${names}.`,
      correction: (text: string) => `Corrects: ${text}`,
      grade: (grade: string) => `Reading grade ${grade} (aim for 8 or below).`,
      faults: {
        'remarks-missing': 'Write a remark on a passage first.',
        'too-long': 'Keep this remark to 1,000 characters or fewer.',
        'words-missing': 'Write what needs to change, here or next to a passage.',
        uncovered:
          'Tick the box about areas of practice to confirm it all the same, or leave it to a colleague.',
      },
    },
    versions: {
      title: 'Versions',
      heading: 'Versions',
      link: 'All versions and changes',
      changed: 'What changed',
      see: 'See what changed, word by word',
      lead: 'Every version readers have seen, with its date and who confirmed it.',
      deskLead: 'Every version, newest first.',
      one: (version: number) => `Version ${version}`,
      first: 'the first published version',
      confirmed: (day: string, by: string) => `Confirmed on ${day} by ${by}.`,
      written: (day: string) => `Written on ${day}.`,
      moderator: 'a moderator of this forum',
      professional: (name: string, credential: string) => `${name}, ${credential}`,
      correction: (day: string) => `Corrected on ${day}`,
      corrected: 'Corrected:',
      difference: (from: number, to: number) => `Changes from version ${from} to version ${to}`,
      compareOf: (to: number, from: number) => `Compare version ${to} with version ${from}`,
      legend: 'Removed words are struck through. Added words are underlined.',
      removed: 'removed: ',
      added: 'added: ',
      ends: ' (end) ',
      nothing: 'The text didn’t change.',
      sources: 'Sources',
      back: 'Back to the answer',
    },
    onlyFor: (countries: string) => `This answer is for ${countries}. Elsewhere, law or care may differ.`,
  },
}
