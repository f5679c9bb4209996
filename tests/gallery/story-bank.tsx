// The stories screen over a bank in memory: everything works as in the library, and nothing is kept.
import { useMemo, useRef, useState } from 'react';
import { Library } from '../../components/library/Library.tsx';
import type { Purpose } from '../../components/stories/StoryPurpose.tsx';
import { StoriesScreen } from '../../components/stories/StoriesScreen.tsx';
import type { StoryActions } from '../../components/stories/story-actions.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import type { StoryRecord, StoryVersion } from '../../lib/schema/records.ts';
import { fail, ok } from '../../lib/schema/result.ts';
import { isBlank, mergeEdit, type StoryText } from '../../lib/stories/edit-story.ts';

export interface BankState {
  stories: readonly StoryRecord[];
  versions?: readonly StoryVersion[];
  selectedId: string | null;
  purpose?: Purpose;
  fromSheet?: string;
  /** The device takes nothing any more. */
  full?: boolean;
  /** Nothing comes after all: the earlier versions cannot be read. */
  unreadable?: boolean;
}

const NONE: readonly StoryVersion[] = [];
const EMPTY: StoryText = { title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [] };

export function StoryBank({ stories: given, versions = NONE, selectedId: first, purpose, fromSheet, full = false, unreadable = false }: BankState) {
  const notice = useNotice();
  const [stories, setStories] = useState(given);
  const [selectedId, select] = useState(first);
  const stored = useRef(new Map(given.map((story) => [story.id, story])));
  const actions = useMemo<StoryActions>(() => {
    const put = (story: StoryRecord): StoryRecord => {
      stored.current.set(story.id, story);
      setStories([...stored.current.values()]);
      return story;
    };
    const change = (id: string, what: Partial<StoryRecord>) => {
      const story = stored.current.get(id);
      if (story) put({ ...story, ...what });
      return Promise.resolve(ok(null));
    };
    return {
      create: (text = {}, forBehaviour = null, starter = null) => {
        const time = new Date().toISOString();
        return Promise.resolve(ok(put({ id: crypto.randomUUID(), ...EMPTY, ...text, createdAt: time, updatedAt: time, sample: false, deletedAt: null, forBehaviour, starter })));
      },
      save: (id, base, mine) => {
        const story = stored.current.get(id);
        if (full) return Promise.resolve(fail({ kind: 'storage-full' }));
        if (!story) return Promise.resolve(fail({ kind: 'gone' }));
        const { text, conflicts } = mergeEdit(base, mine, story);
        const saved = put({ ...story, ...text });
        return Promise.resolve(conflicts.length > 0 ? fail({ kind: 'conflict', conflicts, stored: saved }) : ok(saved));
      },
      describe: change,
      versions: (id) => (unreadable ? Promise.reject(new Error('unreadable')) : Promise.resolve(versions.filter(({ storyId }) => storyId === id))),
      keepVersion: () => Promise.resolve(ok(null)),
      copy: (id) => Promise.resolve(ok(stored.current.get(id) ?? null)),
      remove: (id) => change(id, { deletedAt: new Date().toISOString() }),
      restore: (id) => change(id, { deletedAt: null }),
      discardIfBlank: () => Promise.resolve(),
      keepDraft: () => undefined,
      dropDraft: () => undefined,
    };
  }, [full, unreadable, versions]);
  const here = stories.filter(({ deletedAt }) => deletedAt === null);
  return (
    <Library view="stories" linkOf={(to) => `#${to}`} counts={{ stories: here.filter((story) => !isBlank(story)).length, sheets: 2 }} unreadable={0} onSeeUnreadable={() => undefined}>
      <h1 className="visually-hidden">Stories</h1>
      <StoriesScreen
        stories={here}
        deleted={stories.filter(({ deletedAt }) => deletedAt !== null)}
        selectedId={selectedId}
        onSelect={select}
        actions={actions}
        onAddSamples={() => notice({ message: 'onAddSamples' })}
        purposeOf={({ forBehaviour }) => (forBehaviour === null ? null : (purpose ?? null))}
        fromSheet={fromSheet ?? null}
        onOpenSheet={(id) => notice({ message: `onOpenSheet ${id}` })}
      />
    </Library>
  );
}
