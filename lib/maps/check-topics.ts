// The phrases and ids of the topics (competency-maps/topics), for the check of a map, with the place where each stands.
import type { CompetencyMap } from '../schema/competency-map.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

interface PhraseList {
  where: string;
  phrases: readonly string[];
  groups: Groups;
}

/** Lists of phrases with their place and the word groups that hold in them. */
export function topicPhrases({ topics, words }: Pick<CompetencyMap, 'topics' | 'words'>): PhraseList[] {
  const { ai, cultures, languages, values, ready, tools } = topics;
  const withLanguages: Groups = { ...words, language: languages.names.flatMap(({ any }) => any) };
  const plain = (where: string, phrases: readonly string[]): PhraseList => ({ where: `topics/${where}`, phrases, groups: words });
  const ofLanguages = (where: string, phrases: readonly string[]): PhraseList => ({ where: `topics/languages.${where}`, phrases, groups: withLanguages });
  return [
    plain('ai.none', ai.none),
    plain('cultures.none', cultures.none),
    ...[...ai.signs, ...cultures.signs].flatMap(({ id, any, none }) => [plain(`${id}.any`, any), plain(`${id}.none`, none)]),
    ...ready.flatMap(({ id, any, none }) => [{ ...plain(`${id}.any`, any), groups: withLanguages }, plain(`${id}.none`, none)]),
    ...languages.names.map(({ id, any }) => plain(`languages.names.${id}`, any)),
    ...languages.levels.map(({ id, any }) => ofLanguages(`levels.${id}`, any)),
    ofLanguages('asks', languages.asks),
    ofLanguages('peoples', languages.peoples),
    ofLanguages('none', languages.none),
    ofLanguages('further', languages.further.any),
    ofLanguages('required', languages.required),
    ofLanguages('plus', languages.plus),
    plain('values.headings', values.headings),
    plain('values.openings', values.openings),
    plain('values.likely', values.likely),
    plain('values.words', values.words),
    plain('values.weak', values.weak),
    plain('values.none', values.none),
    plain('values.near', values.near),
    plain('values.stop', values.stop),
    plain('tools.before', tools.before),
    plain('tools.after', tools.after),
  ];
}

/** The ids of each list, for the check that none stands twice. */
export function topicIds({ topics }: Pick<CompetencyMap, 'topics'>): [where: string, ids: readonly string[], all: null][] {
  const { ai, cultures, languages, ready } = topics;
  const lists: [string, readonly { id: string }[]][] = [['ai', ai.signs], ['cultures', cultures.signs], ['languages.names', languages.names], ['languages.levels', languages.levels], ['ready', ready]];
  return lists.map(([where, entries]) => [`topics/${where}`, entries.map(({ id }) => id), null]);
}
