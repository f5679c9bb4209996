// Rung 5: fields that the page shows or says of itself: its titles, and short labelled facts and chips near them. The
// least trusted rung: it only fills what better ones left open.
import { employmentType, findPay, isoDay } from './dates-and-pay.ts';
import { headingKind } from './heading-words.ts';
import { type FieldName, type Fields, fieldsFrom } from './found.ts';
import { type PageLine, readLines } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { countWords, sameTitle, squeeze } from './words.ts';

const LABELS: ReadonlyArray<readonly [FieldName, RegExp]> = [
  ['title', /^(?:(?:job|position|posting)(?:\s+posting)?\s+title|job\s+name|position(?:\s+name)?|title|requisition\s+title|stellenbezeichnung)$/i],
  ['company', /^(?:company(?:\s+name)?|employer|organi[sz]ation(?:\s+name)?|hiring\s+(?:company|organi[sz]ation)|unternehmen|arbeitgeber|entreprise|empresa|společnost|firma)$/i],
  ['location', /^(?:(?:(?:job|work|primary|office|posting|position)\s+)?locations?(?:\s+name|\(s\))?|city(?:[,/ ]+state)?|place\s+of\s+work|(?:arbeits)?ort|standort|einsatzort|lieu|ubicación|localidad|místo\s+(?:výkonu\s+)?práce|miejsce\s+pracy|standplaats|plats|ort)$/i],
  ['employmentType', /^(?:(?:employment|job|position|contract|work)\s+type|type\s+of\s+(?:employment|contract|position)|schedule|employment(?:\s+status)?|status|time\s+type|hours|full[\s/-]*part\s*time|type|anstellungsart|beschäftigungsart|type\s+de\s+contrat|tipo\s+de\s+contrato|pracovní\s+poměr|typ\s+úvazku|typ\s+pracovního\s+poměru)$/i],
  ['salary', /^(?:(?:base\s+)?(?:salary|pay|compensation|wage|remuneration|rate)(?:\s+(?:range|rate|scale))?|gehalt|salaire|salario|mzda|plat|wynagrodzenie|lön)$/i],
  ['datePosted', /^(?:(?:date\s+)?posted(?:\s+(?:on|date))?|posting\s+date|date\s+(?:posted|published)|published(?:\s+on)?|veröffentlicht)$/i],
  ['validThrough', /^(?:closing\s+date|(?:application\s+)?deadline|apply\s+(?:by|before)|applications?\s+close|closes(?:\s+on)?|expires(?:\s+on)?|end\s+date|bewerbungsfrist)$/i],
];
const REMOTE = /^(?:anywhere|worldwide)(?:\s*\([^)]{0,30}\))?(?:\s+only)?$|^(?:(?:fully|100%|work\s+from\s+home|home\s*office)\s*)?(?:remote|hybrid|on-?site|work\s+from\s+(?:home|anywhere))\b[\s\w(),/·-]{0,40}$/i;
const EMPLOYMENT_CHIP = /^(?:full[\s-]?time|part[\s-]?time|contract(?:or)?|temporary|internship|freelance|permanent|seasonal|vollzeit|teilzeit|cdi|cdd|plný\s+úvazek|jornada\s+completa)(?:[\s,/|·&]+(?:full[\s-]?time|part[\s-]?time|contract(?:or)?|temporary|permanent|regular|employee))*$/i;
const PLACE_CHIP = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}?[\p{L}.'’-]+){0,3},\s(?:[A-Z]{2,3}(?:\s\d{4,5})?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?:,\s\p{Lu}[\p{L}.\s'’-]{1,30})?(?:\s\((?:Remote|Hybrid|On-?site)\))?$/u;
const NOT_A_NAME = /^(?:(?:our\s+)?careers?(?:\s+(?:page|site|portal|opportunities))?|tools|products?|resources?|jobs?(?:\s+(?:details?|board|search|openings?|application|description|posting))?|open\s+positions?|vacanc(?:y|ies)|home|apply(?:\s+now)?|current\s+openings?|job\s*boards?|recruitment|hiring|opportunities|details?|join\s+us|work\s+with\s+us|karriere|stellenangebote?|emplois?|remote|hybrid|full[\s-]?time|part[\s-]?time|career\s+opportunit(?:y|ies)|search\s+results?|job\s+opportunit(?:y|ies))$/i;

