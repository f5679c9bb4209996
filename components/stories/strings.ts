// Words of the story screens.
import type { SaveProblem, StoryField } from '../../lib/stories/edit-story.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';

export const STORY_STRINGS = {
  /** Button above the list and in the empty state; it opens a choice of starters. */
  write: 'Write a story',
  /** Above the templates and above the places in that choice. */
  templates: 'Three stories that everyone needs',
  places: 'Little work experience? Think of yourself …',
  search: 'Search your stories',
  /** Under the search box; the number of stories found. */
  found: (count: number) => (count === 1 ? '1 story' : `${count} stories`),
  nothingFound: 'No story has all of these words.',
  /** Name of a story that has no text yet. */
  unnamed: 'New story',
  /** Mark on sample stories. */
  sample: 'Sample',
  /** Spoken summary of the five part marks in the list. */
  partsSpoken: (written: readonly string[], missing: readonly string[]) =>
    `${written.length === 0 ? 'Nothing written yet' : `Written: ${written.join(', ')}`}${missing.length === 0 || written.length === 0 ? '' : `. Still empty: ${missing.join(', ')}`}`,

  emptyTitle: 'Three true stories carry an interview',
  empty: [
    'Write down a few things that really happened to you: a success, something that went wrong and what you learned, a time you worked with others. Each one is told in five parts: what was going on, what was yours to do, what you did, how it ended, and what you took from it.',
    'Work is not the only place. A story from a course, a club, volunteering, or from your own bad experience as a customer counts too.',
  ],
  addSamples: 'Look at sample stories',
  chooseOne: 'Choose a story to read or change it.',

  back: 'All stories',
  backToSheet: 'Back to the sheet',
  remove: 'Delete',
  removed: (name: string) => `“${name}” is deleted.`,
  samplesAreFixed: 'This is a sample. It goes away when you remove the samples, so it cannot be changed here.',
  copySample: 'Copy into my stories',
  copied: 'Copied into your stories.',

  /** Above the form of a story that was begun from a gap. */
  forLabel: 'For',
  forBehaviour: (label: string) => `For: ${label}`,
  askedBy: (posting: string) => `asked by ${posting}`,
  untitledPosting: 'a posting without a title',
  openSheet: 'Open the sheet',
  notFor: 'Not for this',
  notForSpoken: (label: string) => `This story is not for “${label}”`,
  unlinked: (label: string) => `No longer written for “${label}”.`,

  /** Help to remember, and whose prompts stand beside the fields. */
  memory: 'What could I write about?',
  elsewhere: 'It need not be from a job. Think of yourself …',
  promptsFor: 'Prompts',
  promptsSpoken: (name: string) => `Prompts: ${name}. Choose others`,
  titleExample: (title: string) => `For example: ${title}`,
  seeExample: 'See an example',
  exampleOf: 'Somebody else’s words, to show the idea. They never become part of your story.',
  tagsHint: 'Places, tools or topics, with commas between them.',
  guided: (words: number, guide: number) => `${words} of around ${guide} words`,

  tools: 'Tools for this story',
  undo: 'Undo',
  redo: 'Redo',
  /** Beside the buttons after a step: in which field. */
  stepDone: { undo: (field: string) => `Undone in ${field}`, redo: (field: string) => `Done again in ${field}` },
  versions: 'Earlier versions',
  keys: 'Keys',
  /** What each key does, in the order of the list. */
  keyList: (mod: string): readonly { keys: readonly string[]; does: string }[] => [
    { keys: ['Tab'], does: 'next control; with Shift the one before' },
    { keys: [mod, 'Enter'], does: 'next field of the story; with Shift the one before' },
    { keys: [mod, 'Z'], does: 'undo; with Shift redo. First in the field, then over the whole story' },
    { keys: ['Esc'], does: 'back to where you came from. Everything is saved' },
  ],

  versionsText: 'Your words are set aside as you write: each time you begin again, every few minutes, and before much is taken out.',
  noVersions: 'There are none yet. As you go on writing, what stood here before is kept.',
  versionsFailed: 'They could not be read just now. Close this and try again.',
  chosenVersion: 'What this version says',
  /** Under the time of an earlier text: what was changed after it. */
  changedAfter: (added: number, removed: number, fields: readonly string[]) => {
    const counts = [added > 0 ? `${added} ${added === 1 ? 'word' : 'words'} added` : '', removed > 0 ? `${removed} taken out` : ''].filter((part) => part !== '').join(', ');
    return `${counts === '' ? 'Signs or spaces changed' : counts} after this, in ${fields.join(', ')}`;
  },
  sameAsNow: 'The same as now',
  comesBack: 'comes back',
  goesAway: 'goes away',
  goBackTo: 'Go back to this',
  goneBack: (time: string) => `This is the text of ${time} again. The newer one is kept too.`,

  /** Beside the form. */
  saved: 'Saved on this device',
  saving: 'Saving …',
  retry: 'Try again',
  goneTitle: 'This story was deleted in another window.',
  bringBack: 'Bring it back',
  useTheirs: 'Use this text',
  keepMine: 'Keep mine',
  otherWindow: 'In another window this now reads:',
  emptyThere: '(empty)',

  length: (words: number, minutes: string) => `${words} ${words === 1 ? 'word' : 'words'}, about ${minutes} to tell`,
  /** To the half minute, at least half a one. */
  minutes: (minutes: number) => {
    const halves = Math.max(1, Math.round(minutes * 2));
    const whole = Math.floor(halves / 2);
    const words = `${whole === 0 ? '' : whole}${halves % 2 === 1 ? '½' : ''}`;
    return words === '½' ? 'half a minute' : `${words} ${words === '1' ? 'minute' : 'minutes'}`;
  },
  tooLong: 'Two minutes is what an interviewer listens to. See what can go.',

  recentlyDeleted: (count: number) => `Recently deleted (${count})`,
  deletedHint: 'They can be brought back for 30 days, then they are removed for good.',
  restore: 'Restore',
  restored: (name: string) => `“${name}” is back.`,
  deletedOn: (day: string) => `Deleted ${day}`,
} as const;

/** Label of each field of the form. What to write there is asked by the story's starter. */
export const FIELD_STRINGS: Record<StoryField, { label: string }> = {
  title: { label: 'Title' },
  situation: { label: 'Situation' },
  task: { label: 'Task' },
  action: { label: 'Action' },
  result: { label: 'Result' },
  insight: { label: 'Insight' },
  tags: { label: 'Tags' },
};

/** What went wrong while saving, and what to do. */
export function saveProblemText(problem: SaveProblem | StorageProblem): string {
  switch (problem.kind) {
    case 'storage-full':
      return 'Not saved: this device has no room left. Free some space, then try again. Your text stays here meanwhile.';
    case 'storage-failed':
      return `Not saved: the browser refused (${problem.detail}). Your text stays here; try again.`;
    case 'conflict':
      return 'Partly saved: the marked fields were changed in another window as well. Choose which text to keep.';
    case 'gone':
      return 'Not saved: this story was deleted in another window.';
    case 'sample':
      return 'Samples cannot be changed. Copy it into your stories first.';
  }
}

/** A day such as "24 Nov 2026"; an empty string when the time is unknown. */
export function dayText(time: string): string {
  const day = new Date(time);
  return Number.isNaN(day.getTime()) ? '' : day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day and time such as "24 Nov 2026, 10:32"; an empty string when the time is unknown. */
export function timeText(time: string): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? '' : at.toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
}
