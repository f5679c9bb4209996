// Which pictures are logos: their other text names the employer where nothing else does. The snapshot keeps no picture but these, and
// of them only the text.

/** Set by the capture script on a logo, whose address is left out. */
export const LOGO_MARK = 'data-underline-logo';
/** Pictures beyond this many are not looked at. */
export const MAX_IMAGES = 60;
const NAMED_LOGO = /logo|brand/i;
const MAX_NAME = 80;

/** True for a picture with a short other text that is named as a logo or is the link at a page's head. */
export function isLogo(image: Element): boolean {
  const alt = image.getAttribute('alt') ?? '';
  if (alt.trim() === '' || alt.length > MAX_NAME) return false;
  if (image.hasAttribute(LOGO_MARK) || NAMED_LOGO.test(`${alt} ${image.getAttribute('class') ?? ''} ${image.id}`)) return true;
  return NAMED_LOGO.test((image.getAttribute('src') ?? '').slice(0, 300)) || image.closest('header a[href], .navbar a[href], nav a[href]') !== null;
}