/** Names of job boards and application systems: never the employer. */
const BOARDS = new Set([
  'linkedin', 'indeed', 'indeedcom', 'glassdoor', 'ziprecruiter', 'monster', 'monstercom', 'careerbuilder', 'dice', 'dicecom', 'simplyhired', 'builtin', 'stepstone', 'stepstonede', 'totaljobs', 'reed',
  'reedcouk', 'seek', 'naukri', 'naukricom', 'adzuna', 'greenhouse', 'lever', 'ashby', 'workable', 'workday', 'smartrecruiters', 'icims', 'teamtailor', 'recruitee', 'personio', 'bamboohr', 'jobvite',
  'taleo', 'wellfound', 'angellist', 'weworkremotely', 'remoteok', 'stackoverflow', 'stackoverflowjobs', 'usajobs', 'nhsjobs', 'civilservicejobs', 'jobscz', 'pracujpl', 'xing', 'infojobs', 'cvlibrary',
  'breezyhr', 'jazzhr', 'rippling', 'talentcom', 'jooble', 'welcometothejungle', 'otta', 'himalayas', 'flexjobs', 'snagajob', 'theladders', 'craigslist', 'gumtree', 'facebook', 'twitter', 'startpage',
]);

/** True for a short line that is the label of a fact about a job, with or without its value. */
export function isFactLabel(line: string): boolean {
  const [label = ''] = line.split(/[:：]/);
  return label.length < 45 && LABELS.some(([field, pattern]) => field !== 'title' && pattern.test(label.trim()));
}

/** What else helps to tell a name: the posting's text, and organisations that the page's data name. */
export interface FieldHints {
  text: string;
  organisations: readonly string[];
}

const CLOSED_NOTE = /no longer (?:accepting|available)|has (?:expired|been filled)|applications? (?:are )?closed/i;

/** Fields from titles, labelled lines and chips of the page's shown lines. */
export function readPageFields(view: PageView, lines: readonly PageLine[], hints: FieldHints): Fields {
  const start = startOf(hints.text, lines);
  const labelled = readLabelled(lines, start);
  const title = labelled.title ?? pageTitle(view, lines, start);
  const at = title === undefined ? -1 : titleLine(lines, title);
  const near = at < 0 ? lines.slice(Math.max(0, start - 14), Math.max(12, start)) : lines.slice(Math.max(0, at - 6), at + 16);
  const anchor = at < 0 ? null : (lines[at]?.element ?? null);
  const called = readNamed(view, anchor);
  const other = (name: string | undefined) => (name !== undefined && title !== undefined && sameTitle(name, title) && !isLegalName(name) ? undefined : name);
  const company = other(labelled.company) ?? other(called.company) ?? companyOf(view, title);
  delete called.company;
  delete labelled.company;
  const chips = chipsOf(near.filter((line) => title === undefined || !sameTitle(line.text, title)), company ?? '');
  const legal = view.headings.find(isLegalName);
  const inTitle = placeInTitle(view, title);
  return fieldsFrom({ ...(inTitle === undefined ? {} : { location: inTitle }), ...chips, ...called, ...labelled, title, company: company ?? legal ?? companyInText(view, lines, hints) });
}

const NAMED_FIELDS = ['company', 'location', 'employmentType', 'salary', 'datePosted'] as const;

/** Facts in elements that are named for them: the first after the title, where the page also lists other jobs. */
function readNamed(view: PageView, anchor: Element | null): Fields {
  const found: Partial<Record<FieldName, string>> = {};
  for (const field of NAMED_FIELDS) {
    const all = view.named.get(field) ?? [];
    const after = anchor === null ? all : all.filter((element) => (anchor.compareDocumentPosition(element) & 4) !== 0);
    const nearest = anchor === null ? (all.length <= 3 ? all : []) : [...after.slice(0, 3), ...all.filter((element) => !after.includes(element)).slice(-2).reverse()];
    for (const element of nearest) {
      const texts = readLines(element, { keepNoise: true }).map((line) => line.text.replace(/^[^:]{3,30}:\s+(?=\S)/, ''));
      const value = texts.find((text) => acceptValue(field, text) !== null && !LABELS.some(([, label]) => label.test(text.replace(/:$/, ''))));
      const accepted = value === undefined ? null : acceptValue(field, value);
      if (accepted === null || (field === 'company' && isBoard(accepted))) continue;
      found[field] = accepted;
      break;
    }
  }
  return fieldsFrom(found);
}

