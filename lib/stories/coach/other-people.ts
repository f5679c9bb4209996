// Names, phone numbers and e-mail addresses of other people: their own affair, and not needed to tell the story.
import { STORY_PARTS, type StoryPart } from '../../schema/story.ts';
import type { Finding, FindingId, Span } from './finding.ts';
import { findNames } from './names.ts';
import { spanOf, type StoryReading } from './read-story.ts';

/** Tried once for each run of such characters, so that a long one without an @ costs little. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Digits in groups, as numbers are written for people to dial. */
const PHONE = /(?<![\p{L}\p{N}.,@/#-])(?:\+|00|\(\+?\d{1,4}\)|\d)[\d\s()./-]{5,}\d(?![\p{L}\p{N}@-])/gu;
const SPANS = 6;

/** Looks in every part and, for numbers and addresses, in every language. */
export function findOtherPeople(reading: StoryReading): Finding[] {
  const found = (id: FindingId, spans: readonly Span[]): Finding[] => (spans.length === 0 ? [] : [{ id, tone: 'privacy', spans: spans.slice(0, SPANS) }]);
  const places = (pattern: RegExp, accept: (text: string) => boolean): Span[] => STORY_PARTS.flatMap((part) => placesOf(reading, part, pattern, accept));
  return [...found('people-name', findNames(reading)), ...found('people-phone', places(PHONE, isPhone)), ...found('people-email', places(EMAIL, () => true))];
}

function placesOf(reading: StoryReading, part: StoryPart, pattern: RegExp, accept: (text: string) => boolean): Span[] {
  return [...reading.parts[part].text.matchAll(pattern)]
    .filter(([text]) => accept(text))
    .map((match) => spanOf(reading, { part, start: match.index, end: match.index + match[0].length }));
}

/** Between 8 and 15 digits, as long as phone numbers are with their area code; neither a date, a span of years nor a sum. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/gu, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^(?:19|20)\d\d\s*[-/–]\s*(?:19|20)\d\d$/u.test(text)) return false;
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}$/u.test(text) || /^\d{1,3}(?:[ .]000)+$/u.test(text)) return false;
  if (/^(?:\+|00|0|\()/u.test(text)) return digits.length >= 8;
  // Without a leading sign, only in the groups that numbers are spoken in; groups of three alone are a sum.
  if (/^\d+(?:[\s.-]\d+){2,}$/u.test(text) && !/^\d{1,3}(?:[\s.]\d{3})+$/u.test(text)) return digits.length >= 9;
  return /^\d{3,4}[\s.-]\d{3,4}(?:[\s.-]\d{3,4})?$/u.test(text);
}
