// Headings that part a résumé ("WORK EXPERIENCE", "Skills & languages:") and what may stand under each.
import type { LeftOutReason } from './import-item.ts';
import type { SourceLine } from './source-lines.ts';
import { wordsOf } from './source-lines.ts';

/** `work`: jobs, volunteering, projects: deeds are expected. Otherwise why its lines are left out unless they clearly tell a deed. */
export type SectionKind = 'work' | Exclude<LeftOutReason, 'heading' | 'duty' | 'no-deed'>;

const NAMES: readonly (readonly [SectionKind, string])[] = [
  ['references', 'references referees reference referee'],
  ['contact', 'contact contacts personalia address'],
  ['skills', 'skills skill competencies competences competency competence languages language software technologies proficiencies expertise strengths strength abilities tools capabilities licence licences license licenses certifications certificates certification certificate'],
  ['education', 'education qualifications qualification studies schooling academics academia courses course training coursework degrees school university'],
  ['profile', 'profile summary objective objectives statement about introduction bio declaration goal goals'],
  ['interests', 'interests hobbies interest hobby memberships awards award honours honors pastimes publications miscellaneous affiliations'],
  ['work', 'experience experiences employment volunteering volunteer voluntary projects project internship internships placement placements positions roles achievements achievement accomplishments leadership extracurricular extra-curricular activities career jobs assignments stories examples highlights'],
];
const KINDS = new Map(NAMES.flatMap(([kind, names]) => names.split(' ').map((name): [string, SectionKind] => [name, kind])));
/** Words that go with the names above and decide nothing. */
const NEUTRAL = new Set('work working professional relevant key personal other additional further previous recent earlier selected main core technical computer it soft hard academic practical clinical paid unpaid current past and of my the me community history background details data information info overview held industry related driving foreign own career areas area service some more extra curricular to date nursing teaching retail hospitality office business communication digital student campus awarded executive higher secondary continuing development vocational informal family caring caregiving military sports sporting with about in a major notable'.split(' '));
/** Parts of one job; they end nothing. */
const WITHIN_JOB = /^(?:(?:my|key|main|core|major|daily|selected|notable|roles? (?:and|&)|duties (?:and|&)) )*(?:responsibilities|duties|achievements|accomplishments|highlights|tasks|role|contributions|results|deliverables|what i did|job description|job profile)(?: (?:and|&) (?:responsibilities|achievements|duties|results|accomplishments))?(?: (?:included|include|including|involved|were))?$/i;
const MOST_WORDS = 6;
const MOST_CHARS = 80;

/** The kind of section that the line opens; null when it is no such heading. */
export function readSection(line: SourceLine): SectionKind | null {
  if (line.blank || line.rule || line.text.length > MOST_CHARS || (line.bullet && !/^\p{Lu}[\p{Lu}\s&]+$/u.test(line.text))) return null;
  const text = bareHeading(line.text);
  // The same in two languages: "Berufserfahrung / Work experience".
  const twice = / [/|] /.test(text) && !/\d/.test(text) ? text.split(/ [/|] /) : [];
  if (twice.length === 2) return sectionOf(twice[0] ?? '') ?? sectionOf(twice[1] ?? '');
  if (/[.!?,;|\d]/.test(text.replace(/\b\d{1,2}\.$/, ''))) return text.includes(',') || /\d/.test(text) ? commaSection(text) : null;
  return sectionOf(text);
}

/** "Skills, languages and interests"; a line with figures is none. */
function commaSection(text: string): SectionKind | null {
  return /[\d.!?;|]/.test(text) ? null : sectionOf(text.replaceAll(',', ' '));
}

function sectionOf(text: string): SectionKind | null {
  const words = wordsOf(text).map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  if (words.length === 0 || words.length > MOST_WORDS || !/^\P{Ll}/u.test(text)) return null;
  if (words.join(' ') === 'personal details' || words.join(' ') === 'personal information' || words.join(' ') === 'personal data') return 'contact';
  if (words.join(' ') === 'work' || words.join(' ') === 'work history' || words.join(' ') === 'professional background') return 'work';
  const kinds = words.map((word) => KINDS.get(word) ?? (NEUTRAL.has(word) ? 'neutral' : null));
  if (kinds.includes(null)) return null;
  const kind = kinds.find((one): one is SectionKind => one !== 'neutral' && one !== null);
  if (words.includes('skills') || words.includes('skill')) return 'skills';
  // "Career objective" is an aim; "career" alone, or with "history", is work.
  if (kind === 'work' && words[0] === 'career') return kinds.find((one): one is SectionKind => one !== 'neutral' && one !== 'work' && one !== null) ?? 'work';
  return kind ?? null;
}

/** "Responsibilities:", "Key achievements" and the like, inside of a job. */
export function isWithinJob(line: SourceLine): boolean {
  return line.text.length <= MOST_CHARS && WITHIN_JOB.test(bareHeading(line.text));
}

/** How a heading is written: lines written alike are headings of one rank. */
export function headingStyle(line: SourceLine): string {
  const letters = line.text.replace(/[^\p{L}]/gu, '');
  const letterCase = letters !== '' && letters === letters.toUpperCase() ? 'capitals' : 'plain';
  return `${letterCase}${line.marked ? ' marked' : ''}${line.text.endsWith(':') ? ' colon' : ''}`;
}

/** Without colon, numbering and the signs around; letters written apart ("S K I L L S") come together. */
function bareHeading(text: string): string {
  const bare = text.replace(/^[\s\-–—=*_|:~•]+|[\s\-–—=*_|:~•]+$/gu, '').replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]\s*/, '');
  return /^(?:\p{L} ){2,}\p{L}(?: {2,}|$)/u.test(`${bare}`) ? bare.split(/ {2,}/).map((word) => word.replaceAll(' ', '')).join(' ') : bare.replace(/\s*\([^)]*\)$/, '');
}
