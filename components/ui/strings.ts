// Words of the shared controls.

export const UI_STRINGS = {
  /** Button in the corner of dialogs and toasts. */
  close: 'Close',
  /** Button of a toast that takes the last act back. */
  undo: 'Undo',
  /** Clear button of search fields. */
  clearSearch: 'Clear the search',
  /** Spoken name of the toast region; {hotkey} is filled by Radix. */
  notices: 'Notices ({hotkey})',
  /** Spoken while something is being worked out. */
  working: 'Working',
  /** Added to the label of a field that may stay empty. */
  optional: 'optional',
  /** Spoken name of the four-area bar. */
  areaBar: 'What the posting stresses',
  /** The three states of a behaviour's story. */
  storyStates: { strong: 'strong', partial: 'partial', open: 'open' },
  /** The same as a spoken sentence part. */
  storyStatesSpoken: { strong: 'Strong story', partial: 'Partial story', open: 'No story yet' },
} as const;
