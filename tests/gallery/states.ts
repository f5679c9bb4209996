// Every state of the panel that has a design, by name.
import type { FrontSite, PanelState, ShownSheet } from '../../components/posting/panel-state.ts';
import type { HowRead } from '../../components/posting/reading-words.ts';
import type { Analysis, Posting } from '../../lib/schema/analysis.ts';
import type { Corrections } from '../../lib/schema/corrections.ts';
import type { CaptureProblem } from '../../lib/schema/problems.ts';
import { PAGE_STATES } from '../../lib/schema/reading.ts';
import type { Story } from '../../lib/schema/story.ts';
import { makeSheet, OWN_LENS, sheetState, STORIES } from './make-sheet.ts';
import { ARABIC, BOOKING_SUPPORT, LONG_WORDS, NIGHT_RECEPTIONIST, SPARSE } from './postings.ts';

export interface GalleryState {
  state: PanelState;
  stories: readonly Story[];
  hasSamples?: boolean;
  rtl?: boolean;
  /** The lens that the sheet is seen through; left out: the four areas. */
  lens?: string;
  site?: FrontSite | null;
}

const CAPTURE_PROBLEMS: readonly CaptureProblem[] = [
  { kind: 'browser-page' },
  { kind: 'extension-store' },
  { kind: 'pdf' },
  { kind: 'file-access' },
  { kind: 'no-access' },
  { kind: 'unknown', detail: 'The tabs API refused for a reason that nobody has seen before.' },
];

const SITE: FrontSite = { host: 'www.linkedin.com', pattern: 'https://www.linkedin.com/*', isFollowed: false };
const LONG_SITE: FrontSite = { host: 'karriere.donaudampfschifffahrtsversicherungsgesellschaft.example', pattern: 'https://karriere.donaudampfschifffahrtsversicherungsgesellschaft.example/*', isFollowed: false };
const FRAME = { address: 'https://boards.greenhouse.io/embed/job_app?for=harbourlane&token=71', site: { host: 'boards.greenhouse.io', pattern: 'https://boards.greenhouse.io/*' } };

/** One of each kind of change, and one whose line is gone. */
const CORRECTED: Corrections = {
  lines: [
    { quote: 'Good spoken English; another language is welcome', occurrence: 0, counts: false, behaviourId: null },
    { quote: 'First-aid certificate, or willing to get one in the first month', occurrence: 0, counts: true, behaviourId: 'keep-people-safe' },
    { quote: 'Carry luggage to the rooms', occurrence: 0, counts: false, behaviourId: null },
  ],
  removed: ['deliver-great-service'],
  added: [],
  pinned: ['handle-calls'],
  moved: [{ behaviourId: 'calm-upset-people', area: 'communication' }],
};

