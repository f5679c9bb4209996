// Words of the library page.
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { Merge, MergeCounts } from '../../lib/stories/merge-backup.ts';
import type { BrokenEntry } from '../../lib/stories/read-backup.ts';
import type { FileProblem } from './data-actions.ts';

export const LIBRARY_STRINGS = {
  title: 'Underline library',
  views: 'Library',
  stories: 'Stories',
  sheets: 'Sheets',
  coverage: 'Coverage',
  data: 'Data and settings',
  loading: 'Opening your library',

  /** Above everything, when stored entries cannot be read. */
  unreadable: (count: number) =>
    `${count === 1 ? 'One stored entry' : `${count} stored entries`} could not be read. Nothing was changed or thrown away: a raw copy is kept and goes into every backup.`,
  unreadableSee: 'See what it is',
  failedTitle: 'Your library could not be opened',
  failed: 'The browser did not let Underline read its own storage. Nothing was changed. Close other Underline windows, then load this page again.',
  reload: 'Load again',
} as const;

export const SHEET_STRINGS = {
  list: 'Saved sheets',
  count: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
  search: 'Search your sheets',
  nothingFound: 'No sheet has all of these words.',
  emptyTitle: 'Every posting you read is kept here',
  empty: [
    'Open a job posting in the browser and click the Underline button in the toolbar. The sheet it makes is saved with the words of the posting, so you can prepare from it after the posting has been taken down.',
  ],
  untitled: 'Posting without a title',
  sample: 'Sample',
  gaps: (open: number, all: number) => (open === 0 ? `All ${all} with a story` : `${open} of ${all} without a story`),
  read: (day: string) => `Read ${day}`,
  back: 'All sheets',
  chooseOne: 'Choose a sheet to prepare from it.',
  original: 'Open the posting',
  print: 'Print',
  exportMarkdown: 'Save as Markdown',
  remove: 'Delete',
  removed: (name: string) => `The sheet for “${name}” is deleted.`,
  restored: (name: string) => `The sheet for “${name}” is back.`,
  restore: 'Restore',
  recentlyDeleted: (count: number) => `Recently deleted (${count})`,
  deletedHint: 'They can be brought back for 30 days, then they are removed for good.',
  deletedOn: (day: string) => `Deleted ${day}`,
  notThere: 'This sheet is no longer here.',
  posting: 'The posting as it was read',
} as const;

export const DATA_STRINGS = {
  backupTitle: 'Backup',
  backup: 'One file with all your stories, sheets and competency maps. Keep it somewhere safe: if this browser profile is lost, the file brings everything back, here or on another computer.',
  lastBackup: (day: string) => `Last backup: ${day}.`,
  noBackup: 'No backup has been made yet.',
  download: 'Download a backup',
  downloaded: (name: string) => `Saved as ${name}.`,
  downloadFailed: 'The backup could not be made. Nothing was changed.',

  restoreTitle: 'Restore',
  restore: 'Choose a backup, or a file with stories of the form {"stories": [ … ]}. You see what would change before anything does. Nothing that is here is lost.',
  chooseFile: 'Choose a file',
  previewTitle: 'Restore from this file?',
  madeOn: (day: string) => `The backup was made on ${day}.`,
  isBank: 'This is a plain list of stories.',
  restoreNow: 'Restore',
  nothingToDo: 'Everything in this file is here already.',
  restored: 'Restored.',
  broken: (count: number) => (count === 1 ? 'One entry of the file cannot be read:' : `${count} entries of the file cannot be read:`),
  brokenMore: (count: number) => `… and ${count.toLocaleString('en-GB')} more.`,
  brokenKept: (count: number) => (count === 1 ? 'It is kept as a raw copy, and the rest can be restored.' : 'They are kept as raw copies, and the rest can be restored.'),
  cancel: 'Cancel',
  close: 'Close',

  samplesTitle: 'Samples',
  samples: 'Nine invented stories to try Underline with. They are marked, they only serve the sample posting, and they never mix with yours.',
  samplesThere: (stories: number, sheets: number) => `Here now: ${stories} sample ${stories === 1 ? 'story' : 'stories'}, ${sheets} sample ${sheets === 1 ? 'sheet' : 'sheets'}.`,
  addSamples: 'Add the samples',
  samplesAdded: 'The sample stories are in your library.',
  removeSamples: 'Remove all samples',
  samplesRemoved: 'The samples are gone.',

  storedTitle: 'What is kept',
  stored: (stories: number, sheets: number) => `${stories} ${stories === 1 ? 'story' : 'stories'} of yours and ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}, in this browser profile on this computer.`,
  persisted: 'Your browser has promised to keep this, even when the disk runs low.',
  notPersisted: 'Your browser has not promised to keep this: it may clear it when the disk is nearly full. Make a backup now and then.',
  persist: 'Ask the browser to keep it',
  promised: 'The browser has promised to keep it.',
  notPromised: 'The browser did not promise it this time. It may later, when you have used Underline for longer. A backup is safe in any case.',
  room: (used: number, allowed: number) => `It takes ${bytesText(used)} of about ${bytesText(allowed)} that the browser allows.`,

  lookTitle: 'Look',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },

  unreadableTitle: 'Entries that could not be read',
  unreadable: 'These were stored but are not in a form that this version understands. The raw copies below are kept and go into every backup.',
  unreadableItem: (table: string, key: string) => `${table.replace(/^file-/, 'from a file: ')} ${key}`,

  privacyTitle: 'Privacy',
  privacy: [
    'Nothing leaves this computer. Underline has no server, no account and no statistics, and the browser is told to refuse every connection its pages might try.',
    'It reads a page only when you ask: with the toolbar button, its shortcut, or the menu of the right mouse button. It has no standing access to any site but those where you let it follow you, which are listed above.',
    'Your stories and sheets are in the storage of this browser profile. Removing the extension removes them; a backup file does not depend on it.',
  ],
} as const;

