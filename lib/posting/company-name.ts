// The employer's name where no data give it: from the page's titles, its site name, or the text itself.
import { headingKind } from './heading-words.ts';
import { isLogo, MAX_IMAGES } from './logo.ts';
import { CAREERS_PHRASE, isBoard, isLegalName, namesOccupation, NOT_A_NAME, PLACE_CHIP, SEPARATOR } from './name-words.ts';
import type { PageLine } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { countWords, squeeze } from './words.ts';

/** What else helps to tell a name: the posting's text, and organisations that the page's data name. */
export interface FieldHints {
  text: string;
  organisations: readonly string[];
}
/**
 * The employer from the titles of the page and the name of its site; undefined when they do not tell. Titles also hold slogans and
 * the names of templates: a part of one counts only where `isShown` says that the page shows it too.
 */
export function companyOf(view: PageView, title: string | undefined, isShown: (name: string) => boolean): string | undefined {
  for (const source of [view.title, view.ogTitle]) {
    const own = title === undefined ? -1 : source.toLowerCase().indexOf(title.toLowerCase());
    if (own < 0 || title === undefined) {
      const careers = CAREERS_PHRASE.test(source) || /\b(?:careers?|jobs?)\b/i.test(source) ? nameInCareersTitle(source) : undefined;
      if (careers !== undefined) return careers;
      if (countWords(source) <= 5 && /^\p{Lu}/u.test(source) && !SEPARATOR.test(source) && !NOT_A_NAME.test(source) && !isBoard(source) && !namesOccupation(source) && isShown(source)) return source;
      continue;
    }
    const rest = source.slice(own + title.length);
    const at = /^\s*(?:(?:jobs?\s+)?in\s+[\p{L} .,’'-]{2,40}?\s+)?(?:at|@|bei|chez|en|hos|bij|presso)\s+(.+?)(?:\s+[|–—-]\s+.*|\s*\|.*)?$/iu.exec(rest);
    if (at?.[1] !== undefined && at[1].length < 60) return at[1].trim();
    const parts = [...rest.split(SEPARATOR), ...source.slice(0, own).split(SEPARATOR)]
      .map((part) => part.trim().replace(/^(?:careers?|jobs?|karriere)\s+(?:(?:at|bei|@)\s+)?|\s+(?:careers?|jobs?|karriere|recruitment|hiring|website|homepage)$/gi, '').replace(/^[\s,.@-]+|[\s,@-]+$/g, '').trim())
      .filter((part) => part.length > 1 && part.length < 60 && !NOT_A_NAME.test(part) && !isBoard(part) && (!PLACE_CHIP.test(part) || isLegalName(part)) && !/\b\d{4,5}\b/.test(part) && headingKind(part) === null && !/^(?:in|at|for|jobs?|tools|employment)\b/i.test(part) && !/\b(?:jobs|employment)\b/i.test(part) && /\p{L}/u.test(part) && !/^#?\d+$/.test(part));
    const known = parts.find((part) => (squeeze(part).length > 2 && squeeze(view.siteName).startsWith(squeeze(part))) || (squeeze(part).length > 3 && squeeze(view.host).includes(squeeze(part))));
    if (known !== undefined) return known;
    const shown = parts.find(isShown);
    if (shown !== undefined) return shown;
  }
  const site = view.siteName.replace(/\b(?:careers?|jobs?|karriere|recruitment)\b|\s+(?:web(?:site)?|homepage|official site)$/gi, '').replace(/^[\s|:@-]+|[\s|:@-]+$/g, '').trim();
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
  new RegExp(String.raw`(?:^|[.!?]\s)(?:Here )?[Aa]t (${NAME}),? (?:we|you|our|everyone|the)\b`, 'mu'),
  new RegExp(String.raw`\b[Jj]oin(?:ing)? (${NAME})(?:['’]s|\sas|\sand|[,.!])`, 'u'),
  new RegExp(String.raw`\b[Ww]e are (${NAME})(?:\s[–—-]\s|,\s(?:an?|the)\s)`, 'u'),
  new RegExp(String.raw`\b[Aa]s an? [^.\n]{3,70} (?:at|with) (${NAME}),? you\b`, 'u'),
  new RegExp(String.raw`^(?:- )?(?:Life|Working|Careers) (?:at|with) (${NAME})$`, 'mu'),
];
/** A name with its legal form ("Harbour Lane Hotels, Inc."). */
const LEGAL_IN_TEXT = new RegExp(String.raw`(?<!\p{L})(${NAME}),? (?:Inc|LLC|Ltd|Limited|PLC|plc|Corp|Corporation|GmbH|AG|S\.A|SAS|B\.V|Pty)\b\.?`, 'gu');
const COPYRIGHT = new RegExp(String.raw`(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(${NAME})`, 'u');
const NOT_AN_EMPLOYER = /^(?:the|this|our|you|your|we|us|it|a|an|role|team|position|job|company|here|there|that|what|who|he|she|candidates?|applicants?|experience|location|description|benefits|about)$/i;

/** The employer's name as the text itself gives it, only where a second place in the page says the same. */
export function companyInText(view: PageView, lines: readonly PageLine[], hints: FieldHints): string | undefined {
  const own = hints.organisations.filter((name) => name.length > 1 && !isBoard(name) && !isBoard(view.siteName));
  const [named] = own;
  if (named !== undefined && new Set(own.map(squeeze)).size === 1) return named;
  const around = squeeze(`${view.title} ${view.host} ${lines.filter((line) => /©|copyright/i.test(line.text)).map((line) => line.text).join(' ')}`);
  for (const pattern of IN_TEXT) {
    const name = pattern.exec(hints.text)?.[1]?.trim();
    if (name === undefined || NOT_AN_EMPLOYER.test(name) || headingKind(name) !== null || squeeze(name).length < 2) continue;
    if (mentions(hints.text, name) >= 3 || around.includes(squeeze(name))) return name;
  }
  return logoName(view, hints.text) ?? legalName(hints.text) ?? copyrightName(lines, hints.text);
}


/** What the page's logo is called, where the text speaks of the same name. */
function logoName(view: PageView, text: string): string | undefined {
  let seen = 0;
  let begun: string | undefined;
  for (const image of view.document.getElementsByTagName('img')) {
    if (seen++ > MAX_IMAGES) break;
    const alt = image.getAttribute('alt') ?? '';
    const name = alt.replace(/\b(?:the|company|main|white|black|dark|light|footer|header)?\s*logo(?:type)?\b/gi, '').trim();
    const [first = ''] = name.split(/\s+/);
    if (isLogo(image) && first.length >= 3 && name.length < 50 && /^\p{Lu}/u.test(name) && !isBoard(name) && !NOT_A_NAME.test(name) && mentions(text, first) >= 1 && !NOT_AN_EMPLOYER.test(first)) {
      if (mentions(text, name) >= 1) return name;
      begun ??= name;
    }
  }
  return begun;
}

/** The name with a legal form that the text uses again without it, or the only such name in it. */
function legalName(text: string): string | undefined {
  const all = [...text.slice(0, 20_000).matchAll(LEGAL_IN_TEXT)].filter(([, name = '']) => name !== '' && !NOT_AN_EMPLOYER.test(name) && !isBoard(name));
  const again = all.find(([, name = '']) => mentions(text, name) >= 2);
  const only = new Set(all.map(([, name]) => name)).size === 1 && countWords(all[0]?.[1] ?? '') >= 2 ? all[0] : undefined;
  return (again ?? only)?.[0].trim();
}

/** The name in the page's copyright line, where the posting's text says it too: the line may be that of the system's maker. */
function copyrightName(lines: readonly PageLine[], text: string): string | undefined {
  for (const line of lines.slice(-40)) {
    const name = COPYRIGHT.exec(line.text)?.[1];
    if (name !== undefined && !isBoard(name) && !NOT_AN_EMPLOYER.test(name) && mentions(text, name) >= 1) return name;
  }
  return undefined;
}

function mentions(text: string, name: string): number {
  return text.split(name).length - 1;
}
