// Every state of bringing in stories that has a design, by name.
import { useMemo, type ReactNode } from 'react';
import type { ImportActions, ImportProblem } from '../../components/stories/import/import-actions.ts';
import { ImportScreen } from '../../components/stories/import/ImportScreen.tsx';
import { ImportSource } from '../../components/stories/import/ImportSource.tsx';
import { ReadingFile } from '../../components/stories/import/ReadingFile.tsx';
import { useImport } from '../../components/stories/import/use-import.ts';
import { Library } from '../../components/library/Library.tsx';
import { useNotice } from '../../components/ui/Toast.tsx';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { fail, ok } from '../../lib/schema/result.ts';
import type { ImportReading } from '../../lib/stories/import/import-item.ts';
import { readImport } from '../../lib/stories/import/read-import.ts';
import type { Screen } from './story-states.tsx';

const CV = `Priya Lindqvist
priya@example.com

PROFILE
A friendly and organised receptionist with five years at the front desk.

EMPLOYMENT
Receptionist, Seaview Hotel, Whitby, 2019–2022
• Reorganised the morning check-out queue, which cut waiting from 10 to 4 minutes
• Trained four new starters on the booking system
• Found a lost wedding ring by searching the vacuum bag with the housekeeper, so that the guest had it back before her train
• Responsible for cash handling and banking

Night Porter, Grand Pier Hotel, 2017–2019
• Evacuated 60 guests calmly during a kitchen fire

SKILLS
Opera PMS, Excel, conversational French`;
const ARABIC = 'خبرة العمل\n\n• ساعدت ضيفة غاضبة لأن غرفتها لم تكن جاهزة ووجدت لها غرفة أخرى\n• دربت أربعة زملاء جدد على نظام الحجز';
const LONG = `- Calmed ${'Kraftfahrzeughaftpflichtversicherungsbescheinigungsabholung'.repeat(2)} customers, which cut waiting by half\n- Trained the whole team\n`;
const TIME = '2026-11-20T18:30:00.000Z';
const RING: StoryRecord = {
  id: 'ring', title: 'The ring in the vacuum bag', situation: 'A guest rang because her ring was missing.', task: '', action: 'I found a lost wedding ring by searching the vacuum bag with the housekeeper.', result: '', insight: '', tags: [],
  createdAt: TIME, updatedAt: TIME, sample: false, deletedAt: null, forBehaviour: null, starter: null,
};
const NOTHING: ImportReading = { items: [], skipped: [], cutOff: false };

/** Makers of all states, by name. */
export function importStates(): ReadonlyMap<string, () => Screen> {
  const screen = (text: string, full = false, rtl = false, changes: Partial<ImportReading> = {}) => (): Screen => ({ element: <Import text={text} full={full} changes={changes} />, rtl });
  return new Map([
    ['import-start', (): Screen => ({ element: <Import text={null} /> })],
    ['import-preview', screen(CV)],
    ['import-not-written', screen(CV, true)],
    ['import-nothing-proposed', screen('SKILLS\nExcel\nPatience\n\nREFERENCES\nOn request')],
    ['import-skipped', screen(CV, false, false, { cutOff: true, skipped: [{ path: 'work[2].highlights', name: 'Barista' }, { path: 'projects[0]', name: '' }] })],
    ['import-long-words', screen(LONG)],
    ['import-rtl', screen(ARABIC, false, true)],
    ['import-reading', (): Screen => ({ element: <Frame><div className="import"><ReadingFile name="priya-lindqvist-cv-2026-final-final.pdf" progress={{ page: 3, pages: 12 }} onStop={() => undefined} /></div></Frame> })],
    ['import-broken-file', (): Screen => ({ element: <Problem problem={{ kind: 'broken', format: 'pdf' }} /> })],
    ['import-old-word', (): Screen => ({ element: <Problem problem={{ kind: 'unsupported', format: 'doc' }} /> })],
  ]);
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <Library view="stories" linkOf={(to) => `#${to}`} counts={{ stories: 1, sheets: 2 }} unreadable={0} onSeeUnreadable={() => undefined}>
      <h1 className="visually-hidden">Stories</h1>
      {children}
    </Library>
  );
}

function Import({ text, full = false, changes = {} }: { text: string | null; full?: boolean; changes?: Partial<ImportReading> }) {
  const notice = useNotice();
  const actions = useMemo<ImportActions>(
    () => ({
      openText: (typed) => Promise.resolve(ok({ kind: 'stories', text: typed, reading: read(typed) })),
      openFile: () => Promise.resolve(fail({ kind: 'no-text' })),
      bringIn: ({ add, merge }) => Promise.resolve(full ? fail({ kind: 'storage-full' }) : ok({ added: add.length, merged: merge.length, takeBack: () => Promise.resolve(ok({ setAside: 0 })) })),
      restore: () => Promise.resolve(ok(null)),
    }),
    [full],
  );
  return (
    <Frame>
      <ImportScreen bank={[RING]} actions={actions} onLeave={() => notice({ message: 'onLeave' })} {...(text === null ? {} : { start: { text, reading: { ...read(text), ...changes } } })} />
    </Frame>
  );
}

/** The first step with what went wrong. */
function Problem({ problem }: { problem: ImportProblem }) {
  const steps = useImport([], { openText: () => Promise.resolve(fail(problem)), openFile: () => Promise.resolve(fail(problem)) }, { text: 'I found the ring.', reading: null });
  return (
    <Frame>
      <section className="import">
        <ImportSource steps={steps} problem={problem} />
      </section>
    </Frame>
  );
}

function read(text: string): ImportReading {
  const found = readImport(text, TIME);
  return found.kind === 'stories' ? found.reading : NOTHING;
}
