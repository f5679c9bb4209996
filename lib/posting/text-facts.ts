// Facts that a posting's own text states: "Location: Leeds", "Salary: £24,000 a year", a pay with its period in a sentence. For
// pasted text the only source of facts; for pages the last one.
import type { FieldName } from '../schema/reading.ts';
import { findPaidPeriod } from './dates-and-pay.ts';
import { type Fields, fieldsFrom } from './found.ts';
import { headingKind } from './heading-words.ts';
import { acceptValue, LABELS } from './labelled-facts.ts';
import { EMPLOYMENT_CHIP, isLegalName, PLACE_CHIP, REMOTE } from './name-words.ts';
import { countWords } from './words.ts';

const MAX_LINES = 2000;
const MAX_LINE = 160;
/** A label on a line of its own is one only near the top: further down it is a heading. */
const TOP_LINES = 30;

/** The facts that the text states under labels, and its pay. Never the title of a text without one. */
export function readTextFacts(text: string): Fields {
  const lines = text.split('\n', MAX_LINES).map((line) => line.replace(/^[\s*•#-]+/, '').replace(/\*+/g, '').trim());
  const found: Partial<Record<FieldName, string>> = {};
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.length > MAX_LINE) continue;
    for (const part of line.split(/\s+[|•·]\s+/)) {
      const split = /^([^:：]{3,40})[:：]\s*(.*)$/u.exec(part);
      const label = (split?.[1] ?? part).trim();
      const value = split?.[2] ?? '';
      const below = value === '' && index < TOP_LINES ? (lines[index + 1] ?? '') : '';
      for (const [field, pattern] of LABELS) {
        if (found[field] !== undefined || !pattern.test(label)) continue;
        const accepted = acceptValue(field, value === '' ? below : value);
        if (accepted !== null) found[field] = accepted;
      }
    }
  }
  return fieldsFrom({ salary: statedPay(lines), location: statedPlace(text), ...found });
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]+){0,2}){0,2}`;
const BASED_IN = new RegExp(String.raw`\b(?:role|position|job|post|opportunity|internship|vacancy|you(?:['’]ll| will)?(?: be)?)\s+(?:is\s+|will\s+be\s+)?(?:\w+\s){0,2}(?:based|located)\s+(?:in|at|out\s+of)\s+(?:our\s+)?(${PLACE})`, 'u');
const IS_REMOTE = /\b(?:this|the|our)\s+(?:role|position|job|internship)\s+(?:is|will\s+be)\s+(?:a\s+)?(?:fully\s+|100%\s+|entirely\s+)?remote\b/i;

/** The place that a sentence gives the job ("the role is based in Leeds"), never that of the company; null when none does. */
function statedPlace(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const place = BASED_IN.exec(sample)?.[1]?.replace(/[.,]$/, '');
  return (place !== undefined && !/^(?:HQ|Headquarters?|Head Office|Office)$/i.test(place) ? place : null) ?? (IS_REMOTE.test(sample) ? 'Remote' : null);
}

const NOT_PAY = /\b(?:bonus|budget|revenue|sales|turnover|stipend|allowance|reimburse\w*|voucher|discount|savings?|fund\w*|grants?|invest\w*|raised|donat\w*|fee|cost|prize|award|up to|benefits? worth|assets|contracts?)\b/i;

/** The one pay with its period that the text names; null when it names none, or several. */
function statedPay(lines: readonly string[]): string | null {
  const all = new Set<string>();
  for (const line of lines) {
    if (!/\d/.test(line)) continue;
    for (const sentence of line.split(/(?<=[.!?;])\s+/)) {
      const pay = NOT_PAY.test(sentence) ? null : findPaidPeriod(sentence);
      if (pay !== null) all.add(pay);
    }
  }
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

/**
 * Title, employer and place from the first lines of a text that a person copied: a first line that can only be a title, and below it
 * a line such as "Harbour Hotel · Cork, Ireland". Only what cannot be anything else.
 */
export function readTopLines(text: string): Fields {
  const [first = '', second = '', third = '', ...rest] = text.split('\n', 40).map(plainLine).filter((line) => line !== '');
  if (rest.length === 0 && third === '') return {};
  if (!isTitleLine(first)) return {};
  const parts = second.split(/\s*[·•|–—]\s*|\s+-\s+/).map((part) => part.trim()).filter((part) => part !== '');
  const place = parts.find(isPlace);
  const name = parts.find((part) => part !== place && isName(part));
  const placeBelow = parts.length === 1 && place === undefined && isPlace(third) ? third : undefined;
  // A lone line of capitalised words may be a department; with a place beside or below it, it is the employer.
  const company = (place ?? placeBelow) !== undefined || (parts.length === 1 && isLegalName(second)) ? name : undefined;
  return fieldsFrom({ title: first, company, location: place ?? placeBelow });
}

function plainLine(line: string): string {
  return line.replace(/^\s*#{1,6}\s+/, '').replace(/^\s*(\*{1,2}|_{1,2})(.+)\1\s*$/, '$2').trim();
}

/** Short, no sentence, no known heading, no bullet: nothing but a title. */
function isTitleLine(line: string): boolean {
  if (line.length < 4 || line.length > 80 || /[.:!?,;]$|^[-•*]/.test(line)) return false;
  return headingKind(line) === null && /^\p{Lu}/u.test(line) && countWords(line) <= 10;
}

function isPlace(line: string): boolean {
  return line.length < 80 && (PLACE_CHIP.test(line) || REMOTE.test(line));
}

function isName(line: string): boolean {
  return line.length < 60 && countWords(line) <= 6 && headingKind(line) === null && !EMPLOYMENT_CHIP.test(line) && !/\d{2}|[.!?:;]$/.test(line) && line.split(/\s+/).every((word) => /^[\p{Lu}\d&]|^(?:of|and|the|de|la|von|und|at|for)$/u.test(word));
}
