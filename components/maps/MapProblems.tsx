// What is wrong with a map file: each fault with its place, the first twenty.
import { firstProblems } from '../../lib/maps/first-problems.ts';
import type { MapProblem } from '../../lib/maps/check-map.ts';
import { MAP_STRINGS } from './strings.ts';
import './maps.css';

export function MapProblems({ problems }: { problems: readonly MapProblem[] }) {
  const { shown, more } = firstProblems(problems);
  return (
    <ul className="map-problems">
      {shown.map(({ where, what }) => (
        <li key={`${where} ${what}`}>
          <code>{where}</code> {what}
        </li>
      ))}
      {more > 0 && <li>{MAP_STRINGS.more(more)}</li>}
    </ul>
  );
}
