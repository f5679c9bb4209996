// Map files from outside: a good one is taken, every fault is named with its place, and hostile ones are refused at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledLenses, bundledMap } from '../../lib/maps/bundled.ts';
import { checkMapText, type MapSurroundings } from '../../lib/maps/check-map-file.ts';
import { compileMap, findSignals } from '../../lib/maps/compile-map.ts';
import { extendMap, fitMaps } from '../../lib/maps/extend-map.ts';
import { firstProblems } from '../../lib/maps/first-problems.ts';
import { countWays } from '../../lib/maps/phrase-cost.ts';
import { compilePhrase } from '../../lib/maps/phrase.ts';
import type { MapFile } from '../../lib/schema/lens.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const MAPS = join(import.meta.dirname, '..', '..', 'competency-maps');
const EXAMPLE = readFileSync(join(MAPS, 'example-map.json'), 'utf8');
const shipped = bundledMap();
const around: MapSurroundings = { shipped, lenses: bundledLenses(), others: [] };

/** A copy with the value at a place changed; undefined takes the key away. */
function changeAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    copy[Number(key)] = changeAt(copy[Number(key)], rest, to);
    return copy;
  }
  if (typeof value !== 'object' || value === null) throw new Error(`there is nothing to change at ${key}`);
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(entries.set(key, changeAt(entries.get(key), rest, to)));
}

/** The example with the values at some places changed: `{'groups.0.label': 'x'}`. */
function example(changes: Record<string, unknown> = {}): string {
  const root: unknown = JSON.parse(EXAMPLE);
  return JSON.stringify(Object.entries(changes).reduce((changed, [path, value]) => changeAt(changed, path.split('.'), value), root));
}

function problemsOf(text: string, context = around): string[] {
  const checked = checkMapText(text, context);
  return checked.ok ? [] : checked.problem.map(({ where, what }) => `${where}: ${what}`);
}

function fileOf(changes: Record<string, unknown> = {}): MapFile {
  const checked = checkMapText(example(changes), around);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value;
}

const phrases = 'behaviours.0.signals.0.any';
const [own] = fileOf().behaviours;

describe('the example that ships to start from', () => {
  it('is taken as it is, so that each fault below is the only one', () => expect(problemsOf(EXAMPLE)).toEqual([]));

  it('is the one that the README shows', () => {
    const block = /## A map of your own[\s\S]*?```json\n([\s\S]*?)```/.exec(readFileSync(join(MAPS, 'README.md'), 'utf8'))?.[1] ?? '';
    expect(block).not.toBe('');
    expect(JSON.parse(block)).toEqual(JSON.parse(EXAMPLE));
  });

  it('needs no behaviours of its own', () => expect(problemsOf(example({ behaviours: undefined, 'groups.1.behaviours': ['keep-records'] }))).toEqual([]));
});

