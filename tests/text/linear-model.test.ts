import { describe, expect, test } from 'vitest';
import { explainScore, packModel, scoreFeatures, softmax, unpackModel, type LinearModel } from '../../lib/text/linear-model.ts';

const MODEL: LinearModel = {
  heads: ['yes', 'no'],
  bias: [0.5, -0.5],
  rows: new Map([['w:call', 0], ['w:calm', 1], ['w:dead', 2], ['b:stay_calm', 3]]),
  weights: Float32Array.from([2, -1, 0.5, 0.25, 0, 0, -3, 1]),
};

describe('linear models', () => {
  test('add up the weights of the features they know', () => {
    expect(scoreFeatures(MODEL, ['w:call', 'w:unknown', 'w:calm'])).toEqual([3, -1.25]);
  });

  test('come back from their stored form nearly as they were, without dead features', () => {
    const back = unpackModel(packModel(MODEL));
    expect([...back.rows.keys()]).toEqual(['b:stay_calm', 'w:call', 'w:calm']);
    const features = ['w:call', 'b:stay_calm', 'w:calm'];
    scoreFeatures(back, features).forEach((score, head) => expect(score).toBeCloseTo(scoreFeatures(MODEL, features)[head] ?? 0, 1));
  });

  test('refuse a damaged file', () => {
    const file = packModel(MODEL);
    expect(() => unpackModel({ ...file, weights: file.weights.slice(3) })).toThrow('damaged');
  });

  test('name the features that decided, strongest first', () => {
    expect(explainScore(MODEL, ['w:call', 'b:stay_calm', 'w:dead'], 'yes', 5)).toEqual([{ feature: 'b:stay_calm', weight: -3 }, { feature: 'w:call', weight: 2 }]);
  });

  test('softmax adds up to one', () => {
    expect(softmax([1, 2, 3]).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
  });
});
