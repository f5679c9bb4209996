// Every state of the stories screen that has a design, by name.
import type { ReactNode } from 'react';
import type { Purpose } from '../../components/stories/StoryPurpose.tsx';
import type { StoryRecord, StoryVersion } from '../../lib/schema/records.ts';
import { textOf } from '../../lib/stories/edit-story.ts';
import { MAP, STORIES } from './make-sheet.ts';
import { StoryBank, type BankState } from './story-bank.tsx';

export interface Screen {
  element: ReactNode;
  rtl?: boolean;
}

const TIME = '2026-11-20T18:30:00.000Z';
const OWN: readonly StoryRecord[] = STORIES.map((story, index) => ({ ...story, createdAt: TIME, updatedAt: TIME, sample: false, deletedAt: index === 7 ? TIME : null, forBehaviour: null, starter: null }));
const SAMPLES: readonly StoryRecord[] = OWN.slice(0, 3).map((story) => ({ ...story, sample: true }));
const BLANK: StoryRecord = { id: 'blank', title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [], createdAt: TIME, updatedAt: TIME, sample: false, deletedAt: null, forBehaviour: null, starter: null };
const [first] = OWN;
if (!first) throw new Error('there are no sample stories');
const FIRST: StoryRecord = first;

const HALF: StoryRecord = { ...BLANK, id: 'half', title: 'The queue at the ice rink', situation: 'I rented out skates at an ice rink, and in the holidays the queue went out into the snow.', action: 'I asked the first ten for their sizes while they were still outside.' };
const ARABIC: StoryRecord = { ...BLANK, id: 'arabic', title: 'الحقيبة الضائعة', situation: 'كنت أعمل في مكتب استقبال فندق صغير.', action: 'سألت الضيفة عن لون الحقيبة واتصلت بالسائق فورا.' };
const LONG: StoryRecord = { ...FIRST, id: 'long', title: 'Kraftfahrzeughaftpflichtversicherungsbescheinigungsabholung', action: `${FIRST.action} `.repeat(6), starter: 'success' };

function purposeOf(behaviourId: string, sheet: Purpose['sheet']): Purpose {
  const behaviour = MAP.behaviours.get(behaviourId);
  if (!behaviour) throw new Error(`no behaviour ${behaviourId}`);
  return { behaviourId, label: behaviour.label, prompt: behaviour.prompt, sheet };
}

const ASKED = purposeOf('calm-upset-people', { id: 'sheet-1', posting: 'Night Receptionist', company: 'Harbour Lane Hotel', quote: 'Keep calm and find a fair way out when a guest is upset about noise or a bill', language: 'en' });
const GAP: StoryRecord = { ...BLANK, forBehaviour: 'calm-upset-people' };

/** The half-written story on its way: each text, and when it was set aside. */
const VERSIONS: readonly StoryVersion[] = [
  { text: { ...textOf(HALF), action: 'I asked the first ten for their sizes, and my cousin handed out the skates. We did that every day until the holidays were over.' }, keptAt: '2026-11-20T18:10:00.000Z' },
  { text: { ...textOf(HALF), title: 'Ice rink', action: 'I asked for their sizes.' }, keptAt: '2026-11-20T17:55:00.000Z' },
  { text: { ...textOf(HALF), title: 'Ice rink', action: '' }, keptAt: '2026-11-19T08:00:00.000Z' },
].map((version, index) => ({ id: `v${index}`, storyId: HALF.id, ...version }));

/** Makers of all states, by name. */
export function storyStates(): ReadonlyMap<string, () => Screen> {
  const bank = (state: BankState, rtl = false) => (): Screen => ({ element: <StoryBank {...state} />, rtl });
  return new Map([
    ['stories-empty', bank({ stories: [], selectedId: null })],
    ['stories-list', bank({ stories: OWN, selectedId: null })],
    ['story-blank', bank({ stories: [...OWN, BLANK], selectedId: 'blank' })],
    ['story-template', bank({ stories: [{ ...BLANK, starter: 'learning' }], selectedId: 'blank' })],
    ['story-place', bank({ stories: [{ ...BLANK, starter: 'carer' }], selectedId: 'blank' })],
    ['story-half', bank({ stories: [HALF, ...OWN], versions: VERSIONS, selectedId: 'half' })],
    ['story-written', bank({ stories: OWN, selectedId: FIRST.id })],
    ['story-long', bank({ stories: [LONG], selectedId: 'long' })],
    ['story-gap', bank({ stories: [GAP, ...OWN], selectedId: 'blank', purpose: ASKED, fromSheet: 'sheet-1' })],
    ['story-gap-without-sheet', bank({ stories: [GAP], selectedId: 'blank', purpose: { ...ASKED, sheet: null } })],
    ['story-versions-unreadable', bank({ stories: [HALF], selectedId: 'half', unreadable: true })],
    ['story-not-saved', bank({ stories: [HALF], selectedId: 'half', full: true })],
    ['story-deleted', bank({ stories: OWN, selectedId: OWN[7]?.id ?? null })],
    ['story-sample', bank({ stories: SAMPLES, selectedId: FIRST.id })],
    ['story-rtl', bank({ stories: [ARABIC], selectedId: 'arabic' }, true)],
  ]);
}
