// A folded section below the cards. A native <details>, so that the browser's own search opens it.
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import './sheet.css';

/** @param count how many things are inside; 0 hides the section. */
export function SheetSection({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details className="sheet-section">
      <summary>
        <h3>{title}</h3>
        <span className="sheet-section__count">{count}</span>
        <ChevronDown aria-hidden />
      </summary>
      <div className="sheet-section__body">{children}</div>
    </details>
  );
}