describe('a file with a fault is refused, and the fault is named with its place', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /^file: is empty$/],
    ['no JSON', '{"version": 1,\n"id": }', /^line 2: cannot be read as JSON/],
    ['a list', '[]', /^file: must be an object/],
    ['a text', '"map"', /^file: must be an object/],
    ['null', 'null', /^file: must be an object .* not null$/],
    ['a backup', '{"app": "underline", "version": 1}', /^file: is a backup of stories and sheets, not a map/],
    ['a backup with a posting in it', JSON.stringify({ app: 'underline', version: 1, sheets: [{ text: 'x'.repeat(3000) }] }), /^file: is a backup of stories and sheets, not a map/],
    ['a space that JSON does not know', example({}).replace('"name":', '\n"name":\u00a0'), /^line 2: cannot be read as JSON/],
    ['a later format', example({ version: 2 }), /^version: the file was made for a newer Underline \(format 2\)/],
    ['a missing name', example({ name: undefined }), /^name: is missing$/],
    ['a number for a name', example({ name: 7 }), /^name: must be a text, not 7$/],
    ['an unknown key', example({ colour: 'red' }), /^file: there is no key “colour” here/],
    ['an unknown key inside', example({ 'groups.0.lable': 'x' }), /^groups\[0\]: there is no key “lable” here/],
    ['an id that is no slug', example({ id: 'My Map' }), /^id: an id is lower-case words joined by hyphens, not “My Map”$/],
    ['no groups', example({ groups: [] }), /^groups: needs at least 1 entry$/],
    ['a group without behaviours', example({ 'groups.0.behaviours': [] }), /^groups\[0\]\.behaviours: needs at least 1 entry$/],
    ['a label that is too long', example({ 'groups.0.label': 'x'.repeat(61) }), /^groups\[0\]\.label: is too long: at most 60 characters$/],
    ['an unknown area', example({ 'behaviours.0.area': 'kindness' }), /^behaviours\[0\]\.area: must be one of “communication”.*, not “kindness”$/],
    ['a missing framework', example({ 'groups.0.questions.0.framework': undefined }), /^groups\[0\]\.questions\[0\]\.framework: is missing; it must be one of “star-i”/],
    ['too few examples', example({ 'behaviours.0.examples.finds': ['Shelve the books.'] }), /^behaviours\[0\]\.examples\.finds: needs at least 3 entries$/m],
    ['the id of a map that ships', example({ id: 'success-profiles' }), /^id: “success-profiles” is a map that ships/],
    ['the id of the sheet without a lens', example({ id: 'four-areas' }), /^id: “four-areas” is a map that ships/],
    ['a group id used twice', example({ 'groups.1.id': 'open-door' }), /^groups\[1\]\.id: “open-door” is used before/],
    ['a behaviour that is nowhere', example({ 'groups.0.behaviours.1': 'no-such' }), /^groups\[0\]\.behaviours\[1\]: there is no behaviour “no-such”/],
    ['a behaviour named twice in a group', example({ 'groups.0.behaviours.2': 'answer-enquiries' }), /^groups\[0\]\.behaviours\[2\]: “answer-enquiries” stands twice in this group$/],
    ['a behaviour id that ships', example({ 'behaviours.0.id': 'handle-calls', 'groups.1.behaviours.0': 'handle-calls' }), /^behaviours\[0\]\.id: “handle-calls” is a behaviour that ships/],
    ['the same behaviour twice', example({ 'behaviours.1': own }), /^behaviours\[1\]\.id: “look-after-collection” is used before/],
    ['a theme that is nowhere', example({ 'behaviours.0.themes': ['no-such'] }), /^behaviours\[0\]\.themes\[0\]: there is no theme “no-such”/],
    ['a second area that is the first', example({ 'behaviours.0.secondArea': 'ownership' }), /^behaviours\[0\]\.secondArea: is the same as the primary area/],
    ['two signals of one id', example({ 'behaviours.0.signals.1': { id: 'keeps-items', any: ['shelve returned book'] } }), /^behaviours\[0\]\.signals\[1\]\.id: “keeps-items” is used before/],
    ['a phrase that can never match', example({ [`${phrases}.3`]: "don't lose" }), /^behaviours\[0\]\.signals\[0\]\.any\[3\]: phrase "don't lose": .* is not one word/],
    ['a phrase that matches anything', example({ [`${phrases}.3`]: '(very)?' }), /any\[3\]: phrase ".*" would match anything$/],
    ['a bracket that is not closed', example({ [`${phrases}.3`]: '(mend book' }), /any\[3\]: .*a bracket is not closed$/],
    ['a word group that is nowhere', example({ [`${phrases}.3`]: 'greet @nobody' }), /any\[3\]: .*there is no word group "@nobody"$/],
    ['a word group named like what every object has', example({ [`${phrases}.3`]: 'greet @constructor' }), /any\[3\]: .*there is no word group "@constructor"$/],
    ['a phrase that stands twice', example({ [`${phrases}.3`]: own?.signals[0]?.any[0] }), /any\[3\]: the phrase “.*” stands twice$/],
    ['a phrase that no example shows', example({ [`${phrases}.3`]: 'polish the marble' }), /any\[3\]: the phrase “polish the marble” never matches any of the examples/],
    ['a line that is not found', example({ 'behaviours.0.examples.finds.1': 'Zebras graze at dawn.' }), /^behaviours\[0\]\.examples\.finds\[1\]: no signal finds this line: “Zebras graze at dawn\.”$/m],
    ['a line that must not be found', example({ 'behaviours.0.examples.ignores.1': 'Mend torn books.' }), /^behaviours\[0\]\.examples\.ignores\[1\]: a signal finds this line, and must not/],
    ['a story that is not found', example({ 'behaviours.0.storyExamples.finds.0': 'Zebras graze at dawn.' }), /^behaviours\[0\]\.storyExamples\.finds\[0\]: no everyday phrase finds this/],
    ['a story that must not be found', example({ 'behaviours.0.storyExamples.ignores.0': 'We put the lot back in order.' }), /^behaviours\[0\]\.storyExamples\.ignores\[0\]: an everyday phrase finds this/],
  ])('%s', (_, text, expected) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(expected);
  });

  it('a behaviour of another map of the person’s, but not of the one that it replaces', () => {
    const other = fileOf({ id: 'another', name: 'Another' });
    expect(problemsOf(EXAMPLE, { ...around, others: [other] })).toEqual(['behaviours[0].id: “look-after-collection” is a behaviour of your map “Another” already; give this one another id']);
    expect(problemsOf(EXAMPLE, { ...around, others: [fileOf()] })).toEqual([]);
  });

  it('an earlier id of a behaviour: allowed in a group, not for a new one', () => {
    const renamed = compileMap({ ...shipped.data, renames: { 'old-records': 'keep-records', 'look-after-collection': 'keep-stock' } });
    const problems = problemsOf(example({ 'groups.1.behaviours.2': 'old-records' }), { ...around, shipped: renamed });
    expect(problems).toEqual([expect.stringMatching(/^behaviours\[0\]\.id: .* an earlier id of a behaviour that ships/)]);
  });

  it('all faults at once, the first twenty shown', () => {
    const text = example({ 'groups.0.behaviours': Array.from({ length: 30 }, (_, at) => `no-such-${at}`), id: 'success-profiles' });
    const checked = checkMapText(text, around);
    if (checked.ok) throw new Error('the file was taken');
    expect(checked.problem).toHaveLength(31);
    const { shown, more } = firstProblems(checked.problem);
    expect(shown).toHaveLength(20);
    expect(more).toBe(11);
    expect(shown[0]?.where).toBe('id');
  });
});

