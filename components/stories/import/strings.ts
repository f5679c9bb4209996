// Words of the import screen.
import type { StoryPart } from '../../../lib/schema/story.ts';
import { MAX_FILE_BYTES, type UnsupportedFormat } from '../../../lib/stories/import/detect-file.ts';
import type { DocumentProgress } from '../../../lib/stories/import/document-problem.ts';
import type { LeftOutReason, SourcePlace } from '../../../lib/stories/import/import-item.ts';
import type { ImportProblem } from './import-actions.ts';

const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

export const IMPORT_STRINGS = {
  /** Button beside "Write a story". */
  enter: 'Bring in stories',
  title: 'Bring in stories',
  back: 'All stories',
  intro: 'Paste your CV, résumé or notes, or choose a file. Whatever tells of something you did is proposed as a story, in your own words; nothing is added to them, and nothing is kept before you say so.',
  paste: 'Your text',
  pasteHint: 'A CV, notes, or stories told by Situation, Task, Action and Result.',
  read: 'Look for stories',
  chooseFile: 'Choose a file',
  fileHint: `Word (.docx), PDF, plain text, JSON Resume, or an Underline backup, up to ${Math.round(MAX_FILE_BYTES / 1_000_000)} MB. You can drop it here. It is read on this device.`,
  dropHere: 'Drop the file to read it',

  reading: (name: string) => `Reading ${name} …`,
  page: ({ page, pages }: DocumentProgress) => `Page ${page} of ${pages}`,
  stop: 'Stop',

  /** Above the preview. */
  found: (proposed: number, leftOut: number) =>
    `${proposed === 0 ? 'No story was found' : `${stories(proposed)} found`}${leftOut === 0 ? '' : `, ${leftOut} left out`}.`,
  foundHint: 'Tick what you want to keep. You can finish each story afterwards: most will still need a result, and what you learned.',
  noneHint: 'Nothing in this text was recognised as something that was done; verbs are known in English only. Look through what was left out and tick what is a story all the same, or change the text.',
  allTicked: 'Tick all',
  noneTicked: 'Untick all',
  changeText: 'Change the text',
  cutOff: 'The text is very long: only its beginning was read.',
  skipped: (count: number) => (count === 1 ? 'One entry of the file could not be read:' : `${count} entries of the file could not be read:`),
  skippedEntry: (path: string, name: string) => (name === '' ? path : `${name} (${path})`),

  isNew: 'New',
  known: (name: string) => `Looks like “${name}”`,
  repeated: 'Told above already',
  tick: (title: string) => `Bring in “${title}”`,
  titleLabel: 'Title',
  from: ({ from, to }: SourcePlace) => (from === to ? `From line ${from}` : `From lines ${from} to ${to}`),
  choiceLabel: (title: string) => `What to do with “${title}”`,
  choices: { skip: 'Skip: it is there already', merge: 'Add what is missing to it', add: 'Keep both' },
  adds: (parts: readonly string[]) => `Would add: ${parts.join(', ')}.`,
  addsNothing: 'It has nothing that your story lacks.',
  leftOutTitle: (count: number) => `Left out (${count})`,
  leftOutHint: 'Not clearly something you did; verbs are recognised in English only. Tick one to bring it in all the same.',

  bringIn: (count: number) => (count === 0 ? 'Bring in stories' : `Bring in ${stories(count)}`),
  bringInAndMerge: (added: number, merged: number) => (added === 0 ? `Add to ${stories(merged)}` : `Bring in ${stories(added)}, add to ${merged}`),
  nothingTicked: 'Tick at least one story.',
  bringingIn: 'Bringing in …',
  broughtIn: (added: number, merged: number) => [...(added > 0 ? [`${stories(added)} brought in.`] : []), ...(merged > 0 ? [`${stories(merged)} added to.`] : []), ...(added + merged === 0 ? ['Nothing had to be changed.'] : [])].join(' '),
  takenBack: 'Taken back.',
  takenBackSetAside: (count: number) => `Taken back. ${stories(count)} that you had changed meanwhile ${count === 1 ? 'is' : 'are'} in “Recently deleted”.`,
  notWritten: (why: string) => `${why} Nothing was brought in, and your choices are still here.`,
  restored: 'Restored.',
} as const;

export const PART_NAMES: Record<StoryPart, string> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', insight: 'Insight' };

export const LEFT_OUT_STRINGS: Record<LeftOutReason, string> = {
  contact: 'Contact details',
  profile: 'About you',
  education: 'Education and certificates',
  skills: 'Skills and languages',
  interests: 'Interests and awards',
  references: 'References',
  heading: 'A job or heading with nothing told under it',
  duty: 'A duty: what the job was, not what you did',
  'no-deed': 'No deed recognised',
};

const SAVE_AS: Record<UnsupportedFormat, string> = {
  doc: 'This is an old Word file (.doc). Open it in Word or another writing program, save it as .docx, and choose that. Or copy its text and paste it here.',
  rtf: 'This is a rich text file (.rtf). Save it as .docx, or copy its text and paste it here.',
  odt: 'This is an OpenDocument file (.odt). Save it as .docx, or copy its text and paste it here.',
  pages: 'This is a Pages document. Export it as Word or PDF, or copy its text and paste it here.',
  spreadsheet: 'This is a spreadsheet. Copy the cells that hold your text and paste them here.',
  slides: 'These are slides. Save them as PDF, or copy their text and paste it here.',
  image: 'This is a picture, and the words in pictures cannot be read here. Type or paste the text.',
  html: 'This is a web page. Open it in the browser, copy the text and paste it here.',
  archive: 'This is an archive with other files inside. Unpack it and choose the document.',
  'locked-office': 'This document has a password. Save a copy without one, or copy its text and paste it here.',
  unknown: 'This kind of file cannot be read here. Save it as .docx, PDF or plain text, or copy its text and paste it here.',
};

/** What went wrong, and what to do. */
export function importProblemText(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `This file is too large (${Math.ceil(problem.bytes / 1_000_000)} MB; at most ${Math.round(MAX_FILE_BYTES / 1_000_000)}). Save a copy without pictures, or copy its text and paste it here.`;
    case 'empty-file':
    case 'empty':
      return 'There is nothing in it.';
    case 'unreadable-file':
      return 'The file could not be opened. Has it been moved, or is it open elsewhere? Choose it again.';
    case 'unsupported':
      return SAVE_AS[problem.format];
    case 'locked':
      return 'This PDF has a password. Save a copy without one, or copy its text and paste it here.';
    case 'no-text':
      return 'There are no words in this file, only pictures of them, as scanners and cameras make. Type or paste the text.';
    case 'broken':
      return `This ${problem.format === 'pdf' ? 'PDF' : 'Word file'} is damaged and could not be read. Save it anew and choose that, or copy its text and paste it here.`;
    case 'too-slow':
      return 'This file took too long to read, and was stopped. Copy its text and paste it here.';
    case 'cancelled':
      return 'Stopped.';
    case 'nothing-found':
      return 'There are no words in this text.';
    case 'other-json':
    case 'not-ours':
      return 'This is a data file (JSON), but neither a JSON Resume nor a backup of Underline.';
    case 'broken-json':
    case 'not-json':
      return 'This looks like a data file (JSON) that is damaged or cut off. Get it anew, or copy the text in it and paste that here.';
    case 'newer-version':
      return 'This backup was made by a newer version of Underline. Update the extension, then try again.';
    case 'too-deep':
    case 'too-many':
      return 'This data file is not one that Underline made: it is far larger or deeper than any backup.';
    case 'nothing-inside':
      return 'There are no stories in this file.';
  }
}
