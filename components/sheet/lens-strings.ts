// Words of seeing a sheet through another framework.

export const LENS_STRINGS = {
  /** On the button that opens the menu. */
  seenAs: (name: string) => `Seen as: ${name}`,
  menu: 'Group the cards by',
  fourAreas: 'Four areas',
  fourAreasNote: 'In the order of their weight',
  /** Note under the name of a map of the person's own. */
  groups: (count: number) => (count === 1 ? '1 heading' : `${count} headings`),
  others: 'Also asked for',
  othersNote: 'Under none of its headings.',
  also: 'Also speaks for this:',
  /** Fold under a group's summary. */
  more: (questions: number) => (questions === 0 ? 'What they listen for' : `What they listen for · ${questions} ${questions === 1 ? 'question' : 'questions'}`),
  unasked: 'Nothing in the posting speaks for:',
  notKept: 'The choice could not be kept on this device.',
} as const;