describe('what is made to do harm is refused, quickly', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `shelve thing${at}`);
  const longExample = 'shelve '.repeat(250);
  it.each<[string, () => string, RegExp]>([
    ['a file of three megabytes', () => example({ about: 'x'.repeat(3_000_000) }), /^file: is larger than 2 MB/],
    ['lists in lists without end', () => '['.repeat(900_000), /^file: has lists and objects more than 16 deep/],
    ['lists in lists inside a map', () => example({ groups: JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) }), /^file: has lists and objects more than 16 deep/],
    ['a million zeros', () => `{"behaviours": [${'0,'.repeat(900_000)}0]}`, /^behaviours: has 900001 entries; at most 500/],
    ['very many values in small lists', () => example({ behaviours: Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 0)) }), /^file: holds more than 50000 values/],
    ['a prototype', () => EXAMPLE.replace('{', '{"__proto__": {"id": "x"},'), /^file: the key “__proto__” is not allowed$/],
    ['a prototype inside', () => EXAMPLE.replace('"label": "Look after a collection"', '"byRole": {"__proto__": {}}, "label": "Look after a collection"'), /^behaviours\[0\]\.byRole: the key “__proto__” is not allowed$/],
    ['a constructor', () => example({ 'groups.0.constructor': { prototype: 1 } }), /^groups\[0\]: the key “constructor” is not allowed$/],
    ['a giant text', () => example({ about: 'x'.repeat(3_000) }), /^about: is 3000 characters long; at most 2000/],
    ['a giant phrase', () => example({ [`${phrases}.3`]: 'shelve '.repeat(100) }), /any\[3\]: the phrase is 700 characters long; at most 600/],
    ['brackets in brackets', () => example({ [`${phrases}.3`]: `${'('.repeat(290)}zebra${')'.repeat(290)}` }), /any\[3\]: the phrase .* never matches/],
    ['a phrase of very many gaps', () => example({ [`${phrases}.3`]: Array.from({ length: 20 }, () => 'book').join(' ..12 ') }), /any\[3\]: the phrase .* has too many gaps and choices/],
    ['a phrase of very many choices', () => example({ [`${phrases}.3`]: Array.from({ length: 30 }, () => '(book|book book)?').join(' ').replace(/\?$/, '') }), /any\[3\]: the phrase .* has too many gaps and choices/],
    ['thousands of phrases', () => example({ 'behaviours.0.everyday': many(500), 'behaviours.0.signals': Array.from({ length: 4 }, (_, at) => ({ id: `s-${at}`, any: many(500) })) }), /^behaviours: there are 2500 phrases in all; at most 2000/],
    ['phrases that are small each and too much together', () => example({ 'behaviours.0.everyday': many(60).map((phrase) => `book ..12 ${phrase} ..12 book ..8 book`) }), /^behaviours: the phrases together have too many gaps and choices/],
    ['examples that go on and on', () => example({ 'behaviours.0.everyday': many(20).map((phrase) => `shelve ..12 ${phrase} ..12 shelve`), 'behaviours.0.examples.ignores': Array.from({ length: 40 }, (_, at) => `${longExample} ${at}`) }), /^behaviours: the phrases together have too many gaps and choices/],
  ])('%s', (_, make, expected) => {
    const text = make();
    const start = performance.now();
    const problems = problemsOf(text);
    // Far more than is needed on a slow machine, far less than anything that hangs.
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(problems.join('\n')).toMatch(expected);
    for (const problem of problems) expect(problem.length).toBeLessThan(400);
  });

  it('counts the ways of a phrase', () => {
    const ways = (source: string): number => countWays(compilePhrase(source, shipped.data.words).nodes);
    expect(ways('mend book')).toBe(1);
    expect(ways('mend ..2 book')).toBe(3);
    expect(ways('(mend|care for)? ..2 book')).toBe(9);
  });
});

