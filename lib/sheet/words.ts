// The sheet's own words outside the screens: exports and the command line.
import type { StoryMatch } from '../schema/analysis.ts';
import type { QuestionCategory } from '../schema/ids.ts';
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

export const SHEET_WORDS = {
  untitled: 'Job posting',
  noPosting: 'This page holds no job posting.',
  prepare: 'Prepare these',
  after: 'What they are really after:',
  questions: 'Likely questions',
  good: 'Good signs',
  weak: 'Weak signs',
  story: 'Your story:',
  open: 'No story yet:',
  credentials: 'Be ready to show',
  conditions: 'Be ready to answer',
  brushUp: 'Brush up',
  typical: 'Typical questions for this role',
  ask: 'Ask them',
  checklist: 'Checklist',
} as const;
