// What the exports list below the behaviours: facts to be ready for, the employer's words, AI, languages, things to brush up.
// One list for all formats, so that none of them leaves something out.
import type { Evidence } from '../schema/analysis.ts';
import type { PrepSheet } from './build-prep-sheet.ts';
import { groupByQuote } from './group-by-quote.ts';
import { NEED_NAMES, SHEET_WORDS as WORDS } from './words.ts';

/** A point of a list: a name, what to know or do about it, a question, and the posting's own words. */
export interface Note {
  name: string | null;
  advice: string | null;
  quote: string | null;
}

export interface NoteList {
  title: string;
  /** One sentence for all notes of the list. */
  hint: string | null;
  notes: Note[];
}

/** The lists that hold something, in the order of the sheet. */
export function listNotes(sheet: PrepSheet): NoteList[] {
  const { ready, brushUp } = sheet;
  const lists: NoteList[] = [
    ...ready.map(({ group, lines }) => ({ title: `${WORDS.ready}: ${group.name}`, hint: group.hint, notes: lines.map(({ quote }) => ({ name: null, advice: null, quote })) })),
    ...listTopics(sheet),
    { title: WORDS.brushUp, hint: null, notes: brushUp.map(({ entry, evidence }) => ({ name: entry.name, advice: `${entry.meaning} ${entry.prepare}`, quote: evidence?.quote ?? null })) },
  ];
  return lists.filter(({ notes }) => notes.length > 0);
}

/** What the posting tells besides behaviours and facts, without what every posting of the kind has in common. */
export function listTopics({ topics, advice }: PrepSheet): NoteList[] {
  const { values, ai, languages, cultures, tools } = topics;
  const lists: NoteList[] = [
    { title: WORDS.values, hint: advice.values, notes: quoted(values.map(({ word, evidence }) => ({ name: word, evidence }))) },
    { title: WORDS.ai, hint: null, notes: ai.map(({ sign, evidence }) => ({ name: sign.name, advice: `${sign.meaning} ${sign.question.text}`, quote: evidence.quote })) },
    { title: WORDS.tools, hint: WORDS.toolsHint, notes: quoted(tools) },
    {
      title: WORDS.languages,
      hint: null,
      notes: [
        ...(['required', null, 'plus'] as const).flatMap((need) =>
          quoted(languages.filter((one) => one.need === need).map(({ language, level, evidence }) => ({ name: level === null ? language : `${language} (${level})`, evidence }))).map((note) => ({
            ...note,
            name: [note.name, need && NEED_NAMES[need]].filter((part) => part !== null).join(', '),
            advice: advice.languages[need ?? 'null'],
          })),
        ),
        ...cultures.map(({ sign, evidence }) => ({ name: sign.name, advice: sign.prepare, quote: evidence.quote })),
      ],
    },
  ];
  return lists.filter(({ notes }) => notes.length > 0);
}

function quoted(named: readonly { name: string | null; evidence: Evidence }[]): Note[] {
  return groupByQuote(named).map(({ names, evidence }) => ({ name: names.length > 0 ? names.join(' · ') : null, advice: null, quote: evidence.quote }));
}
