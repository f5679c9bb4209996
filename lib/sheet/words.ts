// The sheet's own words outside the screens: exports and the command line.
import type { StoryMatch } from '../schema/analysis.ts';
import type { QuestionCategory } from '../schema/ids.ts';
import { PageStateSchema, type PageState } from '../schema/reading.ts';
import type { StoryPart } from '../schema/story.ts';

export const CATEGORY_NAMES: Readonly<Record<QuestionCategory, string>> = {
  philosophy: 'Philosophy',
  behavioural: 'Past behaviour',
  situational: 'What would you do',
  systems: 'Tools and metrics',
  culture: 'Values and fit',
  growth: 'Growth',
  salary: 'Pay',
};

export const LEVEL_NAMES: Readonly<Record<StoryMatch['level'], string>> = { strong: 'strong', partial: 'partial' };

export const PART_NAMES: Readonly<Record<StoryPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  insight: 'Insight',
};

const NO_SHEET: Readonly<Record<PageState, string>> = {
  posting: 'The posting names nothing that a person does at work.',
  closed: 'The posting names nothing that a person does at work.',
  loading: 'The page had not finished loading when it was saved.',
  expired: 'The job is gone; its text is no longer on the page.',
  wall: 'The page asks for a sign-in or a check before it shows the job.',
  list: 'This is a list of jobs. Save the page of one job.',
  'careers-home': 'This page is about working there; it holds no single job.',
  article: 'This is an article, not a posting.',
  shop: 'This page sells something; it is not a posting.',
  other: 'No job posting was found on this page.',
  empty: 'The page holds no text.',
};

export const NEED_NAMES = { required: 'required', plus: 'a plus' } as const;

export const SHEET_WORDS = {
  untitled: 'Job posting',
  prepare: 'Prepare these',
  after: 'What they are really after:',
  questions: 'Likely questions',
  good: 'Good signs',
  weak: 'Weak signs',
  story: 'Your story:',
  another: 'If they ask for another:',
  alsoFor: 'Also told for:',
  open: 'No story yet:',
  ready: 'Be ready to answer',
  values: 'In their words',
  ai: 'AI in the work',
  tools: 'Tools and knowledge',
  toolsHint: 'Say for each whether you know it; if not, which one you know that does the same, and how you learned it.',
  languages: 'Languages and cultures',
  brushUp: 'Brush up',
  typical: 'Typical questions for this role',
  ask: 'Ask them',
  checklist: 'Checklist',
} as const;

/** Words of a sheet that is seen through a lens. */
export const LENS_WORDS = {
  seenAs: (lens: string) => `seen as ${lens}`,
  also: 'Also speaks for this:',
  others: 'Also asked for',
  unasked: 'Nothing in the posting speaks for:',
} as const;

/** One sentence on why an analysis has no sheet, by its `reason` (a page state). */
export function whyNoSheet(reason: string | undefined): string {
  const state = PageStateSchema.safeParse(reason);
  return NO_SHEET[state.success ? state.data : 'other'];
}
