// Reads a posting from plain text: pasted, selected in the page, or from a file. The text is kept as it is; only fields are
// looked for, and whether it reads like a posting at all.
import type { Reading, Verdict } from '../schema/reading.ts';
import { detectLanguage } from './language.ts';
import { mergeFields } from './merge-fields.ts';
import { type GivenFields, givenFields } from './page-view.ts';
import { weighPostingWords } from './posting-words.ts';
import { readTextFacts, readTopLines } from './text-facts.ts';

/**
 * Reads plain text as a posting. `posting.text` is the input itself, so that offsets into it hold. Text that a person chose
 * or pasted counts as a posting unless it is hardly anything: they know better what they are looking at.
 */
export function readText(text: string, source: 'text' | 'selection', given: GivenFields & { url?: string | null } = {}): Reading {
  const verdict = judgeText(text);
  const trace = [{ rung: source, outcome: verdict.state === 'posting' ? ('used' as const) : ('rejected' as const), detail: verdict.reasons[0] ?? '' }];
  if (verdict.state !== 'posting') return { verdict, posting: null, completeness: 'whole', missing: [], trace, fieldSources: {} };
  const { fields, from } = mergeFields([
    { rung: 'given', fields: givenFields(given) },
    { rung: 'text', fields: { ...readTopLines(text), ...readTextFacts(text) } },
  ]);
  return {
    verdict,
    posting: {
      title: fields.title ?? null, company: fields.company ?? null, location: fields.location ?? null,
      employmentType: fields.employmentType ?? null, salary: fields.salary ?? null, datePosted: fields.datePosted ?? null,
      validThrough: fields.validThrough ?? null, url: given.url ?? null, language: detectLanguage(text), source, text,
    },
    completeness: 'whole', missing: [], trace, fieldSources: from,
  };
}

function judgeText(text: string): Verdict {
  const { words, headings, phrases, bullets } = weighPostingWords(text);
  if (words < 4) return { state: 'empty', confidence: 0.95, reasons: ['hardly-any-text'] };
  const signs = Math.min(headings, 4) + Math.min(phrases, 6) * 0.7 + (bullets >= 3 ? 0.5 : 0);
  const confidence = Math.round(Math.min(0.97, 0.5 + signs * 0.12) * 100) / 100;
  return { state: 'posting', confidence, reasons: [signs >= 1.4 ? 'reads-like-a-posting' : 'taken-on-trust'] };
}
