// Words of the "why" view, of the menu on each card, and of the note on what the person changed.
import type { GroundGroup } from '../../lib/analysis/line-grounds.ts';
import type { SectionKind } from '../../lib/schema/competency-map.ts';
import type { Kind } from '../../lib/schema/ids.ts';

export const EXPLAIN_STRINGS = {
  /** The menu of a card. */
  cardMenu: (label: string) => `Change “${label}”`,
  pin: 'Pin to the top',
  unpin: 'Unpin',
  why: 'Why this?',
  remove: 'Remove from the sheet',
  area: 'Counts for',
  areaAsRead: 'As the posting suggests',
  /** Quiet marks on a card that the person changed. */
  isPinned: 'Pinned',
  isMoved: 'Area chosen by you',
  isAdded: 'Added by you',

  /** Notices after a change, each with Undo. */
  pinned: (label: string) => `“${label}” stands at the top.`,
  unpinned: (label: string) => `“${label}” is no longer pinned.`,
  removed: (label: string) => `“${label}” is off the sheet.`,
  added: (label: string) => `“${label}” is on the sheet.`,
  moved: (label: string, area: string) => `“${label}” counts for ${area}.`,
  movedBack: (label: string) => `“${label}” counts for the area that the posting suggests.`,
  lineOff: 'The line does not count any more.',
  lineOn: (label: string) => `The line counts as “${label}”.`,
  lineForgotten: 'The line is judged by Underline again.',
  allUndone: 'All your changes are taken back.',
  taken: 'Taken back.',

  /** The note above the cards. */
  changes: (count: number) => `Your changes (${count})`,
  undoAll: 'Undo all',
  undoOne: 'Undo',
  undoOneSpoken: (change: string) => `Undo: ${change}`,
  idle: (count: number) => (count === 1 ? '1 change no longer applies.' : `${count} changes no longer apply.`),
  idleHelp: 'What it speaks of is not in the posting as it reads now. It is kept, in case that comes back.',
  isIdle: 'no longer applies',
  changeLineOff: (quote: string) => `Not counted: “${quote}”`,
  changeLineOn: (quote: string, label: string) => `Counted as “${label}”: “${quote}”`,
  changeLineBest: (quote: string) => `Counted: “${quote}”`,
  changeRemoved: (label: string) => `Off the sheet: “${label}”`,
  changeAdded: (label: string) => `On the sheet: “${label}”`,
  changePinned: (label: string) => `Pinned: “${label}”`,
  changeMoved: (label: string, area: string) => `“${label}” counts for ${area}`,
  unknownBehaviour: 'a behaviour that Underline no longer knows',

  /** The way to the view, below the cards. */
  openWhy: (count: number) => (count === 0 ? 'See every line' : count === 1 ? 'Why this one? See every line' : `Why these ${count}? See every line`),

  /** The view. */
  whyTitle: 'Why these?',
  whyText: 'Every line of the posting, and what Underline made of it. Choose a line to see why, or to change it.',
  whyBehaviour: 'The lines behind it. Choose one to see why, or to change it.',
  done: 'Done',
  filters: 'Which lines',
  all: 'All',
  counted: 'Counted',
  notCounted: 'Not counted',
  behind: 'Behind it',
  noLines: 'No line here.',
  lineCounts: 'Counted',
  lineCountsNot: 'Not counted',
  byYou: 'by you',

  runnersUp: (count: number) => (count === 0 ? 'What came next' : count === 1 ? 'Why this one and not others?' : `Why these ${count} and not others?`),
  runnersUpText: 'These came next. The posting speaks for them too, but less, or in lines that stand under another behaviour already.',
  heldBy: (labels: string) => `Stands under ${labels}`,
  noRoom: 'There was no room for it',
  addToSheet: 'Add to the sheet',
  addToSheetSpoken: (label: string) => `Add “${label}” to the sheet`,

  /** What a line is. */
  kinds: { behaviour: 'Behaviour', tool: 'Tool', credential: 'Credential', condition: 'Condition' } satisfies Record<Kind, string>,
  kindsInText: { behaviour: 'something that a person does or is at work', tool: 'a tool', credential: 'a credential', condition: 'a condition' } satisfies Record<Kind, string>,
  isKind: {
    clear: (kind: string) => `Clearly ${kind}.`,
    likely: (kind: string) => `Probably ${kind}.`,
    close: (kind: string) => `Just about ${kind}: Underline is not sure.`,
  },
  isNothing: {
    clear: () => 'Clearly asks for nothing.',
    likely: (kind: string) => `Probably asks for nothing; if anything, for ${kind}.`,
    close: (kind: string) => `Not counted, but Underline is not sure: it might be ${kind}.`,
  },
  isHeading: 'It is a heading.',
  youSaidOff: 'You said that this does not count.',
  youSaidOn: (label: string) => `You said that this counts as “${label}”.`,
  byItself: 'What Underline made of it by itself:',

  /** Reasons. */
  onSheet: (labels: string) => `On the sheet under ${labels}.`,
  notOnSheet: (label: string) => `It speaks for “${label}”, which is not on the sheet.`,
  underSection: (section: string) => `It stands in the part about ${section}.`,
  sections: {
    duties: 'what you will do',
    requirements: 'what they ask for',
    nice: 'what would be nice to have',
    conditions: 'hours, pay and conditions',
    benefits: 'what they offer',
    company: 'the company',
    apply: 'how to apply',
    legal: 'legal matters',
    role: 'what the job is',
  } satisfies Record<SectionKind, string>,
  signalsTitle: 'Words that point to a behaviour',
  pointsTo: (words: string, label: string) => `“${words}” points to “${label}”`,
  exampleTitle: (label: string) => `An example of “${label}” that is like it`,
  spokeFor: 'Spoke for counting it',
  spokeAgainst: 'Spoke against it',
  grounds: {
    words: 'its words',
    signals: 'phrases that employers use for a behaviour',
    likeness: 'words that go with a behaviour',
    marks: 'its wording',
    company: 'it speaks of the company',
    you: 'it speaks to you',
    names: 'it names tools or measures',
    title: 'it repeats the job title',
    heading: 'the part it stands in',
    place: 'its place in the text',
    neighbours: 'the lines around it',
    form: 'how it is written (length, capitals, punctuation)',
  } satisfies Record<GroundGroup, string>,
  withDetails: (ground: string, details: readonly string[]) => `${ground} (${details.map((detail) => `“${detail}”`).join(', ')})`,
  inPart: (section: string) => `the part it stands in (${section})`,

  /** Acts on a line. */
  dontCount: 'Don’t count this',
  countAs: 'Count this as …',
  undoLine: 'Undo my change',
  chooseTitle: 'Count this line as',
  search: 'Search the behaviours',
  nothingFound: 'Nothing found. Try another word.',
  fits: 'fits best',
} as const;

/** What a line's marks (line-features.ts) are called. */
export const MARK_WORDS: ReadonlyMap<string, string> = new Map([
  ['years', 'a span of years'],
  ['money', 'pay'],
  ['clock', 'times of day'],
  ['hours', 'hours, shifts or holidays'],
  ['day', 'days of the week'],
  ['load', 'a weight to lift'],
  ['degree', 'a degree or diploma'],
  ['licence', 'a licence, certificate or check'],
  ['language', 'a language'],
  ['remote', 'where the work is done'],
  ['link', 'a web or e-mail address'],
  ['optional', 'words such as “a plus” or “preferred”'],
  ['must', 'words such as “must” or “required”'],
  ['eg', 'words such as “for example”'],
  ['ability', '“able to”'],
  ['experience', 'the word “experience”'],
  ['knowledge', 'words such as “knowledge of”'],
]);
