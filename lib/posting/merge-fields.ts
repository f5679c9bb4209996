// One value for each field, from several rungs: the most trusted rung that has a usable value wins. Nothing is made up.
import { FIELD_NAMES, type FieldName } from '../schema/reading.ts';
import { employmentType, findPaidPeriod } from './dates-and-pay.ts';
import type { Fields } from './found.ts';
import { isBoard } from './name-words.ts';
import { squeeze, wordsOf } from './words.ts';

export interface FieldSource {
  /** A rung's name, for the trace. */
  rung: string;
  fields: Fields;
}

export interface MergedFields {
  fields: Fields;
  /** Which rung each field came from. */
  from: Partial<Record<FieldName, string>>;
}

/** Merges fields, most trusted source first. A value that can't be right for its field (a job board as company …) is passed over. */
export function mergeFields(sources: readonly FieldSource[]): MergedFields {
  const fields: Fields = {};
  const from: MergedFields['from'] = {};
  for (const { rung, fields: own } of sources) {
    for (const name of FIELD_NAMES) {
      const value = own[name];
      if (value === undefined || fields[name] !== undefined) continue;
      const usable = usableValue(name, value, sources, fields);
      if (usable === null) continue;
      fields[name] = usable;
      from[name] = rung;
    }
  }
  const merged = { fields, from };
  return withFullerPay(withShownPlace(merged, sources), sources);
}

/** The place as the page shows it, where data of the page write the same place in another way; and whether the work is remote or hybrid. */
function withShownPlace({ fields, from }: MergedFields, sources: readonly FieldSource[]): MergedFields {
  const { location } = fields;
  const shown = sources.find((one) => one.rung === 'page')?.fields.location;
  if (location === undefined || shown === undefined || from.location === 'given' || from.location === 'page') return { fields, from };
  if (from.location === 'json-ld' && sharesPlace(shown, location)) return { fields: { ...fields, location: shown }, from: { ...from, location: 'page' } };
  const workplace = WORKPLACE.exec(shown)?.[0];
  if (workplace === undefined || WORKPLACE.test(location) || location.length > 80) return { fields, from };
  return { fields: { ...fields, location: `${location} (${workplace})` }, from };
}

const WORKPLACE = /\b(?:Remote|Hybrid)\b/i;

/** Two ways to write one place: the page's own is what the person sees. Several places of the data are not replaced by one. */
function sharesPlace(shown: string, data: string): boolean {
  if (data.includes(';') || /remote/i.test(data) !== /remote/i.test(shown) || !shown.includes(',')) return false;
  const own = new Set(wordsOf(data).filter((word) => word.length > 3));
  return wordsOf(shown).some((word) => own.has(word));
}

/** A pay without its period or currency gives way to the same amount with both, which a less trusted rung may have. */
function withFullerPay({ fields, from }: MergedFields, sources: readonly FieldSource[]): MergedFields {
  const { salary } = fields;
  if (salary === undefined || from.salary === 'given' || findPaidPeriod(salary) !== null) return { fields, from };
  const amount = amountOf(salary);
  for (const { rung, fields: own } of sources) {
    const fuller = own.salary;
    if (fuller !== undefined && findPaidPeriod(fuller) !== null && amountOf(fuller) === amount) return { fields: { ...fields, salary: fuller }, from: { ...from, salary: rung } };
  }
  return { fields, from };
}

/** The digits of the first amount of money, cents aside. */
function amountOf(pay: string): string {
  const first = /\d[\d,.\s’']*/.exec(pay)?.[0] ?? '';
  return first.replace(/[.,]\d{1,2}\s*$/, '').replace(/\D/g, '');
}

function usableValue(name: FieldName, value: string, sources: readonly FieldSource[], known: Fields): string | null {
  if (value.length > 300) return null;
  if (name === 'employmentType') return employmentType([value]);
  // Some boards write the employer's name where the place belongs.
  if (name === 'location' && known.company !== undefined && squeeze(value).startsWith(squeeze(known.company))) return null;
  if (name === 'company') return isBoard(value) && sources.some((one) => one.fields.company !== undefined && !isBoard(one.fields.company)) ? null : value;
  return value;
}
