// "Follow me here": the sites whose pages may be read without being asked for one by one. The browser's own permissions are the only
// list there is; nothing about it is stored, so what the person changes in the browser's settings holds at once.
import { browser } from 'wxt/browser';
import { siteOfPattern, type Site } from './page-address.ts';

/** The sites that the person lets Underline follow, in the order of their names. */
export async function listFollowedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.flatMap((pattern) => siteOfPattern(pattern) ?? []);
  return sites.sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : a.pattern < b.pattern ? -1 : 1));
}

/**
 * Asks the person, by the browser's own question, to let Underline follow this one site. Must be called inside their click with no `await`
 * before it. @returns whether they agreed; false also when the browser cannot ask just now.
 */
export async function askToFollow(site: Site): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [site.pattern] });
  } catch {
    return false;
  }
}

/** Gives the access back. @returns whether it is gone; the browser keeps what its administrator gave. */
export async function stopFollowing(site: Site): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [site.pattern] });
  } catch {
    return false;
  }
}

/** Calls `onChange` when a site was added or taken away, here or in the browser's settings. Returns the function that stops it. */
export function watchFollowedSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
