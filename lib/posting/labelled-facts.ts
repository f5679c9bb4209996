// Facts that a page sets out under labels: place, pay, kind of employment, dates, in the languages postings mostly come in.
import { employmentType, findPay, isoDay } from './dates-and-pay.ts';
import { headingKind } from './heading-words.ts';
import type { FieldName } from '../schema/reading.ts';
import { type Fields, fieldsFrom } from './found.ts';
import { NOT_A_NAME } from './name-words.ts';
import type { PageLine } from './page-lines.ts';
import { countWords } from './words.ts';

export const LABELS: ReadonlyArray<readonly [FieldName, RegExp]> = [
  ['title', /^(?:(?:job|position|posting)(?:\s+posting)?\s+title|job\s+name|position(?:\s+name)?|title|requisition\s+title|stellenbezeichnung)$/i],
  ['company', /^(?:company(?:\s+name)?|employer|organi[sz]ation(?:\s+name)?|hiring\s+(?:company|organi[sz]ation)|unternehmen|arbeitgeber|entreprise|empresa|společnost|firma)$/i],
  ['location', /^(?:(?:(?:job|work|primary|office|posting|position)\s+)?locations?(?:\s+name|\(s\))?|city(?:[,/ ]+state)?|place\s+of\s+work|(?:arbeits)?ort|standort|einsatzort|lieu|ubicación|localidad|místo\s+(?:výkonu\s+)?práce|miejsce\s+pracy|standplaats|plats|ort)$/i],
  ['employmentType', /^(?:(?:employment|job|position|contract|work)\s+type|type\s+of\s+(?:employment|contract|position|job)|position|workload|pensum|schedule|employment(?:\s+status)?|status|time\s+type|hours|full[\s/-]*part\s*time|type|anstellungsart|beschäftigungsart|type\s+de\s+contrat|tipo\s+de\s+contrato|pracovní\s+poměr|typ\s+úvazku|typ\s+pracovního\s+poměru)$/i],
  ['salary', /^(?:(?:base\s+)?(?:salary|pay|compensation|wage|remuneration|rate)(?:\s+(?:range|rate|scale))?|gehalt(?:sspanne|srahmen)?|lohn(?:band)?|vergütung|salaire|salario|mzda|plat|wynagrodzenie|lön)$/i],
  ['datePosted', /^(?:(?:date\s+)?posted(?:\s+(?:on|date))?|posting\s+date|date\s+(?:posted|published)|published(?:\s+on)?|veröffentlicht)$/i],
  ['validThrough', /^(?:closing\s+date|(?:application\s+)?deadline|apply\s+(?:by|before)|applications?\s+close|closes(?:\s+on)?|expires(?:\s+on)?|end\s+date|bewerbungsfrist)$/i],
];
/** Labels of facts that are no field of ours. */
const OTHER_LABEL = /^(?:(?:job|position|posting|requisition|req|vacancy|reference|tracking|auto\s+req)[\s-]*(?:id|#|no\.?|number|code|ref(?:erence)?|category|function|family|level|area|grade)|reference|department|division|business\s+unit|category|industry|seniority(?:\s+level)?|shift|travel(?:\s+required)?|company\s+location|number\s+of\s+(?:openings|positions|vacancies)|#\s*of\s+openings|openings|market|career\s+level|experience\s+level|employee\s+type|worker\s+(?:type|sub-type)|relocation(?:\s+provided)?)$/i;

/** True for a short line that is the label of a fact about a job, with or without its value. */
export function isFactLabel(line: string): boolean {
  const [raw = ''] = line.split(/[:：]/);
  const label = raw.trim();
  return label.length < 45 && (OTHER_LABEL.test(label) || LABELS.some(([field, pattern]) => field !== 'title' && pattern.test(label)));
}
/** Facts given as "Label: value", as a label line followed by its value, or as a row of a table. */
export function readLabelled(all: readonly PageLine[], start: number): Fields {
  const lines = splitFacts(all);
  const found: Partial<Record<FieldName, string>> = {};
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 140) continue;
    // Inside a long text, "Location" is more often a heading or a word than the label of a fact.
    if (start > 0 && index > start + 1 && !/[:：]/.test(line.text) && line.level === 0) continue;
    const split = /^([^:：]{3,40})[:：]\s*(.*)$/u.exec(line.text) ?? ROW.exec(line.text);
    const label = (split?.[1] ?? line.text).trim();
    for (const [field, pattern] of LABELS) {
      if (found[field] !== undefined || !pattern.test(label)) continue;
      const next = split === null && !areNeighbours(line, lines[index + 1]) ? undefined : lines[index + 1];
      const value = split !== null && split[2] !== '' ? (split[2] ?? '') : next !== undefined && (split !== null || line.level > 0 || next.text.length < 60) ? next.text : '';
      const accepted = acceptValue(field, value);
      if (accepted !== null) found[field] = accepted;
    }
  }
  return fieldsFrom(found);
}