/** The line that shows the title: a first-level heading before any other. */
function titleLine(lines: readonly PageLine[], title: string): number {
  const fits = (line: PageLine) => sameTitle(line.text, title) && line.text.length < title.length + 40;
  const heading = lines.findIndex((line) => line.level === 1 && fits(line));
  return heading >= 0 ? heading : lines.findIndex(fits);
}

/** The line with which the posting's text begins; 0 when it is not among the lines. */
function startOf(text: string, lines: readonly PageLine[]): number {
  const [first = ''] = text.split('\n');
  const own = squeeze(first);
  return own === '' ? 0 : Math.max(0, lines.findIndex((line) => squeeze(line.text) === own));
}

/** Facts given as "Label: value", as a label line followed by its value, or as a row of a table. */
function readLabelled(all: readonly PageLine[], start: number): Fields {
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

function acceptValue(field: FieldName, value: string): string | null {
  const text = value.trim();
  if (text === '' || text.length > 120) return null;
  if (field === 'datePosted' || field === 'validThrough') return isoDay(text);
  if (field === 'salary') return findPay(text) ?? null;
  if (field === 'employmentType') return /[a-z]/i.test(text) && countWords(text) <= 8 && !/[.!?]$/.test(text) && EMPLOYMENT_WORD.test(text) ? employmentType([text]) : null;
  if (field === 'location') return countWords(text) <= 12 && headingKind(text) === null && !/@|^(?:e-?mail|phone|search|all|any|select)\b/i.test(text) && !/[.!?]\s|[.!?]$|:/.test(text) && !LABELS.some(([, label]) => label.test(text)) ? text.replace(/^-|-$/g, '') : null;
  return countWords(text) <= 12 && headingKind(text) === null && !NOT_A_NAME.test(text) && !/[!?:]$|^(?:show|see|view|follow|visit)\b/i.test(text) && !LABELS.some(([, label]) => label.test(text)) ? text : null;
}
const EMPLOYMENT_WORD = /time|contract|perm|temp|intern|regular|casual|freelance|season|zeit|fest|cdi|cdd|úvazek|hpp|jornada|indefinid|stage|etat|vast|tillsvidare/i;

function chipsOf(near: readonly PageLine[], company: string): Fields {
  const found: Partial<Record<FieldName, string>> = {};
  for (const line of near) {
    const text = company !== '' && line.text.startsWith(`${company} `) ? line.text.slice(company.length + 1) : line.text;
    if (text.length > 90) continue;
    for (const part of text.split(/\s*[·•|]\s*/)) {
      if (found.employmentType === undefined && EMPLOYMENT_CHIP.test(part)) found.employmentType = part;
      if (found.salary === undefined && /\d/.test(part)) {
        const pay = findPay(part);
        if (pay !== null && pay.length > part.length * 0.5) found.salary = pay;
      }
    }
    if (found.location === undefined || REMOTE.test(found.location)) {
      const place = text.split(/\s*[·•|–—]\s*/).find((part) => PLACE_CHIP.test(part)) ?? (found.location === undefined && REMOTE.test(text) ? text : undefined);
      if (place !== undefined) found.location = place;
    }
  }
  return fieldsFrom(found);
}

function pageTitle(view: PageView, lines: readonly PageLine[], start: number): string | undefined {
  const named = view.headings.filter((heading) => heading.length <= 140 && !NOT_A_NAME.test(heading) && !isCompany(heading, view) && !CLOSED_NOTE.test(heading));
  const confirmed = named.find((heading) => [view.title, view.ogTitle].some((title) => title !== '' && squeeze(title).includes(squeeze(heading)) && countWords(heading) >= 1));
  if (confirmed !== undefined && !isCompany(confirmed, view)) return confirmed;
  const fromTitle = titlePart(view);
  if (fromTitle !== undefined && lines.some((line) => squeeze(line.text) === squeeze(fromTitle))) return fromTitle;
  const above = titleAbove(lines, start, view);
  const [first] = named;
  if (first !== undefined && !isCompany(first, view) && lines.some((line) => line.level === 1 && line.text === first)) return first;
  return above ?? fromTitle;
}

const FACT_LABEL = /^(?:job id|req(?:uisition)?(?: id| #|\.|:| number)|location|posted|date posted|job category|category|department|company|employer)\b/i;

/** Older systems give the title as a plain line above the facts or the text: the nearest line that can be one. */
function titleAbove(lines: readonly PageLine[], start: number, view: PageView): string | undefined {
  const facts = lines.findIndex((line, index) => index <= start && line.text.length < 120 && FACT_LABEL.test(line.text));
  const from = facts >= 0 ? facts : start;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const line = lines[at];
    if (line === undefined) break;
    const text = line.text.replace(/\s+posted\b.*$/i, '').replace(/(?:\s+(?:full|part)[\s-]time)(?:\s+(?:regular|temporary|permanent))?$/i, '').trim();
    if (countWords(text) < 1 || countWords(text) > 14 || /[.!?:]$/.test(text) || NOT_A_NAME.test(text) || CAREERS_PHRASE.test(text) || isCompany(text, view)) continue;
    if (line.bullet || line.linked > line.text.length * 0.6 || FACT_LABEL.test(text) || headingKind(text) !== null) continue;
    return text;
  }
  return undefined;
}

/** "Title in Place | Site": the place that the page's title gives after the job's. */
function placeInTitle(view: PageView, title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  for (const source of [view.title, view.ogTitle]) {
    const at = source.toLowerCase().indexOf(title.toLowerCase());
    if (at < 0) continue;
    for (const part of source.slice(at + title.length).split(SEPARATOR)) {
      const text = part.replace(/^\s*(?:job\s+)?in\s+/i, '').trim();
      if (PLACE_CHIP.test(text) || REMOTE.test(text) || (/^\s*(?:job\s+)?in\s/i.test(part) && countWords(text) <= 6 && /^\p{Lu}/u.test(text))) return text;
    }
  }
  return undefined;
}

const LEGAL_ENDING = /\s(?:GmbH(?:\s&\sCo\.?\sKG)?|AG|SE|KG|Inc|LLC|Ltd|Limited|PLC|Corp|s\.\s?r\.\s?o|a\.\s?s|S\.A|SAS|S\.L|B\.V|N\.V|Oy|AB|A\/S|ApS|AS|Sp\.\sz\so\.o|Kft)\.?$/u;

function isLegalName(text: string): boolean {
  return LEGAL_ENDING.test(text) && countWords(text) <= 6 && !text.includes('|');
}

function isCompany(text: string, view: PageView): boolean {
  return isLegalName(text) || squeeze(text) === squeeze(view.siteName) || BOARDS.has(squeeze(text));
}

const SEPARATOR = /\s+[|–—•·»:]\s+|\s+-\s+|\s*\|\s*|:\s+/;
const CAREERS_PHRASE = /\b(?:careers?|jobs?) (?:and \w+ )?(?:opportunit|openings?|search|details?|site)|\bopportunities (?:at|with)\b|\bfind (?:a |your )?(?:job|career)|\bjoin (?:us|our)\b/i;

function titlePart(view: PageView): string | undefined {
  for (const title of [view.ogTitle, view.title]) {
    const whole = title.replace(/^\(\d+\)\s*/, '').replace(/^(?:job\s+application\s+for|apply\s+(?:for|to)|job:|career(?:s)?:|hiring:)\s+/i, '');
    const parts = whole.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '' && !NOT_A_NAME.test(part) && !CAREERS_PHRASE.test(part) && !isCompany(part, view));
    const [first] = parts;
    if (first !== undefined) return first.replace(/\s+(?:at|@)\s+\p{Lu}.*$/u, '').replace(/\s+job\s+in\s+.*$/i, '');
  }
  return undefined;
}

function companyOf(view: PageView, title: string | undefined): string | undefined {
  for (const source of [view.title, view.ogTitle]) {
    const own = title === undefined ? -1 : source.toLowerCase().indexOf(title.toLowerCase());
    if (own < 0 || title === undefined) {
      const careers = CAREERS_PHRASE.test(source) || /\b(?:careers?|jobs?)\b/i.test(source) ? nameInCareersTitle(source) : undefined;
      if (careers !== undefined) return careers;
      continue;
    }
    const rest = source.slice(own + title.length);
    const at = /^\s*(?:at|@|bei|chez|en|hos|bij|presso)\s+(.+?)(?:\s+[|–—-]\s+.*|\s*\|.*)?$/iu.exec(rest);
    if (at?.[1] !== undefined && at[1].length < 60) return at[1].trim();
    const parts = [...rest.split(SEPARATOR), ...source.slice(0, own).split(SEPARATOR)]
      .map((part) => part.trim().replace(/^(?:careers?|jobs?|karriere)\s+(?:at|bei|@)\s+|\s+(?:careers?|jobs?|karriere|recruitment|hiring)$/gi, '').replace(/^[\s,.@-]+|[\s,@-]+$/g, '').trim())
      .filter((part) => part.length > 1 && part.length < 60 && !NOT_A_NAME.test(part) && !isBoard(part) && (!PLACE_CHIP.test(part) || isLegalName(part)) && !/\b\d{4,5}\b/.test(part) && headingKind(part) === null && !/^(?:in|at|for|jobs?|tools|employment)\b/i.test(part) && !/\b(?:jobs|employment)\b/i.test(part) && /\p{L}/u.test(part) && !/^#?\d+$/.test(part));
    const known = parts.find((part) => squeeze(part) === squeeze(view.siteName) || (squeeze(part).length > 3 && squeeze(view.host).includes(squeeze(part))));
    if (known !== undefined) return known;
    if (parts.length === 1) return parts[0];
    if (parts.length > 1) return parts[0];
  }
  const site = view.siteName.replace(/\b(?:careers?|jobs?|karriere|recruitment)\b/gi, '').replace(/^[\s|:@-]+|[\s|:@-]+$/g, '').trim();
  return site !== '' && countWords(site) <= 6 && !isBoard(site) && !NOT_A_NAME.test(site) ? site : undefined;
}

/** "Careers at Name", "Name: Careers: …", "Name - Job details": the employer in the title of a page of its careers site. */
function nameInCareersTitle(source: string): string | undefined {
  const after = /\b(?:at|with|@|bei|chez)\s+(\p{Lu}[^|–—:-]{1,50})$/u.exec(source);
  if (after?.[1] !== undefined && countWords(after[1]) <= 5) return after[1].trim();
  const parts = source.split(SEPARATOR).map((part) => part.trim());
  const others = parts.filter((part) => part !== '' && !NOT_A_NAME.test(part) && !CAREERS_PHRASE.test(part) && !isBoard(part));
  const [only] = others;
  return others.length === 1 && parts.length > 1 && only !== undefined && countWords(only) <= 5 ? only : undefined;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:(?:of|and|&|de|und)\s)?\p{Lu}[\p{L}\p{N}&.’'-]*){0,4}`;
const IN_TEXT: readonly RegExp[] = [
  new RegExp(String.raw`^About\s+(${NAME})$`, 'mu'),
  new RegExp(String.raw`^(?:- )?(${NAME})(?:,? (?:Inc|LLC|Ltd|GmbH)\.?,?)? is (?:an?|the|one of)\b`, 'mu'),
  new RegExp(String.raw`(?:^|[.!?]\s)(?:Here )?[Aa]t (${NAME}),? (?:we|you|our|everyone)\b`, 'mu'),
  new RegExp(String.raw`\b[Jj]oin(?:ing)? (${NAME})(?:['’]s|\sas|\sand|[,.!])`, 'u'),
];
const NOT_AN_EMPLOYER = /^(?:the|this|our|you|your|we|us|it|a|an|role|team|position|job|company|here|there|that|what|who|he|she|candidates?|applicants?|experience|location|description|benefits|about)$/i;

/** The employer's name as the text itself gives it, only where a second place in the page says the same. */
function companyInText(view: PageView, lines: readonly PageLine[], hints: FieldHints): string | undefined {
  const own = hints.organisations.filter((name) => name.length > 1 && !isBoard(name) && !isBoard(view.siteName));
  const [named] = own;
  if (named !== undefined && new Set(own.map(squeeze)).size === 1) return named;
  const around = squeeze(`${view.title} ${view.host} ${lines.filter((line) => /©|copyright/i.test(line.text)).map((line) => line.text).join(' ')}`);
  for (const pattern of IN_TEXT) {
    const name = pattern.exec(hints.text)?.[1]?.trim();
    if (name === undefined || NOT_AN_EMPLOYER.test(name) || headingKind(name) !== null || squeeze(name).length < 2) continue;
    const often = hints.text.split(name).length - 1;
    if (often >= 3 || around.includes(squeeze(name))) return name;
  }
  return undefined;
}

/** True for the name of a job board or application system, with or without its domain ending. */
export function isBoard(name: string): boolean {
  return BOARDS.has(squeeze(name.replace(/\.(?:com|org|net|io|co|de|cz|co\.uk)$/i, ''))) || BOARDS.has(squeeze(name));
}