/** Makers of all states, by name: a sheet is worked out only when it is shown. */
export function galleryStates(): ReadonlyMap<string, () => GalleryState> {
  const sheetOf = (text: string, changes: Partial<ShownSheet> = {}): GalleryState => ({ state: sheetState(makeSheet(text, STORIES, changes)), stories: STORIES });
  const night = (changes: Partial<ShownSheet> = {}) => (): GalleryState => sheetOf(NIGHT_RECEPTIONIST, changes);
  /** Lays changes over the reading of the night receptionist's sheet. */
  const nightRead = (changes: Partial<HowRead>) => (): GalleryState => {
    const { reading } = makeSheet(NIGHT_RECEPTIONIST, STORIES);
    return sheetOf(NIGHT_RECEPTIONIST, { reading: { ...reading, ...changes } });
  };
  const nightPosting = (changes: Partial<Posting>, place: ShownSheet['place'] = 'this-page') => (): GalleryState => {
    const { analysis } = makeSheet(NIGHT_RECEPTIONIST, STORIES);
    return sheetOf(NIGHT_RECEPTIONIST, { analysis: { ...analysis, posting: { ...analysis.posting, ...changes } }, place });
  };
  const plain = (state: PanelState, stories: readonly Story[] = STORIES) => (): GalleryState => ({ state, stories });
  return new Map<string, () => GalleryState>([
    ['start', plain({ kind: 'start', page: 'open' }, [])],
    ['start-hidden', plain({ kind: 'start', page: 'hidden' }, [])],
    ['start-followed', () => ({ ...plain({ kind: 'start', page: 'open' }, [])(), site: { ...SITE, isFollowed: true } })],
    ['reading', plain({ kind: 'reading', phase: { kind: 'capturing' } })],
    ['reading-waiting', plain({ kind: 'reading', phase: { kind: 'waiting' } })],
    ['sheet', night()],
    ['sheet-no-stories', () => ({ state: sheetState(makeSheet(NIGHT_RECEPTIONIST, [])), stories: [] })],
    ['sheet-sample', () => ({ ...night({ sample: true, saved: 'sample' })(), hasSamples: true })],
    ['sheet-other-page', () => ({ ...night({ place: 'other-page' })(), site: SITE })],
    ['sheet-other-page-long', () => ({ ...sheetOf(LONG_WORDS, { place: 'other-page' }), site: LONG_SITE })],
    ['sheet-hidden-page', night({ place: 'hidden-page' })],
    ['sheet-next-is-coming', () => ({ ...night({ place: 'other-page', nextIsComing: true })(), site: { ...SITE, isFollowed: true } })],
    ['sheet-pasted', nightPosting({ source: 'text', company: null }, 'pasted')],
    ['sheet-partly', nightRead({ completeness: 'partly', missing: ['What you will bring', 'page-cut-off'] })],
    ['sheet-unsure', nightRead({ verdict: { state: 'posting', confidence: 0.48, reasons: [] } })],
    ['sheet-closed', nightRead({ verdict: { state: 'closed', confidence: 0.9, reasons: [] } })],
    ['sheet-role-unsure', () => {
      const { analysis } = makeSheet(NIGHT_RECEPTIONIST, STORIES);
      const roleTypes: Analysis['roleTypes'] = [{ id: 'hospitality', confidence: 0.41 }, { id: 'retail', confidence: 0.36 }, { id: 'general', confidence: 0.2 }];
      return sheetOf(NIGHT_RECEPTIONIST, { analysis: { ...analysis, roleTypes } });
    }],
    ['sheet-corrected', () => ({ state: sheetState(makeSheet(NIGHT_RECEPTIONIST, STORIES, {}, CORRECTED)), stories: STORIES })],
    ['sheet-language', nightPosting({ language: 'de' })],
    ['sheet-not-saved', night({ saved: 'failed', saveProblem: { kind: 'storage-full' } })],
    ['sheet-success-profiles', () => ({ ...night()(), lens: 'success-profiles' })],
    ['sheet-own-map', () => ({ ...night()(), lens: OWN_LENS.id })],
    ['sheet-sparse', () => sheetOf(SPARSE)],
    ['sheet-topics', () => sheetOf(BOOKING_SUPPORT)],
    ['sheet-long-words', () => sheetOf(LONG_WORDS)],
    ['sheet-rtl', () => ({ ...sheetOf(ARABIC), rtl: true })],
    ...PAGE_STATES.filter((state) => state !== 'posting').map((state): [string, () => GalleryState] => [
      `not-posting-${state}`,
      plain({ kind: 'not-posting', verdict: { state, confidence: 0.9, reasons: [] }, from: 'page', frame: null }),
    ]),
    ['not-posting-text', plain({ kind: 'not-posting', verdict: { state: 'empty', confidence: 0.9, reasons: [] }, from: 'text', frame: null })],
    ['not-posting-frame', plain({ kind: 'not-posting', verdict: { state: 'careers-home', confidence: 0.9, reasons: [] }, from: 'page', frame: FRAME })],
    ['not-posting-frame-long', plain({ kind: 'not-posting', verdict: { state: 'other', confidence: 0.9, reasons: [] }, from: 'page', frame: { address: 'https://x.example/', site: LONG_SITE } })],
    ...CAPTURE_PROBLEMS.map((problem): [string, () => GalleryState] => [`cannot-read-${problem.kind}`, plain({ kind: 'cannot-read', problem })]),
    ['failed', plain({ kind: 'failed', detail: 'TypeError: cannot read the third line' })],
  ]);
}
