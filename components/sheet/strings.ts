// Words of the prep sheet: cards, sections, footer, print.
import type { FrameworkId, QuestionCategory } from '../../lib/schema/ids.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

/** "seven" for 7; digits from nine on. */
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const SHEET_STRINGS = {
  /** Heading above the cards. */
  prepare: (count: number) => (count === 1 ? 'Prepare this one' : `Prepare these ${inWords(count)}`),
  /** Line under it. */
  summary: (withStory: number, open: number) =>
    open === 0 ? (withStory === 1 ? 'With a story' : 'A story for each of them') : withStory === 0 ? `${open} still open` : `${withStory} with a story · ${open} still open`,
  /** Shown when the posting holds fewer than six. */
  fewerThanSix: (count: number) =>
    `This posting names only ${inWords(count)} ${plural(count, 'thing', 'things')} that a person does at work. Nothing is made up to fill the sheet; the typical questions below cover the rest.`,
  allTakenOff: 'With your changes nothing is left on this sheet. Take one back above, or see every line and count one.',
  noBehaviours: 'This posting does not say what it wants a person to do. The typical questions below are the best preparation.',

  /** Before further evidence. */
  also: 'also:',
  /** Spoken after the quote of a button that highlights it. */
  showInPage: 'Show in the page',
  /** Link on the story's title, spoken. */
  openStory: (title: string) => `Open the story “${title}”`,
  storyGone: 'A story that was deleted',
  writeIt: 'Write it',
  writeItSpoken: (label: string) => `Write a story for “${label}”`,
  otherStories: 'Also fits:',

  /** Card details. */
  details: (questions: number) => (questions === 0 ? 'What they are after' : `What they are after · ${questions} ${plural(questions, 'question', 'questions')}`),
  reallyAfter: 'What they are really after',
  likelyQuestions: 'Likely questions',
  goodSigns: 'They like to hear',
  weakSigns: 'They do not like to hear',
  showAll: 'Open all',
  hideAll: 'Close all',

  /** Chip beside a question, spoken. */
  answerWith: (chip: string, framework: string) => (chip === framework ? `Answer with ${chip}` : `Answer with ${chip}: ${framework}`),
  /** Chips must be short; the pane that they open has the full name. */
  frameworkChips: {
    'star-i': 'STAR+I',
    '3c': '3C',
    'value-outcome-ladder': 'Value ladder',
    principle: 'Principle',
    'honest-unknown': 'Honest unknown',
  } satisfies Record<FrameworkId, string>,

  /** Further sections. */
  more: 'The rest of the interview',
  typicalQuestions: 'Typical questions',
  brushUp: 'To brush up',
  named: 'in the posting',
  typicalForRole: 'typical for this work',
  ready: 'Be ready to answer',
  values: 'In their words',
  ai: 'AI in the work',
  aiAndTools: 'AI and tools',
  namedTools: 'Tools and knowledge',
  namedToolsHint: 'Say for each whether you know it; if not, which one you know that does the same, and how you learned it.',
  languages: 'Languages',
  cultures: 'Across cultures',
  languagesAndCultures: 'Languages and cultures',
  needs: { required: 'required', plus: 'a plus' },
  ask: 'Questions to ask them',
  checklist: 'Before the day',

  categories: {
    philosophy: 'How you see the work',
    behavioural: 'What you did before',
    situational: 'What you would do',
    systems: 'Tools and measures',
    culture: 'Values and fit',
    growth: 'Growth and motivation',
    salary: 'Pay and progress',
  } satisfies Record<QuestionCategory, string>,

  /** Footer. */
  print: 'Print',
  export: 'Export',
  exportMarkdown: 'Markdown file',
  exportText: 'Copy as text',
  exportJson: 'JSON file',
  exportJsonNote: 'The whole analysis, for other programs',
  saved: 'Saved',
  /** Follows it where there is room. */
  savedWhere: 'on this device',
  saving: 'Saving …',
  notSaved: 'Not saved',
  notSavedHint: 'The sheet could not be saved. It stays here until you close the panel; export it to be safe.',
  sampleNotSaved: 'Sample sheet',

  /** Print. */
  printOpen: 'open:',
  printTell: 'tell:',
  printAnother: 'or:',
  untitled: 'Job posting',
} as const;
