// Lines that were broken to fit a page come together again; a word cut by a hyphen at a line's end is made whole where that is plain.

/** First halves that keep their hyphen: "self-service", "part-time". */
const KEEPS_HYPHEN = new Set('self well non co part full front long short high low follow up on in off multi cross check e ex semi mid one two three four five six first second third third-party part-time hands face day year week real team cost time user customer out back over under step stock sit drop pick anti inter pre post re problem decision hard error cash'.split(' '));

const LONGEST_HALF = 40;

/** The lines as one text, with one space between them; nothing is lost but the breaks. `whole` tells which words the source writes whole elsewhere. */
export function joinLines(lines: readonly string[], whole: ReadonlySet<string> = new Set()): string {
  return lines.reduce((joined, line) => {
    if (joined === '') return line;
    const cut = /(\p{L}+)-$/u.exec(joined.slice(-LONGEST_HALF));
    const next = /^\p{Ll}+/u.exec(line);
    if (!cut || !next || !/\p{Ll}$/u.test(cut[1] ?? '')) return `${joined} ${line}`;
    const half = (cut[1] ?? '').toLowerCase();
    const together = `${half}${next[0]}`;
    if (whole.has(together) || (!KEEPS_HYPHEN.has(half) && !whole.has(`${half}-${next[0]}`))) return `${joined.slice(0, -1)}${line}`;
    return `${joined}${line}`;
  }, '');
}

/** Every word of the text, hyphenated ones as they are written. */
export function wholeWords(text: string): Set<string> {
  // Each run of letters and hyphens is looked at once: one pattern for the words would go over a long run again and again.
  const runs = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return new Set(runs.map((run) => (run.split('--').at(-1) ?? '').replace(/^-/, '')).filter((word) => word !== '' && !word.endsWith('-')));
}
