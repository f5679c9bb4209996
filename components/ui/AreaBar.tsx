// How a posting spreads over the four competency areas: one bar and its legend.
import type { AreaId } from '../../lib/schema/ids.ts';
import { AreaMark } from './AreaMark.tsx';
import { UI_STRINGS } from './strings.ts';
import './areas.css';

interface AreaBarProps {
  /** Shares that add up to 1, in the order to show. */
  areas: readonly { id: AreaId; share: number; name: string; shortName: string }[];
}

/** The bar is decoration; the legend says the same in words and per cent. */
export function AreaBar({ areas }: AreaBarProps) {
  return (
    <figure className="area-bar" aria-label={UI_STRINGS.areaBar}>
      <div className="area-bar__bar" aria-hidden>
        {areas.map(({ id, share }) => share > 0 && <span key={id} className={`area-bar__part area-mark--${id}`} style={{ flexGrow: share }} />)}
      </div>
      <ul className="area-bar__legend">
        {areas.map(({ id, share, name, shortName }) => (
          <li key={id} title={name}>
            <AreaMark area={id} />
            <span className="area-bar__name">{shortName}</span>
            <span className="area-bar__share">{Math.round(share * 100)}&#8239;%</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