describe('the map with a file’s behaviours', () => {
  const extended = extendMap(shipped, [fileOf()]);

  it('finds them in postings, and everything else as before', () => {
    const idsIn = (line: string): string[] => findSignals(extended, tokenise(line)).map(({ behaviourId }) => behaviourId);
    expect(idsIn('Shelve returned books each evening')).toContain('look-after-collection');
    expect(extended.data.behaviours).toHaveLength(shipped.data.behaviours.length + 1);
    for (const { examples } of shipped.data.behaviours.slice(0, 20)) {
      for (const line of examples.finds) expect(idsIn(line)).toEqual(expect.arrayContaining(findSignals(shipped, tokenise(line)).map(({ behaviourId }) => behaviourId)));
    }
  });

  it('is the very same map where there is nothing to add', () => {
    expect(extendMap(shipped, [])).toBe(shipped);
    expect(extendMap(shipped, [fileOf({ behaviours: [], 'groups.1.behaviours': ['keep-records'] })])).toBe(shipped);
    expect(fitMaps(shipped, bundledLenses(), []).map).toBe(shipped);
  });

  it('keeps the earlier of two behaviours of one id, and leaves its input as it was', () => {
    const later = { ...fileOf(), id: 'later', behaviours: fileOf().behaviours.map((behaviour) => ({ ...behaviour, label: 'Another label' })) };
    expect(extendMap(shipped, [fileOf(), later]).behaviours.get('look-after-collection')?.label).toBe('Look after a collection');
    expect(shipped.behaviours.has('look-after-collection')).toBe(false);
  });
});

describe('the person’s maps beside those that ship', () => {
  it('come after them as lenses', () => {
    const { lenses, map, misfits } = fitMaps(shipped, bundledLenses(), [fileOf()]);
    expect(lenses.map(({ id }) => id)).toEqual([...bundledLenses().map(({ id }) => id), 'hill-street-library']);
    expect(map.behaviours.has('look-after-collection')).toBe(true);
    expect(misfits).toEqual([]);
  });

  it('are left out and named where they no longer fit, and do not take the others with them', () => {
    const torn = { ...fileOf(), id: 'torn', groups: fileOf().groups.map((group) => ({ ...group, behaviours: ['gone-since'] })), behaviours: [] };
    const { lenses, misfits } = fitMaps(shipped, bundledLenses(), [torn, fileOf()]);
    expect(lenses.at(-1)?.id).toBe('hill-street-library');
    expect(lenses.some(({ id }) => id === 'torn')).toBe(false);
    expect(misfits).toEqual([{ id: 'torn', problems: expect.arrayContaining([{ where: 'groups[0].behaviours[0]', what: expect.stringContaining('gone-since') }]) }]);
  });

  it('find renamed behaviours under their new ids', () => {
    const renamed = compileMap({ ...shipped.data, renames: { 'old-records': 'keep-records' } });
    const file = { ...fileOf(), groups: fileOf().groups.map((group, at) => (at === 1 ? { ...group, behaviours: ['old-records'] } : group)) };
    expect(fitMaps(renamed, [], [file]).lenses[0]?.groups[1]?.behaviours).toEqual(['keep-records']);
  });
});
