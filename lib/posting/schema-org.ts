// A schema.org JobPosting, from whatever notation (JSON-LD, microdata, RDFa), as fields and a description's source.
import { employmentType, formatPay, isoDay } from './dates-and-pay.ts';
import { type Fields, fieldsFrom } from './found.ts';
import { isRecord, type JsonRecord, valueAt } from './loose-json.ts';
import { cleanText } from './page-lines.ts';

/** True when a record's type, alone or in a list, with or without the schema.org address before it, is the given one. */
export function hasType(record: JsonRecord, type: string): boolean {
  return listOf(valueAt(record, '@type')).some((name) => typeof name === 'string' && name.replace(/^.*[/#:]/, '') === type);
}

/** What systems write where they know nothing. */
const PLACEHOLDER = /^(?:unavailable|n\/?a|null|undefined|none|unknown|tb[cd]|not (?:available|specified|provided|disclosed)|[-–—.]+)$/i;

/** The fields of a job record. `plain` turns a string that may hold markup into one line of text. */
export function readJobFields(job: JsonRecord, plain: (source: string) => string): Fields {
  const text = (value: unknown) => {
    const line = typeof value === 'string' || typeof value === 'number' ? cleanText(plain(String(value))) : '';
    return PLACEHOLDER.test(line) ? '' : line;
  };
  return fieldsFrom({
    title: text(valueAt(job, 'title')) || text(valueAt(job, 'name')),
    company: readName(valueAt(job, 'hiringOrganization'), text),
    location: readPlace(job, text),
    employmentType: employmentType(listOf(valueAt(job, 'employmentType')).map(text)),
    salary: readSalary(valueAt(job, 'baseSalary'), text) ?? readSalary(valueAt(job, 'estimatedSalary'), text),
    datePosted: isoDay(text(valueAt(job, 'datePosted'))),
    validThrough: isoDay(text(valueAt(job, 'validThrough'))),
    language: text(valueAt(job, 'inLanguage')),
  });
}

const TEXT_KEYS = ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements', 'educationRequirements', 'jobBenefits'];

/** The sources of the posting's text: the description first; the other text fields only where the description is missing. */
export function descriptionSources(job: JsonRecord): string[] {
  const description = listOf(valueAt(job, 'description')).filter((value) => typeof value === 'string');
  if (description.some((value) => value.trim() !== '')) return description;
  return TEXT_KEYS.slice(1).flatMap((key) => listOf(valueAt(job, key)).filter((value) => typeof value === 'string' && value.trim() !== '').map(String));
}

/** Further text fields that some sites keep apart from the description, for pages where it is only the introduction. */
export function extraSources(job: JsonRecord): string[] {
  return ['responsibilities', 'qualifications'].flatMap((key) => listOf(valueAt(job, key)).filter((value) => typeof value === 'string').map(String));
}

/** Job numbers that the record gives, for comparison with the page's address. */
export function jobIdentifiers(job: JsonRecord): string[] {
  const ids: string[] = [];
  for (const value of listOf(valueAt(job, 'identifier'))) {
    const id = isRecord(value) ? valueAt(value, 'value') : value;
    if (typeof id === 'string' || typeof id === 'number') ids.push(String(id));
  }
  return ids.filter((id) => id.length >= 3);
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

type ToText = (value: unknown) => string;

function readName(value: unknown, text: ToText): string {
  for (const one of listOf(value)) {
    const name = isRecord(one) ? text(valueAt(one, 'name')) || text(valueAt(one, 'legalName')) : text(one);
    if (name !== '' && !/^https?:/.test(name)) return name;
  }
  return '';
}

const MAX_PLACES = 4;

function readPlace(job: JsonRecord, text: ToText): string {
  const places: string[] = [];
  for (const value of listOf(valueAt(job, 'jobLocation'))) {
    const place = isRecord(value) ? readAddress(valueAt(value, 'address'), text) || text(valueAt(value, 'name')) : text(value);
    if (place !== '' && !places.includes(place)) places.push(place);
  }
  const isRemote = listOf(valueAt(job, 'jobLocationType')).some((value) => /telecommute|remote/i.test(text(value)));
  const shown = places.slice(0, MAX_PLACES).join('; ') + (places.length > MAX_PLACES ? '; …' : '');
  if (!isRemote) return shown;
  if (shown !== '') return /remote/i.test(shown) ? shown : `${shown} (Remote)`;
  const where = listOf(valueAt(job, 'applicantLocationRequirements')).map((value) => (isRecord(value) ? text(valueAt(value, 'name')) : text(value)));
  const countries = where.filter((name) => name !== '').slice(0, MAX_PLACES);
  return countries.length === 0 ? 'Remote' : `Remote, ${countries.join('; ')}`;
}

function readAddress(value: unknown, text: ToText): string {
  for (const address of listOf(value)) {
    if (!isRecord(address)) {
      const line = text(address);
      if (line !== '') return line;
      continue;
    }
    const parts: string[] = [];
    for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
      const raw = valueAt(address, key);
      const part = isRecord(raw) ? text(valueAt(raw, 'name')) : text(raw);
      const seen = parts.join(', ').toLowerCase();
      if (part !== '' && !namesPlace(seen, part.toLowerCase())) parts.push(part);
    }
    if (parts.length > 0) return parts.join(', ');
    const street = text(valueAt(address, 'streetAddress'));
    if (street !== '') return street;
  }
  return '';
}

/** True when the places named so far end with this one, in full or by its country's other names. */
function namesPlace(seen: string, part: string): boolean {
  const named = seen.split(/,\s*/);
  return named.includes(part) || SAME_COUNTRY.some((names) => names.includes(part) && names.includes(named.at(-1) ?? ''));
}
const SAME_COUNTRY = [['us', 'usa', 'u.s.', 'united states', 'united states of america'], ['gb', 'uk', 'united kingdom', 'great britain']];

/** A range wider than this (1 to 1,000,000) is what a system writes where it was given none. */
const MAX_SPREAD = 20;

function readSalary(value: unknown, text: ToText): string | null {
  for (const pay of listOf(value)) {
    if (!isRecord(pay)) {
      const line = text(pay);
      if (/\d/.test(line) && !/^0+(?:\.0+)?$/.test(line)) return line.slice(0, 120);
      continue;
    }
    const inner = listOf(valueAt(pay, 'value'))[0];
    const amounts = isRecord(inner) ? inner : pay;
    const number = (key: string) => toNumber(text(valueAt(amounts, key)));
    if (number('minValue') > 0 && number('maxValue') > number('minValue') * MAX_SPREAD) continue;
    const single = isRecord(inner) ? number('value') : toNumber(text(inner));
    const formatted = formatPay({
      currency: text(valueAt(pay, 'currency')) || text(valueAt(amounts, 'currency')),
      min: number('minValue') || single,
      max: number('maxValue') || single,
      unit: text(valueAt(amounts, 'unitText')) || text(valueAt(pay, 'unitText')),
    });
    if (formatted !== null) return formatted;
  }
  return null;
}

function toNumber(text: string): number {
  const value = Number(text.replace(/[,\s$€£]/g, ''));
  return Number.isFinite(value) ? value : 0;
}
