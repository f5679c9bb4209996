// What a view shows when something failed: what happened, that nothing is lost, and what to do. Spoken at once.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './card.css';

interface ErrorStateProps {
  title: string;
  /** 1 where this is all that the page shows. */
  level?: 1 | 2;
  children?: ReactNode;
  actions?: ReactNode;
  /** The technical reason, shown small, for a report. */
  detail?: string | null;
}

export function ErrorState({ title, level = 2, children, actions, detail = null }: ErrorStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="state state--problem" role="alert">
      <div className="state__icon">
        <TriangleAlert aria-hidden />
      </div>
      <Heading className="state__title">{title}</Heading>
      {children !== undefined && <div className="state__text">{children}</div>}
      {actions !== undefined && <div className="state__actions">{actions}</div>}
      {detail !== null && <p className="state__detail">{detail}</p>}
    </section>
  );
}
