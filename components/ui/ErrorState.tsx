// What a view shows when something failed: what happened, that nothing is lost, and what to do. Spoken at once.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './card.css';

interface ErrorStateProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** The technical reason, shown small, for a report. */
  detail?: string | null;
}

export function ErrorState({ title, children, actions, detail = null }: ErrorStateProps) {
  return (
    <section className="state state--problem" role="alert">
      <div className="state__icon">
        <TriangleAlert aria-hidden />
      </div>
      <h2 className="state__title">{title}</h2>
      {children !== undefined && <div className="state__text">{children}</div>}
      {actions !== undefined && <div className="state__actions">{actions}</div>}
      {detail !== null && <p className="state__detail">{detail}</p>}
    </section>
  );
}
