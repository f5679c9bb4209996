// One value for each field, from several rungs: the most trusted rung that has a usable value wins. Nothing is made up.
import { FIELD_NAMES, type FieldName, type Fields } from './found.ts';
import { employmentType } from './dates-and-pay.ts';
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
  const shown = sources.at(-1)?.fields.location;
  if (from.location === 'json-ld' && shown !== undefined && fields.location !== undefined && sharesPlace(shown, fields.location)) {
    fields.location = shown;
    from.location = 'page';
  }
  return { fields, from };
}

/** Two ways to write one place: the page's own is what the person sees. Several places of the data are not replaced by one. */
function sharesPlace(shown: string, data: string): boolean {
  if (data.includes(';') || /remote/i.test(data) !== /remote/i.test(shown) || !shown.includes(',')) return false;
  const own = new Set(wordsOf(data).filter((word) => word.length > 3));
  return wordsOf(shown).some((word) => own.has(word));
}

function usableValue(name: FieldName, value: string, sources: readonly FieldSource[], known: Fields): string | null {
  if (value.length > 300) return null;
  if (name === 'employmentType') return employmentType([value]);
  // Some boards write the employer's name where the place belongs.
  if (name === 'location' && known.company !== undefined && squeeze(value).startsWith(squeeze(known.company))) return null;
  if (name === 'company') return isBoard(value) && sources.some((one) => one.fields.company !== undefined && !isBoard(one.fields.company)) ? null : value;
  return value;
}
