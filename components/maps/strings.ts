// Words of "Competency maps" in the data and settings.

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const MAP_STRINGS = {
  title: 'Competency maps',
  intro:
    'A sheet can be seen through another competency framework: “Seen as”, above its cards. Load the values of an employer, the standards of your field or your own scheme from a file. A map may also bring behaviours of its own, which are then found in postings.',
  ships: 'comes with Underline',
  yours: 'yours',
  groups: (number: number) => count(number, 'heading', 'headings'),
  /** Behaviours that a map brings; nothing where it brings none. */
  behaviours: (number: number) => (number === 0 ? '' : count(number, 'behaviour of its own', 'behaviours of its own')),
  misfit: 'This map does not go with Underline as it is now, so it is not used. Load a mended file, or remove it.',
  more: (number: number) => `and ${number} more`,

  choose: 'Load a map from a file',
  example: 'Save an example file',
  remove: 'Remove',
  removeSpoken: (name: string) => `Remove the map “${name}”`,
  removed: (name: string) => `The map “${name}” is removed.`,
  broughtBack: (name: string) => `The map “${name}” is back.`,
  loaded: (name: string) => `“${name}” is loaded. Choose it under “Seen as”, above the cards of a sheet.`,
  replaced: (name: string) => `“${name}” has taken the earlier one’s place.`,

  /** Before a map is taken. */
  previewTitle: (name: string) => `Load “${name}”?`,
  /** "3 headings, 4 behaviours of its own" */
  contents: (groups: number, behaviours: number) => `${count(groups, 'heading', 'headings')}, ${behaviours === 0 ? 'no behaviours of its own' : count(behaviours, 'behaviour of its own', 'behaviours of its own')}.`,
  source: (source: string) => `Source: ${source}`,
  headings: 'Headings',
  own: 'Behaviours of its own',
  replaces: 'A map with the same id is here already. It makes room for this one; that can be undone.',
  load: 'Load it',
  replace: 'Replace it',
  cancel: 'Cancel',

  problems: (number: number, file: string) => `${file} cannot be used. ${number === 1 ? 'One thing is' : `${number} things are`} wrong with it; nothing was changed.`,
  fileUnreadable: 'The browser could not read the file. Perhaps it was moved or is still being written.',
  fileTooLarge: 'The file is larger than 2 MB; a map is far smaller. Choose another one.',
} as const;
