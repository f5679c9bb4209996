// What one rung of the ladder found in a page: fields, the description, and facts for the verdict. Plain data but for `root`.
import type { Source } from '../schema/analysis.ts';
import { FIELD_NAMES, type FieldName } from '../schema/reading.ts';

/** Fields as found; a missing key is unknown. */
export type Fields = Partial<Record<FieldName, string>>;

export interface Found {
  source: Source;
  fields: Fields;
  /** The description as plain text, or '' when the rung has fields only. */
  text: string;
  /** The element that holds the description in the page, when the text came from one. */
  root: Element | null;
  /** True when the page says that applications are no longer taken. */
  closed: boolean;
  detail: string;
}

/** Builds fields from possibly empty strings: blank ones are left out. */
export function fieldsFrom(raw: Partial<Record<FieldName, string | null | undefined>>): Fields {
  const fields: Fields = {};
  for (const name of FIELD_NAMES) {
    const value = raw[name]?.replace(/\s+/g, ' ').trim();
    if (value !== undefined && value !== '') fields[name] = value;
  }
  return fields;
}
