// The gap that a story was begun from → what its form tells of it: the behaviour, and a saved sheet that asks for it.
import type { Purpose } from '../../components/stories/StoryPurpose.tsx';
import type { CompiledMap } from '../../lib/maps/compile-map.ts';
import type { SavedSheet, StoryRecord } from '../../lib/schema/records.ts';

/**
 * @param sheets saved sheets, last read first; @param fromSheet the one from which the story was reached.
 * Of several sheets that ask for it, the one come from, else the last read. Null: begun from no gap, or its behaviour is in no map any more.
 */
export function purposeOf({ forBehaviour, sample }: StoryRecord, map: Pick<CompiledMap, 'behaviours' | 'data'>, sheets: readonly SavedSheet[], fromSheet: string | null): Purpose | null {
  const behaviour = forBehaviour === null ? undefined : map.behaviours.get(map.data.renames[forBehaviour] ?? forBehaviour);
  if (!behaviour) return null;
  const asking = sheets.flatMap((sheet) => {
    const asked = sheet.analysis.sheet?.behaviours.find(({ id }) => id === behaviour.id);
    return asked ? [{ sheet, quote: asked.evidence[0]?.quote ?? null }] : [];
  });
  const found = asking.find(({ sheet }) => sheet.id === fromSheet) ?? asking.find(({ sheet }) => sheet.sample === sample);
  return {
    behaviourId: behaviour.id,
    label: behaviour.label,
    prompt: behaviour.prompt,
    sheet: found ? { id: found.sheet.id, posting: found.sheet.analysis.posting.title, company: found.sheet.analysis.posting.company, quote: found.quote, language: found.sheet.analysis.posting.language } : null,
  };
}
