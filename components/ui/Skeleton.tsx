// A grey bar in the place of text that is on its way. Hidden from assistive technology: the view says once that it works.
import './card.css';

/** @param width any CSS length; @param height in rem. */
export function Skeleton({ width = '100%', height = 0.875 }: { width?: string; height?: number }) {
  return <span className="skeleton" aria-hidden style={{ inlineSize: width, blockSize: `${height}rem` }} />;
}
