// Frames of other sites, captured each by itself, become part of the page that shows them: what a frame holds is put where the page
// shows the frame, so that the reading ladder sees one document.

/** Marks a frame's place in a captured page; its value is the frame's address, or empty where the frame's content stands there already. */
export const FRAME_MARK = 'data-underline-frame';

export interface CapturedFrame {
  url: string;
  document: Document;
  /** True when the frame was larger than the capture limit and the rest is missing. */
  truncated: boolean;
}

/**
 * Moves what the frames hold into the page's document (which is the reader's own copy). A frame goes to the first free place that names its
 * address; else to one that names its host, since frames are often sent on to another address; else to the end of the page.
 */
export function joinFrames(page: Document, frames: readonly CapturedFrame[]): void {
  if (page.body === null) return;
  const free = new Set(placesIn(page.body));
  const find = (fits: (address: string) => boolean): Element | undefined => [...free].find((place) => fits(place.getAttribute(FRAME_MARK) ?? ''));
  for (const frame of frames) {
    const place = find((address) => withoutHash(address) === withoutHash(frame.url)) ?? find((address) => hostOf(address) === hostOf(frame.url));
    if (place) free.delete(place);
    const home = place ?? page.body.appendChild(page.createElement('div'));
    home.setAttribute(FRAME_MARK, '');
    const data = frame.document.head?.querySelectorAll('script[type*="ld+json" i]') ?? [];
    for (const node of [...data, ...(frame.document.body?.childNodes ?? [])]) home.appendChild(page.importNode(node, true));
    // Frames within this one come later in the list.
    for (const inner of placesIn(home)) free.add(inner);
  }
}

function placesIn(part: Element): Element[] {
  return [...part.querySelectorAll(`[${FRAME_MARK}]`)].filter((place) => place.getAttribute(FRAME_MARK) !== '');
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
