// Words of the panel around the sheet: header, how the posting was read, and every state without a sheet.
import type { Source } from '../../lib/schema/analysis.ts';
import type { CaptureProblem } from '../../lib/schema/problems.ts';
import type { FieldName, PageState, TraceStep } from '../../lib/schema/reading.ts';

/** What a state without a sheet says: what is the matter, and what helps. */
interface StateWords {
  title: string;
  text: string;
}

/** The keys that do the same as the toolbar button, unless the person changed them. */
export const SHORTCUT_KEYS = ['Alt', 'Shift', 'U'] as const;

/** Parts that the reader names by a short id instead of the page's own heading. */
export const MISSING_WORDS: ReadonlyMap<string, string> = new Map([['page-cut-off', 'the end of the page, which is very long']]);
const LIST_OF_PARTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const POSTING_STRINGS = {
  productName: 'Underline',
  stories: 'Stories',
  openStories: (count: number) => `Open your stories (${count})`,
  menu: 'More',
  menuRead: 'Read this page again',
  menuSelection: 'Read the selected text',
  menuPaste: 'Paste a posting',
  menuUnmark: 'Take the underlining off the page',
  menuSheets: 'Saved sheets',
  menuData: 'Data and settings',
  menuRemoveSamples: 'Remove the sample data',

  /** Spoken when a state is reached. */
  spokenReading: 'Reading the page',
  spokenReady: (count: number) => `The sheet is ready, ${count} to prepare.`,

  untitled: 'Job posting without a title',
  companyUnknown: 'Employer not named',

  /** How it was read, short. */
  readWhole: 'Read whole',
  readPartly: 'Read in part',
  readUnsure: 'Not quite sure',
  words: (count: number) => `${count.toLocaleString('en')} words`,
  howRead: 'How this was read',
  howReadFrom: 'Read from',
  howSure: 'How sure',
  sureness: { sure: 'Sure that this is one job posting', fairly: 'Fairly sure that this is one job posting', unsure: 'Not sure that this is one job posting' },
  factsTitle: 'The facts, and where they stand',
  factFrom: (source: string) => `from ${source}`,
  missingTitle: 'These parts of the page are missing from the text:',
  missingHelp: 'Select the whole posting in the page and read the selection, or paste its text.',
  traceTitle: 'What was tried',
  readSelection: 'Read the selection',
  pasteInstead: 'Paste the text',
  unsureNote: 'This may not be one job posting. If the sheet looks wrong, select the posting’s text in the page and read the selection.',
  partlyNote: (missing: readonly string[]) => (missing.length === 0 ? 'Only part of the posting could be read.' : `Not read: ${LIST_OF_PARTS.format(missing.slice(0, 3).map((part) => MISSING_WORDS.get(part) ?? `“${part}”`))}${missing.length > 3 ? ', and more' : ''}.`),
  closedNote: 'The page says that this job no longer takes applications.',
  languageNote: (language: string) =>
    `This posting seems to be in ${language}. Its text and facts were read, but Underline works out what they will ask about in English only, for now: expect gaps, and check the quotes.`,

  /** Role type. */
  roleLabel: (role: string) => `Kind of work: ${role}. Change it`,
  roleMenu: 'Kind of work',
  roleInferred: 'As the posting suggests',
  roleAsk: 'Which kind of work is this? The posting does not make it clear.',

  /** Whose sheet this is. */
  otherPage: 'Another page is in front.',
  hiddenPage: 'Underline cannot see the page in front.',
  hiddenPageHelp: 'To read it, press the Underline button in the toolbar, or',
  nextIsComing: 'Reading the page in front …',
  /** Which job the sheet below is for: title, employer. */
  otherPageSheet: (title: string, company: string | null) => `The sheet below is for “${title}”${company === null ? '' : `, ${company}`}.`,
  otherPageLabel: (title: string) => `Sheet of another page: ${title}`,
  otherPageRead: 'Read this page',
  otherPageBack: 'Back to its page',
  pasted: 'From the text you pasted',
  sampleNote: 'This is sample data, to try things out. It never mixes with your own.',
  removeSamples: 'Remove the sample data',
  noStories: 'You have no stories yet. Each card has a question that helps to remember one; five lines are enough to begin.',
  saveFailed: { full: 'The sheet could not be saved: this device has no room left. Export it, or make room and read the page again.', other: 'The sheet could not be saved on this device. Export it to be safe, then read the page again.' },

  /** Nothing read yet. */
  start: {
    title: 'Open a job posting, then press Underline',
    hidden: 'The browser shows Underline a page only after you press its button there.',
    text: 'You get the behaviours that this employer will ask about, in the posting’s own words, each with a story of yours to tell.',
    promise: 'Underline reads a page only when you ask, or where you let it follow you. Nothing leaves this device.',
    read: 'Read this page',
    press: 'Press the Underline button in the toolbar',
    keys: 'or use the keys',
    select: 'or select the posting’s text, right-click it and choose “Prepare from the selected text”',
  },

  /** Paste box. */
  paste: {
    title: 'Paste a posting',
    hint: 'The whole text: duties, what they ask for, conditions.',
    label: 'Text of the posting',
    jobTitle: 'Job title',
    company: 'Employer',
    submit: 'Make the sheet',
    tooShort: 'That is too short for a posting. Paste its whole text.',
    leastCharacters: 80,
  },

  reading: {
    capturing: 'Reading the page …',
    waiting: 'The page is still loading. Waiting for its text …',
    analysing: 'Working out what they will ask about …',
    stop: 'Stop',
  },

  /** No posting. */
  notPosting: {
    posting: { title: 'This is a posting', text: '' },
    closed: { title: 'This job is closed', text: 'The page says that the job no longer takes applications, and its text is gone.' },
    loading: { title: 'The page is still loading', text: 'Its text had not appeared when it was read. Wait until you see the posting, then read again.' },
    expired: { title: 'This posting is gone', text: 'The page says that the job is filled or was taken down. If you have kept its text, paste it here.' },
    wall: { title: 'The posting is behind a sign-in', text: 'The page shows a sign-in or a check instead of the posting. Sign in there, then read again; or paste the text.' },
    list: { title: 'This is a list of jobs', text: 'Open one of the jobs, so that its full text is shown, then read again.' },
    'careers-home': { title: 'This page is about working there', text: 'It does not describe one job. Open the job that interests you, then read again.' },
    article: { title: 'This looks like an article', text: 'Underline found no job posting in it. If there is one, select its text and read the selection.' },
    shop: { title: 'This looks like a shop', text: 'The page offers something for sale, not a job. If there is a posting in it, select its text and read the selection.' },
    other: { title: 'No job posting found here', text: 'If you can see one on the page, select its text and read the selection, or paste it.' },
    empty: { title: 'This page has no text', text: 'There was nothing to read. If the posting is in a picture or in a closed frame, paste its text.' },
  } satisfies Record<PageState, StateWords>,
  /** The posting may stand in a part of the page that another site owns. */
  inFrame: (host: string) => ({
    title: 'The posting belongs to another site',
    text: `What this page shows seems to come from ${host}, and the browser keeps Underline out of that part. Open the posting by itself, then press the Underline button there.`,
  }),
  openFrame: 'Open the posting itself',
  allowFrame: (host: string) => `Allow Underline on ${host}`,
  textNotPosting: { title: 'This does not read like a posting', text: 'It names nothing that a person would do at work. Take in the duties and what they ask for, then try again.' },
  readAgain: 'Read again',

  /** Cannot be read. */
  cannotRead: {
    'browser-page': { title: 'Underline cannot read this page', text: 'It belongs to the browser itself. Open a job posting in this tab, then read again.' },
    'extension-store': { title: 'Underline cannot read this page', text: 'Browsers keep extensions away from their extension store. Open a job posting, then read again.' },
    pdf: { title: 'This is a PDF', text: 'Browsers do not let extensions read PDFs that they show. Select all of its text, copy it, and paste it here.' },
    'file-access': { title: 'Files need your leave', text: 'To read files on this device, allow it for Underline in the browser’s extension settings (“Allow access to file URLs”). Or paste the text.' },
    'no-access': { title: 'Press the Underline button once more', text: 'The browser lets Underline read a page only after you press its toolbar button there. It takes that back when the page changes.' },
    'error-page': { title: 'The page did not load', text: 'The browser shows an error instead. Load the page again, then read it.' },
    'page-gone': { title: 'The page went away', text: 'The tab was closed or moved to another page while it was being read.' },
    'no-answer': { title: 'The page did not answer', text: 'It may be busy. Wait a moment, then read again; or select the text and paste it.' },
    'too-large': { title: 'The page is too large', text: 'Select the posting’s text and read the selection, or paste it.' },
    'empty-result': { title: 'The page gave nothing back', text: 'Load the page again, then read it; or paste the posting’s text.' },
    'bad-result': { title: 'The page could not be read', text: 'It gave back something unexpected. Load it again, then read it; or paste the posting’s text.' },
    unknown: { title: 'The page could not be read', text: 'The browser refused. Load the page again, then read it; or paste the posting’s text.' },
  } satisfies Record<CaptureProblem['kind'], StateWords>,

  failed: { title: 'Something went wrong', text: 'The posting was read, but no sheet could be made of it. Your stories and saved sheets are not touched.', again: 'Try again' },

  startFailed: { title: 'Underline could not start', text: 'Nothing is lost: what you wrote stays on this device. Try again; if that does not help, restart the browser.', again: 'Try again' },

  /** Notices. */
  notFoundInPage: 'These words are not shown on the page just now. They may be in a part that is folded in.',
  cannotShowInPage: 'The page cannot be reached any more. Press the Underline button there again.',
  copied: 'Copied as text',
  copyFailed: 'The browser did not let the text be copied.',
  samplesRemoved: 'The sample data are removed.',
  samplesNotRemoved: 'The sample data could not be removed: this device did not let them be changed.',
  storyNotMade: 'The story could not be begun: this device did not let it be saved.',

  /** Where the text came from. */
  sources: {
    'json-ld': 'the page’s own job data',
    microdata: 'the page’s marked-up job data',
    readability: 'the main text of the page',
    selection: 'the text you selected',
    text: 'the text you pasted',
  } satisfies Record<Exclude<Source, `site:${string}`>, string>,
  siteSource: (site: string) => `the known layout of ${site}`,

  outcomes: { used: 'used', supported: 'agrees', rejected: 'not used', absent: 'not there', failed: 'failed' } satisfies Record<TraceStep['outcome'], string>,
} as const;

