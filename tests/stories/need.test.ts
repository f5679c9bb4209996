// What a posting's words call for.
import { expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { findSignals } from '../../lib/maps/compile-map.ts';
import { askedIn, needOfBehaviours, needOfText } from '../../lib/stories/need.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const map = bundledMap();

test('a behaviour counts once a line, however many phrases speak for it', () => {
  const asked = askedIn(['Resolve complaints, resolve issues and resolve problems at the first contact.'], map);
  expect(asked.get('resolve-issues')).toBeGreaterThan(0);
  expect(asked.get('resolve-issues')).toBeLessThanOrEqual(1);
});

test('what a line leads with is asked for more than what it trails off with', () => {
  const [lead, trail] = ['Calm angry customers in a busy branch.', 'Open the branch in the morning, count the float, fill the shelves with leaflets and calm angry customers.'].map((line) => askedIn([line], map).get('calm-upset-people') ?? 0);
  expect(trail).toBeGreaterThan(0);
  expect(lead).toBeGreaterThan(trail ?? 0);
});

test('more lines that ask for it make it weigh more', () => {
  const line = 'Calm angry customers.';
  expect(askedIn([line, line], map).get('calm-upset-people')).toBe(2 * (askedIn([line], map).get('calm-upset-people') ?? 0));
});

test('a behaviour calls for its themes, the first one most; together at most twice its share', () => {
  const need = needOfBehaviours(new Map([['calm-upset-people', 3]]), map);
  expect(need.map(({ theme }) => theme)).toEqual(map.behaviours.get('calm-upset-people')?.themes);
  expect(need.map(({ weight }) => weight)).toEqual(need.map(({ weight }) => weight).sort((left, right) => right - left));
  expect(need.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(2);
});

test('nothing is called for where the map knows nothing', () => {
  expect(needOfText('Our office is near the station.', map)).toEqual([]);
  expect(needOfText('', map)).toEqual([]);
  expect(needOfBehaviours(new Map([['no-such-behaviour', 1]]), map)).toEqual([]);
});

test('what several lines ask for is meant more than what one names beside it', () => {
  const both = askedIn(['Calm angry customers.', 'Calm angry customers and keep accurate records.'], map);
  const shares = new Map(needOfBehaviours(both, map).map(({ behaviourId, share }) => [behaviourId, share]));
  const [twice = 0, once = 0] = ['calm-upset-people', 'keep-records'].map((id) => both.get(id));
  expect(once).toBeGreaterThan(0);
  expect((shares.get('calm-upset-people') ?? 0) / (shares.get('keep-records') ?? 1)).toBeGreaterThan(twice / once);
});

test('a line without a signal asks, less strongly, for what its words are likest to', () => {
  const line = 'Inventory of goods.';
  expect(findSignals(map, tokenise(line))).toEqual([]);
  const asked = askedIn([line], map);
  expect([...asked.keys()]).toContain('keep-stock');
  for (const times of asked.values()) expect(times).toBeLessThan(0.5);
});
