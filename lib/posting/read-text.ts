// Reads a posting from plain text: pasted, selected in the page, or from a file. The text is kept as it is; only fields are
// looked for, and whether it reads like a posting at all.
import type { Fields } from './found.ts';
import type { Reading, Verdict } from '../schema/reading.ts';
import { employmentType, findPay, isoDay } from './dates-and-pay.ts';
import { headingKind } from './heading-words.ts';
import { detectLanguage } from './language.ts';
import type { GivenFields } from './page-view.ts';
import { weighPostingWords } from './posting-words.ts';

/**
 * Reads plain text as a posting. `posting.text` is the input itself, so that offsets into it hold. Text that a person chose
 * or pasted counts as a posting unless it is hardly anything: they know better what they are looking at.
 */
export function readText(text: string, source: 'text' | 'selection', given: GivenFields & { url?: string | null } = {}): Reading {
  const verdict = judgeText(text);
  const trace = [{ rung: source, outcome: verdict.state === 'posting' ? ('used' as const) : ('rejected' as const), detail: verdict.reasons[0] ?? '' }];
  if (verdict.state !== 'posting') return { verdict, posting: null, completeness: 'whole', missing: [], trace };
  const found = readLabels(text);
  const pick = (name: 'title' | 'company' | 'location') => given[name]?.trim() || found[name] || null;
  return {
    verdict,
    posting: {
      title: pick('title') ?? firstLineTitle(text), company: pick('company'), location: pick('location'),
      employmentType: found.employmentType ?? null, salary: found.salary ?? null, datePosted: found.datePosted ?? null,
      validThrough: found.validThrough ?? null, url: given.url ?? null, language: detectLanguage(text), source, text,
    },
    completeness: 'whole', missing: [], trace,
  };
}

function judgeText(text: string): Verdict {
  const { words, headings, phrases, bullets } = weighPostingWords(text);
  if (words < 4) return { state: 'empty', confidence: 0.95, reasons: ['hardly-any-text'] };
  const signs = Math.min(headings, 4) + Math.min(phrases, 6) * 0.7 + (bullets >= 3 ? 0.5 : 0);
  const confidence = Math.round(Math.min(0.97, 0.5 + signs * 0.12) * 100) / 100;
  return { state: 'posting', confidence, reasons: [signs >= 1.4 ? 'reads-like-a-posting' : 'taken-on-trust'] };
}

const LABELLED: ReadonlyArray<readonly [keyof Fields, RegExp]> = [
  ['title', /^(?:job\s+title|position(?:\s+title)?|title|role)\s*[:：]\s*(.{2,120})$/i],
  ['company', /^(?:company(?:\s+name)?|employer|organi[sz]ation)\s*[:：]\s*(.{2,100})$/i],
  ['location', /^(?:(?:job\s+|work\s+)?locations?|place\s+of\s+work)\s*[:：]\s*(.{2,100})$/i],
  ['employmentType', /^(?:(?:job|employment|contract|position)\s+type|schedule|status)\s*[:：]\s*(.{2,60})$/i],
  ['salary', /^(?:salary|pay|compensation|pay\s+range|salary\s+range|wage|hourly\s+rate)\s*[:：]\s*(.{2,100})$/i],
  ['datePosted', /^(?:date\s+posted|posted(?:\s+on)?)\s*[:：]\s*(.{4,40})$/i],
  ['validThrough', /^(?:closing\s+date|(?:application\s+)?deadline|apply\s+by)\s*[:：]\s*(.{4,40})$/i],
];

function readLabels(text: string): Fields {
  const fields: Fields = {};
  for (const raw of text.split('\n').slice(0, 2000)) {
    const line = raw.replace(/^[\s*•-]+/, '').trim();
    if (line.length > 160) continue;
    for (const [name, pattern] of LABELLED) {
      const value = fields[name] === undefined ? pattern.exec(line)?.[1]?.trim() : undefined;
      if (value === undefined) continue;
      const accepted = name === 'employmentType' ? employmentType([value]) : name === 'salary' ? findPay(value) : name === 'datePosted' || name === 'validThrough' ? isoDay(value) : value;
      if (accepted !== null) fields[name] = accepted;
    }
  }
  return fields;
}

/** A first line that can only be a title: short, no sentence, no known heading, and text below it. */
function firstLineTitle(text: string): string | null {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (first.length < 4 || first.length > 80 || rest.length < 2 || /[.:!?,;]$|^[-•*]/.test(first)) return null;
  if (headingKind(first) !== null || !/^\p{Lu}/u.test(first) || first.split(/\s+/).length > 10) return null;
  return first.replace(/^#+\s*/, '');
}