/** Several facts on one line ("Location: Leeds | Job type: Full-time") as lines of their own. */
function splitFacts(lines: readonly PageLine[]): PageLine[] {
  return lines.flatMap((line) => {
    const parts = line.text.length <= 200 && line.text.includes(':') ? line.text.split(/\s+[|•·]\s+/) : [];
    return parts.length < 2 ? [line] : parts.map((text) => ({ ...line, text }));
  });
}

/** A label and the line after it that is its value: set in one box, and no entry of a menu. */
function areNeighbours(label: PageLine, value: PageLine | undefined): boolean {
  const isData = /^(?:dt|th|td)$/.test(label.element.localName);
  if (value === undefined || label.linked > 0 || (value.linked > value.text.length * 0.9 && !isData)) return false;
  let up = label.element.parentElement;
  for (let steps = 0; up !== null && steps < 3; steps++, up = up.parentElement) if (up.contains(value.element)) return up.localName !== 'body';
  return false;
}

/** A row of a table, its cells on one line: a label that needs no colon, then the value. */
const ROW = /^((?:(?:Job|Work|Posting|Position) ){0,2}(?:Title|Location(?: Name)?|Company|Employer|Schedule|Employment Type|Job Type|Salary|Closing Date|Date Posted))\s+(?=[\p{Lu}\d$£€])(.{2,100})$/u;

/** The value in the form of its field, or null when it cannot be one. */
export function acceptValue(field: FieldName, value: string): string | null {
  const text = field === 'location' ? value.trim().replace(/^(?:hiring|based|located)\s+in\s+/i, '').replace(/(?<=,.*)\.$/, '') : value.trim();
  if (text === '' || text.length > 120) return null;
  if (field === 'datePosted' || field === 'validThrough') return isoDay(text);
  if (field === 'salary') return GUESSED.test(text) ? null : findPay(text);
  if (field === 'employmentType') return /[a-z]/i.test(text) && countWords(text) <= 8 && !/[.!?]$/.test(text) && EMPLOYMENT_WORD.test(text) ? employmentType([text]) : null;
  if (field === 'location') return countWords(text) <= 12 && headingKind(text) === null && !/@|^(?:e-?mail|phone|search|all|any|select)\b/i.test(text) && !/[.!?]\s|[.!?]$|:/.test(text) && !LABELS.some(([, label]) => label.test(text)) ? text.replace(/^-|-$/g, '') : null;
  return countWords(text) <= 12 && headingKind(text) === null && !NOT_A_NAME.test(text) && !/[!?:]$|^(?:show|see|view|follow|visit)\b/i.test(text) && !LABELS.some(([, label]) => label.test(text)) ? text : null;
}
/** Pay that a board has worked out itself is not the employer's. */
export const GUESSED = /\best(?:\.|imat)|\bguess|\bpredicted/i;
const EMPLOYMENT_WORD = /time|contract|perm|temp|intern|regular|casual|freelance|season|zeit|fest|cdi|cdd|úvazek|hpp|jornada|indefinid|stage|etat|vast|tillsvidare/i;
