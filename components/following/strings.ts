// Words of "follow me here": the question, the menu, the list of sites.

export const FOLLOWING_STRINGS = {
  follow: (host: string) => `Follow me on ${host}`,
  followNote: 'Reads each page there by itself, while this panel is open',
  stop: (host: string) => `Stop following me on ${host}`,
  stopNote: 'Pages there are read by themselves now',

  askTitle: (host: string) => `Follow you on ${host}?`,
  ask: (host: string) => [
    `While this panel is open, Underline will read each page of ${host} that you have in front, without being asked. Pages of other sites stay closed to it.`,
    'Nothing it reads leaves this device.',
    'Your browser asks next, in its own words. They speak of reading and changing data; Underline changes nothing there.',
    'You can stop it at any time, in the panel’s menu or under “Data and settings”.',
  ],
  agree: 'Yes, ask the browser',
  notNow: 'Not now',

  followed: (host: string) => `Underline follows you on ${host} now.`,
  notFollowed: (host: string) => `Underline does not follow you on ${host}.`,
  stopped: (host: string) => `Underline no longer follows you on ${host}.`,
  notStopped: 'The browser keeps this access. You can change it in the browser’s own extension settings.',

  listTitle: 'Sites where Underline follows you',
  list: 'While the panel is open, pages of these sites are read by themselves as you go. Everywhere else a page is read only when you ask.',
  listEmpty: 'None. To add one, open a page there, open the panel’s menu and choose “Follow me on …”.',
  everySite: 'Every site',
  stopButton: 'Stop following',
  stopLabel: (host: string) => `Stop following me on ${host}`,
} as const;

/** A site's name for people. */
export function siteName({ host }: { host: string }): string {
  if (host === '*') return FOLLOWING_STRINGS.everySite;
  return host.startsWith('*.') ? `${host.slice(2)} and all under it` : host;
}
