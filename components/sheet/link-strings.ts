// Words about which story to tell: reasons, choosing another one, and what the person says of links.

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const LINK_STRINGS = {
  why: 'Why this story?',
  whySpoken: (label: string) => `Why this story for “${label}”?`,
  change: 'Change',
  changeSpoken: (label: string) => `Change the story for “${label}”`,
  /** Heading of the menu. */
  menu: (title: string) => `“${title}” here:`,
  fits: 'Fits',
  fitsNote: 'It is offered sooner where the same is asked',
  fitsNot: 'Does not fit',
  fitsNotNote: 'It is not offered for this again',
  pin: 'Always tell this one',
  pinNote: 'On every sheet that asks for this',
  forgetFits: 'Forget that it fits',
  unpin: 'Do not always tell it',
  chooseOther: 'Choose another story …',
  chooseOne: 'Choose a story …',
  chooseOneSpoken: (label: string) => `Choose a story for “${label}”`,

  /** Quiet marks on the card. */
  isPinned: 'Always told here',
  isAccepted: 'You said that it fits',
  alsoFor: (labels: readonly string[]) => `Also told for ${labels.map((label) => `“${label}”`).join(', ')}. A second story is safer.`,
  another: 'If they ask for another:',
  /** Before the stories that the person turned down. */
  notThese: 'Not these:',
  offerAgain: 'Offer again',
  offerAgainSpoken: (title: string) => `Offer “${title}” again`,
  /** Above the cards, where some are open and stories are in a language that the map does not know. */
  unjudged: (count: number) => `${count === 1 ? 'One of your stories is' : `${count} of your stories are`} in a language that Underline cannot read, so it cannot say what ${plural(count, 'it fits', 'they fit')}. Where you know, choose ${plural(count, 'it', 'one')} yourself on the card.`,

  /** Notices, each with Undo. */
  saidFits: (title: string, label: string) => `“${title}” fits “${label}”.`,
  saidFitsNot: (title: string, label: string) => `“${title}” is not offered for “${label}” any more.`,
  saidPin: (title: string, label: string) => `“${title}” is always told for “${label}”.`,
  forgotten: (title: string, label: string) => `What you said of “${title}” for “${label}” is forgotten.`,
  offeredAgain: (title: string, label: string) => `“${title}” may be offered for “${label}” again.`,
  takenBack: 'Taken back.',
  untitled: 'Story without a title',

  /** The dialog to choose from. */
  chooseTitle: (label: string) => `Which story for “${label}”?`,
  chooseText: 'The one that you choose is always told for this, on every sheet that asks for it.',
  search: 'Search your stories',
  nothingFound: 'No story has all of these words.',
  noLevel: 'Not offered: it shows little of what is asked for',
  rejected: 'You said that it does not fit',
  cannotJudge: 'In a language that Underline cannot read: yours to judge',
  current: 'Told here now',
  choose: 'Tell this one',

  /** The dialog that says why. */
  whyTitle: (title: string) => `Why “${title}”?`,
  whyText: (label: string) => `What your story tells that “${label}” asks for.`,
  maybe: (because: string) => `It may show that ${because}. It does not say so clearly.`,
  shows: (because: string) => `It shows that ${because}:`,
  /** Under the reasons of a story that is not strong. */
  partial: 'Partial: your words show some of this, or only hint at it, or the story still lacks something. Say it outright in Action, and look at what the coach says.',
  noWords: 'Your words do not say it in a way that Underline knows.',
  byChoice: 'Nothing in its words says so to Underline. It is here because you said that it fits.',
  cannotJudgeWhy: 'Underline cannot read the language of this story. It is here because you said that it fits.',
  parts: { title: 'Title', situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', insight: 'Insight' },
  openStory: 'Open the story',
  done: 'Done',
} as const;
