// Writes the table of behaviours in competency-maps/README.md, between its markers, from the files that are there, so
// that the page for people and the data cannot drift apart.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AreasFileSchema, BehaviourSchema, type Behaviour } from '../lib/schema/competency-map.ts';

const MAPS = join(import.meta.dirname, '..', 'competency-maps');
const README = join(MAPS, 'README.md');
const START = '<!-- behaviours:start (written by `npm run map:table`) -->';
const END = '<!-- behaviours:end -->';

/**
 * The README's text with the table that fits the files now.
 * @param readme the page as it is; its words outside the markers are kept.
 * @throws Error when a marker is missing, because the table would then have no place.
 */
export function formatMapTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`competency-maps/README.md needs the lines "${START}" and "${END}"`);
  return `${readme.slice(0, start + START.length)}\n\n${formatTables()}\n${readme.slice(end)}`;
}

function formatTables(): string {
  const areas = AreasFileSchema.parse(readJson('areas.json'));
  const behaviours = readdirSync(join(MAPS, 'behaviours'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => BehaviourSchema.parse(readJson('behaviours', name)));
  return areas
    .map((area) => {
      const rows = behaviours.filter((behaviour) => behaviour.area === area.id).map(formatRow);
      return [`#### ${area.name} (${rows.length})`, '', '| id | behaviour | second area | what the interviewer is after |', '|---|---|---|---|', ...rows, ''].join('\n');
    })
    .join('\n');
}

function formatRow({ id, label, secondArea, summary }: Behaviour): string {
  return `| \`${id}\` | ${escapeCell(label)} | ${secondArea === null ? '' : `\`${secondArea}\``} | ${escapeCell(summary)} |`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(MAPS, ...path), 'utf8'));
}

if (import.meta.main) {
  const current = readFileSync(README, 'utf8');
  const text = formatMapTable(current);
  if (current !== text) writeFileSync(README, text);
  console.log(`competency-maps/README.md ${current === text ? 'was up to date' : 'written'}`);
}
