// Words of the story screens.
import type { SaveProblem, StoryField } from '../../lib/stories/edit-story.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';

export const STORY_STRINGS = {
  /** Button above the list and in the empty state. */
  write: 'Write a story',
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
  remove: 'Delete',
  removed: (name: string) => `“${name}” is deleted.`,
  samplesAreFixed: 'This is a sample. It goes away when you remove the samples, so it cannot be changed here.',
  copySample: 'Copy into my stories',
  copied: 'Copied into your stories.',

  /** Beside the form. */
  saved: 'Saved on this device',
  saving: 'Saving …',
  retry: 'Try again',
  conflict: 'Changed in another window too',
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

/** Label and question of each field of the form. */
export const FIELD_STRINGS: Record<StoryField, { label: string; hint: string }> = {
  title: { label: 'Title', hint: 'A few words that bring it back to you.' },
  situation: { label: 'Situation', hint: 'Where were you, and what was going on?' },
  task: { label: 'Task', hint: 'What was yours to do, and what made it hard?' },
  action: { label: 'Action', hint: 'What did you do, step by step? Say “I”. What did you decide against?' },
  result: { label: 'Result', hint: 'How did it end? A number if you have one, otherwise what somebody saw or said.' },
  insight: { label: 'Insight', hint: 'What did you learn, and how do you use it today?' },
  tags: { label: 'Tags', hint: 'Places, tools or topics, with commas between them.' },
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
