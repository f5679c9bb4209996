// Every state of the panel that has a design, by name.
import type { PanelState, ShownSheet } from '../../components/posting/panel-state.ts';
import type { CaptureProblem } from '../../lib/schema/problems.ts';
import { PAGE_STATES } from '../../lib/schema/reading.ts';
import type { Story } from '../../lib/schema/story.ts';
import { makeSheet, sheetState, STORIES } from './make-sheet.ts';
import { ARABIC, LONG_WORDS, NIGHT_RECEPTIONIST, SPARSE } from './postings.ts';

export interface GalleryState {
  state: PanelState;
  stories: readonly Story[];
  hasSamples?: boolean;
  rtl?: boolean;
}

const CAPTURE_PROBLEMS: readonly CaptureProblem[] = [
  { kind: 'browser-page' },
  { kind: 'extension-store' },
  { kind: 'pdf' },
  { kind: 'file-access' },
  { kind: 'no-access' },
  { kind: 'unknown', detail: 'The tabs API refused for a reason that nobody has seen before.' },
];

/** Makes all states anew. */
export function galleryStates(): ReadonlyMap<string, GalleryState> {
  const night = (changes: Partial<ShownSheet> = {}): GalleryState => ({ state: sheetState(makeSheet(NIGHT_RECEPTIONIST, STORIES, changes)), stories: STORIES });
  const reading = night().state.kind === 'sheet' ? makeSheet(NIGHT_RECEPTIONIST, STORIES).reading : null;
  if (!reading) throw new Error('no reading');
  const base = makeSheet(NIGHT_RECEPTIONIST, STORIES);
  return new Map<string, GalleryState>([
    ['start', { state: { kind: 'start' }, stories: [] }],
    ['reading', { state: { kind: 'reading', phase: { kind: 'capturing' } }, stories: STORIES }],
    ['reading-waiting', { state: { kind: 'reading', phase: { kind: 'waiting', attempt: 2, attempts: 5 } }, stories: STORIES }],
    ['sheet', night()],
    ['sheet-no-stories', { state: sheetState(makeSheet(NIGHT_RECEPTIONIST, [])), stories: [] }],
    ['sheet-sample', { ...night({ sample: true, saved: 'sample' }), hasSamples: true }],
    ['sheet-other-page', night({ place: 'other-page' })],
    ['sheet-pasted', night({ place: 'pasted', analysis: { ...base.analysis, posting: { ...base.analysis.posting, source: 'text', company: null } } })],
    ['sheet-partly', night({ reading: { ...reading, completeness: 'partly', missing: ['What you will bring', 'Benefits and pay'] } })],
    ['sheet-unsure', night({ reading: { ...reading, verdict: { state: 'posting', confidence: 0.48, reasons: [] } } })],
    ['sheet-closed', night({ reading: { ...reading, verdict: { state: 'closed', confidence: 0.9, reasons: [] } } })],
    [
      'sheet-role-unsure',
      night({ analysis: { ...base.analysis, roleTypes: [{ id: 'hospitality', confidence: 0.41 }, { id: 'retail', confidence: 0.36 }, { id: 'general', confidence: 0.2 }] } }),
    ],
    ['sheet-language', night({ analysis: { ...base.analysis, posting: { ...base.analysis.posting, language: 'de' } } })],
    ['sheet-not-saved', night({ saved: 'failed', saveProblem: { kind: 'storage-full' } })],
    ['sheet-sparse', { state: sheetState(makeSheet(SPARSE, STORIES)), stories: STORIES }],
    ['sheet-long-words', { state: sheetState(makeSheet(LONG_WORDS, STORIES)), stories: STORIES }],
    ['sheet-rtl', { state: sheetState(makeSheet(ARABIC, STORIES)), stories: STORIES, rtl: true }],
    ...PAGE_STATES.filter((state) => state !== 'posting').map(
      (state): [string, GalleryState] => [`not-posting-${state}`, { state: { kind: 'not-posting', verdict: { state, confidence: 0.9, reasons: [] }, from: 'page' }, stories: STORIES }],
    ),
    ['not-posting-text', { state: { kind: 'not-posting', verdict: { state: 'empty', confidence: 0.9, reasons: [] }, from: 'text' }, stories: STORIES }],
    ...CAPTURE_PROBLEMS.map((problem): [string, GalleryState] => [`cannot-read-${problem.kind}`, { state: { kind: 'cannot-read', problem }, stories: STORIES }]),
    ['failed', { state: { kind: 'failed', detail: 'TypeError: cannot read the third line' }, stories: STORIES }],
  ]);
}
