// The mark of a competency area: a shape and a colour, so that neither alone carries the meaning.
import type { AreaId } from '../../lib/schema/ids.ts';
import './areas.css';

const SHAPES: Record<AreaId, React.JSX.Element> = {
  communication: <circle cx="5" cy="5" r="4.2" />,
  ownership: <rect x="1" y="1" width="8" height="8" rx="0.6" />,
  resilience: <path d="M5 0.8 9.6 9.2 0.4 9.2Z" />,
  'customer-mindset': <path d="M5 0.2 9.8 5 5 9.8 0.2 5Z" />,
};

/** @param name the area's name, spoken and shown on hover; left out where the name stands beside it. */
export function AreaMark({ area, name }: { area: AreaId; name?: string }) {
  return (
    <svg className={`area-mark area-mark--${area}`} viewBox="0 0 10 10" {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}>
      {name !== undefined && <title>{name}</title>}
      {SHAPES[area]}
    </svg>
  );
}
