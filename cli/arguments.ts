// What the person typed → what to do, or why it makes no sense.
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../lib/schema/result.ts';

export const FORMATS = ['json', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Standard input, as it is written among file names. */
export const STDIN = '-';

export type Command =
  /** `map` is a path, or the bare id of a map that ships. */
  | { verb: 'analyse'; files: string[]; stories: string | null; map: string | null; format: Format }
  | { verb: 'match'; files: string[]; stories: string }
  | { verb: 'help' };

export const USAGE = `Usage:
  underline analyse [--stories BANK.json] [--map MAP.json] [--format json|markdown|html] [FILE…]
  underline match --stories BANK.json [FILE|-]

analyse reads job postings and writes what each asks for, with its prep sheet.
  FILE   .html, .htm   a saved page
         .txt, .md     a posting's text
         .json         one {id?, url?, title?, company?, location?, text? | html?}
         .jsonl        one such object a line
         - or none     such lines from standard input
  --stories   a story bank {"stories": […]} to link to the sheet
  --map       a competency map of your own: its behaviours are looked for too, and
              markdown and html group the sheet by its headings; a file, or
              the name of one that ships: success-profiles
  --format    json (one analysis a line, the default), markdown or html

match reads lines {id, text}, where text is what a posting asks for, and writes
{id, matches: [{storyId, score, level}]}, best first.

Exit status: 0 all well, 1 some input could not be used, 2 wrong usage or a faulty map.
`;

/** @param base folder that relative paths start from. @returns a failure is one sentence. */
export function parseCommand(args: readonly string[], base: string): Result<Command, string> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [verb, ...names] = positionals;
  if (values.help === true) return ok({ verb: 'help' });
  const files = (names.length > 0 ? names : [STDIN]).map((name) => (name === STDIN ? STDIN : resolve(base, name)));
  const stories = values.stories === undefined ? null : resolve(base, values.stories);
  const map = values.map === undefined ? null : isMapName(values.map) ? values.map : resolve(base, values.map);
  if (verb === 'analyse') {
    const format = FORMATS.find((known) => known === (values.format ?? 'json'));
    return format === undefined ? fail(`--format is ${FORMATS.join(', ')}, not "${values.format}".`) : ok({ verb, files, stories, map, format });
  }
  if (verb === 'match') {
    if (stories === null) return fail('match needs --stories BANK.json.');
    if (map !== null) return fail('match has no --map.');
    if (values.format !== undefined) return fail('match has no --format; it writes JSON lines.');
    return files.length > 1 ? fail('match reads one FILE.') : ok({ verb, files, stories });
  }
  return fail(verb === undefined ? 'Say what to do: analyse or match.' : `There is no command "${verb}".`);
}

/** Whether it is the id of a map that ships rather than a file. */
export function isMapName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

interface Options {
  values: { stories?: string | undefined; map?: string | undefined; format?: string | undefined; help?: boolean | undefined };
  positionals: string[];
}

function parseOptions(args: readonly string[]): Result<Options, string> {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { stories: { type: 'string' }, map: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      }),
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
