// Writes dates, pay and kinds of employment in one form each. What can't be told for sure is left unknown.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An ISO 8601 day ("2026-03-05") from a date as pages write it, or null. A day and month that could be swapped is unknown. */
export function isoDay(raw: string): string | null {
  const text = raw.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return makeDay(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return makeDay(compact[1], compact[2], compact[3]);
  const withClock = /\b([A-Za-z]{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z+\-:\d]{1,9}\s+)?(\d{4})\b/.exec(text);
  if (withClock !== null) return makeDay(withClock[3], monthNumber(withClock[1]), withClock[2]);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (monthFirst !== null) return makeDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst !== null) return makeDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted !== null) return makeDay(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed === null) return null;
  const [, first = '', second = '', year] = slashed;
  if (Number(first) > 12) return makeDay(year, second, first);
  if (Number(second) > 12 || first === second) return makeDay(year, first, second);
  return null;
}

const DAY_MS = 86_400_000;
const AGO = /^(?:re)?posted\s*:?\s+(?:on\s+)?(?:(today|just now|\d+\s+(?:hours?|minutes?)\s+ago)|(yesterday)|(\d{1,2}|an?|one)\s+(day|week)s?\s+ago)\b/i;

/** The day meant by "Posted 3 days ago" on a page captured at `capturedAt` (ISO 8601), or null; "30+ days ago" names no day. */
export function postedDay(text: string, capturedAt: string): string | null {
  const match = AGO.exec(text.trim());
  const now = Date.parse(capturedAt);
  if (match === null || Number.isNaN(now)) return null;
  const [, today, yesterday, count = '1', unit = 'day'] = match;
  const days = today !== undefined ? 0 : yesterday !== undefined ? 1 : (Number(count) || 1) * (unit.toLowerCase() === 'week' ? 7 : 1);
  return new Date(now - days * DAY_MS).toISOString().slice(0, 10);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function makeDay(year = '', month = '', day = ''): string | null {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (y < 1970 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const EMPLOYMENT: Record<string, string> = {
  fulltime: 'Full-time', parttime: 'Part-time', contractor: 'Contract', contract: 'Contract', temporary: 'Temporary', temp: 'Temporary', intern: 'Internship',
  internship: 'Internship', volunteer: 'Volunteer', perdiem: 'Per diem', permanent: 'Permanent', freelance: 'Freelance', apprenticeship: 'Apprenticeship', seasonal: 'Seasonal',
};

/** "FULL_TIME" → "Full-time"; several joined by ", "; other wording is kept as written; "OTHER" and blank are null. */
export function employmentType(values: readonly string[]): string | null {
  const names: string[] = [];
  for (const raw of values.flatMap((value) => value.split(/\s*[,;|]\s*/))) {
    const key = raw.toLowerCase().replace(/[^a-z]/g, '');
    if (raw.trim() === '' || key === 'other' || raw.length > 60) continue;
    const name = Object.hasOwn(EMPLOYMENT, key) ? (EMPLOYMENT[key] ?? raw) : raw.replace(/_/g, ' ').trim();
    if (!names.includes(name)) names.push(name);
  }
  return names.length === 0 ? null : names.join(', ');
}

export interface Pay {
  currency: string;
  min: number;
  max: number;
  /** As schema.org writes it: HOUR, DAY, WEEK, MONTH, YEAR; '' when unknown. */
  unit: string;
}

const PERIODS: Record<string, string> = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year', annual: 'a year', annually: 'a year', hourly: 'an hour', monthly: 'a month' };

/** "USD 18 - 22 an hour"; null when there is no amount above zero. */
export function formatPay({ currency, min, max, unit }: Pay): string | null {
  const low = Number.isFinite(min) && min > 0 ? min : 0;
  const high = Number.isFinite(max) && max > 0 ? max : 0;
  if (low === 0 && high === 0) return null;
  const amount = low > 0 && high > 0 && low !== high ? `${formatAmount(low)} - ${formatAmount(high)}` : formatAmount(high || low);
  const period = PERIODS[unit.toLowerCase()];
  return [/^[A-Z]{3}$/.test(currency) ? currency : '', amount, period ?? ''].filter((part) => part !== '').join(' ');
}

function formatAmount(amount: number): string {
  const [whole = '0', cents = ''] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return cents === '' ? grouped : `${grouped}.${cents}`;
}

/** Grouped as in most countries, grouped as in India (6,50,000), or plain. */
const AMOUNT = String.raw`(?:\d{1,3}(?:[ ,.’'\u00A0\u202F]\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3})(?:[.,]\d{2})?|\d{1,7}(?:[.,]\d{1,2})?`;
const CODE = 'USD|EUR|GBP|AUD|CAD|NZD|CHF|CZK|PLN|SEK|NOK|DKK|INR|SGD|AED|ZAR|HKD|JPY|BRL|MXN';
const SIGN = String.raw`[$€£¥₹]|US\$|A\$|C\$|CA\$|AU\$|NZ\$|S\$|R\$|HK\$|Rs\.?|R(?=\s?\d)`;
const TIMES = String.raw`(?:\s?[kK](?![\p{L}])|\s(?:lakhs?|lacs?)\b)?`;
const MONEY = String.raw`(?:(?:${CODE})\s?(?:${SIGN})?|(?:${SIGN}))\s?(?:${AMOUNT})${TIMES}(?:\s?(?:[$€£¥₹]|(?:${CODE})\b))?`;
const BARE = String.raw`(?:${AMOUNT})${TIMES}\s?(?:€|Kč|zł|kr\b|(?:${CODE})\b|£|\$|LPA\b)`;
const PERIOD = String.raw`(?:\s?(?:\/\s?|per\s|an?\s|each\s|pro\s|par\s|por\s|za\s|je\s)(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|Jahr|Monat|Stunde|an|mois|heure|año|mes|mês|ano|hora|mese|anno|ora|měsíc|rok|uur|maand|jaar|månad|måned|timme|time|år)\b\.?|\s(?:hourly|annually|yearly|monthly|weekly|p[./]?[ahm]\.?|pro\srata)(?![\p{L}]))`;
const RANGE = String.raw`\s?(?:-|–|—|(?:up\s)?to|bis|až|à)\s?`;
const PAY_RANGE = new RegExp(String.raw`(?<![\p{L}\d.,])(?:(?:${AMOUNT})${TIMES}${RANGE}${BARE}${PERIOD}?|(?:${MONEY}|${BARE})${PERIOD}?(?:${RANGE}(?:${MONEY}|${BARE}|(?:${AMOUNT})${TIMES})${PERIOD}?)?${PERIOD}?)`, 'iu');

/** A line is looked through this far: groups of digits without end would be counted anew from each of them. */
const MAX_PAY_TEXT = 2000;

/** The first amount or range of money in a short piece of text ("$18 - $22 an hour"), as written; null when there is none. */
export function findPay(text: string): string | null {
  const match = PAY_RANGE.exec(text.slice(0, MAX_PAY_TEXT));
  return match === null ? null : match[0].trim().replace(/(?<=\p{L}{2})\.$/u, '');
}

const HAS_PERIOD = new RegExp(String.raw`(?:${PERIOD}|\bLPA)\s*$`, 'iu');

/** The first amount or range of money that comes with its period ("£12.60 an hour"), as written; null when there is none. */
export function findPaidPeriod(text: string): string | null {
  const pay = findPay(text);
  return pay !== null && HAS_PERIOD.test(` ${pay}`) ? pay : null;
}
