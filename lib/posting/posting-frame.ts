// Which of a page's closed frames is likely to hold the posting, where the page itself holds none.
import type { PageState } from '../schema/reading.ts';
import { hostFits, SITE_ADAPTERS } from './sites/registry.ts';

/** Sites whose frames stand on many pages and never hold a posting. */
const NEVER = ['youtube.com', 'youtube-nocookie.com', 'vimeo.com', 'google.com', 'gstatic.com', 'doubleclick.net', 'googlesyndication.com', 'facebook.com', 'twitter.com', 'x.com', 'instagram.com', 'spotify.com', 'cloudflare.com', 'hcaptcha.com', 'recaptcha.net', 'hotjar.com', 'hubspot.com', 'intercom.io', 'openstreetmap.org'];
const JOB_PATH = /(?:job|career|vacanc|position|posting|opening|recruit|stellen|emploi)/i;

export interface ClosedFrames {
  closedFrames: readonly string[];
  /** Those of them that take a good part of the window. */
  largeFrames: readonly string[];
}

/** On such pages a large frame is a film, a map or a picture; only one that speaks of jobs counts. */
const HOLD_OTHER_FRAMES: ReadonlySet<PageState> = new Set(['article', 'shop', 'list']);

/**
 * The address of the frame, or null. First frames of known applicant systems, then those with a telling address, then large ones.
 * @param state what the page itself was judged to be.
 */
export function findPostingFrame({ closedFrames, largeFrames }: ClosedFrames, state: PageState): string | null {
  const possible = closedFrames.filter((address) => /^https?:/.test(address) && URL.canParse(address) && !hostFits(hostOf(address), NEVER));
  const known = possible.find((address) => SITE_ADAPTERS.some(({ hosts }) => hostFits(hostOf(address), hosts)));
  const telling = possible.find((address) => JOB_PATH.test(address.replace(/[?#].*$/, '')));
  const large = HOLD_OTHER_FRAMES.has(state) ? undefined : possible.find((address) => largeFrames.includes(address));
  return known ?? telling ?? large ?? null;
}

function hostOf(address: string): string {
  return new URL(address).hostname;
}