export const REMINDER_STRINGS = {
  never: (count: number) => `${count === 1 ? 'Your story is' : `Your ${count} stories are`} in this browser only. A backup file keeps ${count === 1 ? 'it' : 'them'} safe if the browser or the computer is lost.`,
  since: (count: number, day: string) => `${count === 1 ? 'One story has' : `${count} stories have`} changed since your last backup on ${day}.`,
  now: 'Make a backup now',
  later: 'Remind me in two weeks',
} as const;

export const TROUBLE_STRINGS = {
  reload: 'Load again',
  kinds: {
    newer: {
      title: 'Your stories were saved by a newer Underline',
      text: [
        'This older version does not know their form, so it leaves them alone. Nothing was changed and nothing is lost.',
        'Update the extension (in Chrome and Edge: the extensions page, developer mode, “Update”; in Firefox: “Check for updates” among the add-ons), then load this page again.',
      ],
    },
    replaced: {
      title: 'Underline was updated in another window',
      text: ['Load this page again to go on with the new version. What you typed last is kept and comes back then.'],
    },
    waiting: {
      title: 'Another Underline window is in the way',
      text: ['Underline was updated and wants to bring your stories to its new form, but a window of the version before still holds them open. Close the other Underline windows and panels; this page then goes on by itself. Nothing was changed yet.'],
    },
  },
} as const;

/** A size such as "340 KB", "2.4 MB" or "12 GB". */
export function bytesText(bytes: number): string {
  const units = ['KB', 'MB', 'GB', 'TB'];
  let amount = bytes / 1000;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${amount.toLocaleString('en-GB', { maximumFractionDigits: amount < 10 && unit > 0 ? 1 : 0 })} ${units[unit] ?? ''}`;
}

/** What restoring will change or has changed, one sentence for each kind of change; empty when nothing. */
export function countSentences(counts: Merge['counts']): string[] {
  return [
    ...sentences(counts.stories, 'story', 'stories'),
    ...sentences(counts.sheets, 'sheet', 'sheets'),
    ...sentences(counts.maps, 'competency map', 'competency maps'),
    ...sentences(counts.links, 'decision about a link', 'decisions about links'),
    ...sentences(counts.versions, 'earlier text of a story', 'earlier texts of stories'),
  ];
}

function sentences(counts: MergeCounts, one: string, many: string): string[] {
  const say = (count: number, words: string): string[] => (count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many} ${words}`]);
  return [
    ...say(counts.added, counts.added === 1 ? 'is new.' : 'are new.'),
    ...say(counts.updated, `${counts.updated === 1 ? 'is' : 'are'} newer in the file${one === 'story' ? '; the text that is here now stays among its earlier versions' : ''}.`),
    ...say(counts.keptBoth, `${counts.keptBoth === 1 ? 'differs' : 'differ'} from what is here; both ${one === 'story' ? 'texts ' : ''}are kept.`),
    ...say(counts.broughtBack, `${counts.broughtBack === 1 ? 'comes' : 'come'} back from “Recently deleted”.`),
    ...say(counts.unchanged, `${counts.unchanged === 1 ? 'stays as it is' : 'stay as they are'}.`),
    ...say(counts.leftOut, `${counts.leftOut === 1 ? 'is' : 'are'} about a story that is neither here nor in the file, and left out.`),
  ];
}

/** Why a file cannot be restored, and what to do. */
export function backupProblemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The file is empty. Choose another one.';
    case 'not-json':
      if (problem.cutOff) return 'The file ends too early: part of it is missing. If it was copied or downloaded, try that again.';
      return `The file is not a backup: it cannot be read as JSON (line ${problem.line}).`;
    case 'too-deep':
      return 'The file nests deeper than any backup does. Nothing was changed. Choose another one.';
    case 'too-many':
      return `The file holds ${problem.entries.toLocaleString('en-GB')} entries in one list; Underline reads at most 20,000 stories. Nothing was changed. Split the file, or choose another one.`;
    case 'wrong-encoding':
      return 'The file is text in an old character set, so letters with accents would be damaged. Nothing was changed. Open it in a text editor, save it as UTF-8, then choose it again.';
    case 'not-ours':
      return 'The file is neither an Underline backup nor a list of stories. Choose a file named underline-backup-….json.';
    case 'newer-version':
      return `The backup was made by a newer Underline (format ${problem.version}). Nothing was changed. Update the extension, then restore it; the file stays good.`;
    case 'nothing-inside':
      return 'The file is a backup, but there is nothing in it.';
    case 'unreadable-file':
      return 'The browser could not read the file. Perhaps it was moved or is still being written.';
    case 'too-large':
      return 'The file is larger than 100 MB; a backup is far smaller. Choose another one.';
  }
}

export function storageProblemText(problem: StorageProblem): string {
  return problem.kind === 'storage-full'
    ? 'This device has no room left, so nothing was changed. Free some space and try again.'
    : `The browser refused to store this, so nothing was changed (${problem.detail}).`;
}

/** One broken entry by name. */
export function brokenText({ list, place, name, problem }: BrokenEntry): string {
  const what = { stories: 'Story', sheets: 'Sheet', maps: 'Competency map', links: 'Decision', versions: 'Earlier text', unreadable: 'Raw copy' }[list];
  return `${what} ${place}${name === null ? '' : ` “${shorten(name, 80)}”`}: ${shorten(problem, 200)}`;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)} …` : text;
}
