// The times in a file, made such that they can be compared as text and none can win for ever.
//
// A time that lies ahead (a clock that was wrong, a file made by hand) would win every merge from now on, and the person's later edits
// would seem older. It counts as not known: the text is taken, but it is not taken for newer than what is here.
import type { LinkDecision, OwnMap, SavedSheet, StoryRecord, StoryVersion } from '../schema/records.ts';

const DAY_MS = 86_400_000;
/** Clocks of two computers differ by hours where one is set to the wrong zone. */
const TOLERANCE_MS = DAY_MS;
/** A story or sheet that was deleted longer ago than this would be cleared away at the next start. */
const DELETED_AGO_MS = 29 * DAY_MS;

export interface PlainTimes {
  /** True for a time that can be: not in the future. */
  isKnown: (text: string) => boolean;
  /** In UTC with milliseconds; a time that is not known becomes the given one, or the file's own. */
  plain: (text: string, instead?: string) => string;
  story: (story: StoryRecord) => StoryRecord;
  sheet: (sheet: SavedSheet) => SavedSheet;
  map: (map: OwnMap) => OwnMap;
  link: (link: LinkDecision) => LinkDecision;
  version: (version: StoryVersion) => StoryVersion;
}

/** @param now ISO 8601; @param exportedAt when the file says it was made: it stands in for times that are not known, if it is one itself. */
export function plainTimes(now: string, exportedAt: string): PlainTimes {
  const latest = Date.parse(now) + TOLERANCE_MS;
  const isKnown = (text: string): boolean => text !== '' && Date.parse(text) <= latest;
  const fallback = isKnown(exportedAt) ? new Date(exportedAt).toISOString() : now;
  const plain = (text: string, instead = fallback): string => (isKnown(text) ? new Date(text).toISOString() : instead);
  // What comes in deleted can be brought back for as long as if it had been deleted now.
  const deleted = (text: string | null): string | null => {
    if (text === null) return null;
    const at = plain(text, now);
    return Date.parse(at) < Date.parse(now) - DELETED_AGO_MS ? now : at;
  };
  return {
    isKnown,
    plain,
    story: (story) => {
      const updatedAt = plain(story.updatedAt);
      return { ...story, updatedAt, createdAt: plain(story.createdAt, updatedAt), deletedAt: deleted(story.deletedAt) };
    },
    sheet: (sheet) => ({ ...sheet, savedAt: plain(sheet.savedAt), deletedAt: deleted(sheet.deletedAt) }),
    map: (map) => ({ ...map, loadedAt: plain(map.loadedAt) }),
    link: (link) => ({ ...link, decidedAt: plain(link.decidedAt) }),
    version: (version) => ({ ...version, keptAt: plain(version.keptAt) }),
  };
}