/** The facts beside the text, in the order in which they are shown. */
export const FIELD_WORDS: ReadonlyArray<readonly [Exclude<FieldName, 'language'>, string]> = [
  ['title', 'Title'],
  ['company', 'Employer'],
  ['location', 'Place'],
  ['employmentType', 'Contract'],
  ['salary', 'Pay'],
  ['datePosted', 'Posted'],
  ['validThrough', 'Closes'],
];

/** Where a fact stands, beside the rungs that the text may come from too. */
export const FACT_SOURCES: ReadonlyMap<string, string> = new Map([
  ['given', 'what you gave'],
  ['page', 'the page around the text'],
  ['text', 'the posting’s own text'],
  ['json-ld', POSTING_STRINGS.sources['json-ld']],
  ['microdata', POSTING_STRINGS.sources.microdata],
]);

/** Rungs of the reading ladder, as the trace names them; `site:<id>` is made from the adapter's id. */
export const RUNG_WORDS: ReadonlyMap<string, string> = new Map([
  ['json-ld', 'Job data of the page'],
  ['microdata', 'Marked-up job data'],
  ['readability', 'Main text of the page'],
  ['selection', 'Selected text'],
  ['text', 'Pasted text'],
  ['frames', 'Frames in the page'],
]);

/** Names of sites whose id is not simply their name in small letters. */
export const SITE_NAMES: ReadonlyMap<string, string> = new Map([
  ['linkedin', 'LinkedIn'],
  ['smartrecruiters', 'SmartRecruiters'],
  ['bamboohr', 'BambooHR'],
  ['icims', 'iCIMS'],
  ['builtin', 'Built In'],
  ['jazzhr', 'JazzHR'],
  ['oracle-cloud', 'Oracle Cloud'],
  ['successfactors', 'SuccessFactors'],
  ['ukg', 'UKG'],
  ['welcome-to-the-jungle', 'Welcome to the Jungle'],
  ['zoho-recruit', 'Zoho Recruit'],
  ['simplyhired', 'SimplyHired'],
  ['stepstone', 'StepStone'],
  ['careerbuilder', 'CareerBuilder'],
  ['civil-service-jobs', 'Civil Service Jobs'],
  ['nhs-jobs', 'NHS Jobs'],
  ['remoteok', 'Remote OK'],
  ['usajobs', 'USAJOBS'],
  ['weworkremotely', 'We Work Remotely'],
  ['ziprecruiter', 'ZipRecruiter'],
]);
