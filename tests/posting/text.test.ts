// From markup and plain text to lines, and the small readers of headings, dates, pay and language.
import { describe, expect, test } from 'vitest';
import { findPay, formatPay, isoDay } from '../../lib/posting/dates-and-pay.ts';
import { headingKind } from '../../lib/posting/heading-words.ts';
import { elementToText, htmlToText, tidyPlainText } from '../../lib/posting/html-to-text.ts';
import { splitRunTogether } from '../../lib/posting/run-together.ts';
import { detectLanguage } from '../../lib/posting/language.ts';
import { readText } from '../../lib/posting/read-text.ts';
import { documentOf } from './page.ts';

const toText = (html: string) => elementToText(documentOf(html).body);

describe('markup to text', () => {
  test.each([
    ['blocks and line breaks', '<p>One<br>two</p><div>three</div>', 'One\ntwo\n\nthree'],
    ['bullets of lists', '<ul><li>One</li><li><p>Two</p></li></ul>', '- One\n- Two'],
    ['bullets typed by hand', '<p>• One<br>• Two<br>– Three</p>', '- One\n- Two\n- Three'],
    ['inline markup', 'a <b>b</b><i>c</i>  d', 'a bc d'],
    ['table rows', '<table><tr><th>Place</th><td>Hull</td></tr><tr><th>Pay:</th><td>Good</td></tr></table>', 'Place Hull\nPay: Good'],
    ['preformatted text', '<pre>One\nTwo</pre>', 'One\nTwo'],
    ['white space kept by style', '<p style="white-space: pre-line">One\nTwo</p>', 'One\nTwo'],
    ['what is never text', '<p>One</p><script>x()</script><style>p{}</style><template>t</template><button>Save</button><select><option>o</option></select><svg><text>s</text></svg>', 'One'],
    ['a heading that opens and closes', '<h3><button aria-expanded="false">Duties</button></h3><p>One</p>', 'Duties\n\nOne'],
    ['characters that cannot be seen', 'a\u200Bb\u202Ec\u2066d\uFEFF\u00ADe', 'abcde'],
    ['links that stand apart by style only', '<p><a>one</a><a>two</a></p>', 'one two'],
  ])('%s', (_, html, text) => expect(toText(html)).toBe(text));

  test('a string of markup runs and loads nothing', () => {
    const document = documentOf('');
    expect(htmlToText('<p>One</p><img src=x onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>', document)).toBe('One');
    expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
  });
  test('plain text keeps its lines and angle brackets that are no tags', () => {
    expect(htmlToText('Hours < 40\n\n\n\n* One\n* Two &amp; more', documentOf(''))).toBe('Hours < 40\n\n- One\n- Two & more');
  });
  test('headings run together with their neighbours, with or without a sign, get lines of their own', () => {
    const long = 'We run a small hotel by the sea and want somebody who likes people and mornings. '.repeat(8);
    const text = splitRunTogether(`${long}You will use JavaScript here.ResponsibilitiesAnswer calls from guests and from McDonaldKey SkillsA memory for facesWhat you will doServe breakfast.`);
    expect(text.split('\n').slice(1)).toEqual(['Responsibilities', 'Answer calls from guests and from McDonald', 'Key Skills', 'A memory for faces', 'What you will do', 'Serve breakfast.']);
  });
  test('short names with capitals inside are not split', () => expect(splitRunTogether('We use GitHub.Com and JavaScript.')).toBe('We use GitHub.Com and JavaScript.'));
  test('tidying plain text twice changes nothing', () => {
    const once = tidyPlainText('A\r\n\r\n\r\n•  b \n c');
    expect(tidyPlainText(once)).toBe(once);
  });
});

describe('headings', () => {
  test.each(['Key Responsibilities', 'What you’ll bring', 'Requirements:', 'Deine Aufgaben', 'Votre profil', 'Co tě u nás čeká', 'Nice to have', 'Preferred Qualifications and Skills'])('posting: %s', (line) =>
    expect(headingKind(line)).toBe('posting'));
  test.each([['Similar jobs', 'other-jobs'], ['More jobs at Tidewell', 'other-jobs'], ['Apply for this job', 'apply'], ['About us', 'company'], ['Share this job', 'furniture']])('%s is %s', (line, kind) => expect(headingKind(line)).toBe(kind));
  test.each(['Our garden in May', 'Contact', 'More information about this job', 'He opened the door and the whole room went quiet at once'])('none: %s', (line) => expect(headingKind(line)).not.toBe('posting'));
});

describe('dates and pay', () => {
  test.each([
    ['2026-03-05T10:00:00Z', '2026-03-05'], ['March 5, 2026', '2026-03-05'], ['5 Mar 2026', '2026-03-05'], ['05.03.2026', '2026-03-05'],
    ['25/03/2026', '2026-03-25'], ['04/05/2026', null], ['yesterday', null], ['2026-13-45', null],
  ])('%s → %s', (raw, day) => expect(isoDay(raw)).toBe(day));
  test.each([
    ['Pay: $18 - $22 an hour, paid weekly', '$18 - $22 an hour'], ['£24,000 to £27,500 per annum', '£24,000 to £27,500 per annum'], ['50 000 – 80 000 Kč', '50 000 – 80 000 Kč'],
    ['€45k per year', '€45k per year'], ['over 40 people', null], ['call 555-1234', null],
  ])('%s → %s', (raw, pay) => expect(findPay(raw)).toBe(pay));
  test('amounts of zero are no pay', () => expect(formatPay({ currency: 'USD', min: 0, max: 0, unit: 'YEAR' })).toBeNull());
});

describe('language', () => {
  test.each([
    ['en', 'You will work with the team and help our customers on the phone and in the shop.'],
    ['de', 'Du bist bei uns für die Kunden da und arbeitest mit dem Team in der Filiale und am Telefon.'],
    ['fr', 'Vous travaillez avec nous dans le magasin et vous êtes en relation avec les clients de la ville.'],
    ['ja', '接客と商品の説明をお願いします。未経験の方も歓迎します。'],
  ])('%s', (code, text) => expect(detectLanguage(text)).toBe(code));
  test('too short to tell', () => expect(detectLanguage('Hello')).toBeNull());
});

describe('plain text', () => {
  const text = 'Shop Assistant\n\nCompany: Tidewell Gardens\nLocation: Whitby\nPay: £12 an hour\n\nWhat you will do\n- Serve customers\n- Count the till\n';
  test('is kept as it is and gives its labelled fields', () => {
    const reading = readText(text, 'text');
    expect(reading.posting).toMatchObject({ text, title: 'Shop Assistant', company: 'Tidewell Gardens', location: 'Whitby', salary: '£12 an hour', source: 'text' });
  });
  test('given fields win', () => expect(readText(text, 'text', { title: 'Till Hero', url: 'https://a.example/' }).posting).toMatchObject({ title: 'Till Hero', url: 'https://a.example/' }));
  test('hardly anything is nothing', () => expect(readText(' hi ', 'text')).toMatchObject({ posting: null, verdict: { state: 'empty' } }));
});
