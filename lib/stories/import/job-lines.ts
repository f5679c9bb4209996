// Lines that name a job, its place and its time ("Receptionist, Seaview Hotel, 2019–2022"), and lines with ways to reach somebody.
import type { SourceLine } from './source-lines.ts';
import { wordsOf } from './source-lines.ts';

const MONTH = String.raw`(?:jan|feb|mär|mar|apr|may|mai|jun|jul|aug|sept?|oct|okt|nov|dec|dez)(?:\p{L}{0,7})?\.?`;
const SEASON = '(?:spring|summer|autumn|fall|winter|early|mid|late|easter|christmas)';
const YEAR = String.raw`(?:19|20)\d\d`;
const MOMENT = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${MONTH}|${SEASON}),?[\s-]*(?:of\s+)?(?:${YEAR}|['’]?\d\d)|(?:\d{1,2}[./])?\d{1,2}\s?[./]\s?(?:${YEAR}|\d\d)|${YEAR}[-/.]\d{1,2}|${YEAR}|['’]\d\d)`;
const OPEN_END = String.raw`(?:present|now|today|current(?:ly)?|ongoing|date|till date|to date|till now|heute)`;
const RANGE = new RegExp(String.raw`(?<![\p{L}\d])(?:${MOMENT})\s*(?:[-–—−~]+|to|till|until|bis|–)\s*(?:${MOMENT}|${OPEN_END}|\d\d(?!\d))(?![\p{L}\d])|(?<![\p{L}\d])(?:since|from|seit)\s+(?:${MOMENT})(?![\p{L}\d])|(?<![\p{L}\d])(?:${MOMENT})\s*[-–—]\s*$`, 'iu');
const MONTH_RANGE = new RegExp(String.raw`(?<![\p{L}\d])${MONTH}\s*(?:[-–—]|to)\s*${MONTH}\s*(?:${YEAR})`, 'iu');
const MOMENT_AT_EDGE = new RegExp(String.raw`^\(?(?:${MOMENT})(?![\p{L}\d/.%])|(?<![\p{L}\d/.£$€%])(?:${MOMENT})\)?$`, 'iu');
const FACT_LABEL = /^(?:company|organi[sz]ation|employer|designation|position|job title|title|role|duration|period|dates?|client|location|place|department|reporting to|team size|tenure|project(?: name| title)?|institution|name of (?:the )?(?:company|organi[sz]ation|employer))\s*[:–-]\s*\S/i;
const CONTACT = /\S@\S+\.\S|(?:https?:\/\/|www\.)\S|linkedin\.com|(?:^|[\s:(|])\+?\(?\d[\d\s().-]{7,}\d(?=$|[\s)|,;])|^(?:tel|phone|mobile|mob|cell|e-?mail|address|telephone|contact(?: no)?|website|linkedin|date of birth|d\.?o\.?b|born|nationality|marital status|father['’]?s name|mother['’]?s name|gender|sex|passport(?: no)?|visa status|religion|place of birth|languages? known|permanent address|driving licen[cs]e)\b\s*\.?\s*[:–|-]/i;
const MOST_HEADING_WORDS = 16;
const MOST_HEADING_CHARS = 130;
const MOST_CONTACT_CHARS = 200;

/** The line holds a span of time, or begins or ends with a date, and is no sentence. */
export function isDated(line: SourceLine): boolean {
  const { text } = line;
  if (text.length > MOST_HEADING_CHARS || wordsOf(text).length > MOST_HEADING_WORDS || /[!?;]$|\p{Ll}{3}\.$/u.test(text)) return false;
  return RANGE.test(text) || MONTH_RANGE.test(text) || MOMENT_AT_EDGE.test(text) || FACT_LABEL.test(text);
}

/** The line names a span of time. */
export function hasSpan({ text }: SourceLine): boolean {
  return text.length <= MOST_HEADING_CHARS && (RANGE.test(text) || MONTH_RANGE.test(text));
}

/** A short line that is no sentence and begins with a capital or a figure, as names of jobs, employers and stories do. */
export function looksLikeHeading(line: SourceLine): boolean {
  const { text } = line;
  const words = wordsOf(text);
  if (line.blank || line.rule || words.length === 0) return false;
  if (line.marked && words.length <= MOST_HEADING_WORDS) return true;
  return words.length <= 10 && text.length <= 80 && !/[.!?;,]$/.test(text) && /^["'“‘(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text);
}

/** E-mail, telephone, links, and the personal facts that stand on top of a CV. */
export function isContact(line: SourceLine): boolean {
  return line.text.length <= MOST_CONTACT_CHARS && CONTACT.test(line.text.replace(RANGE, ''));
}
