// What a view shows when there is nothing to show yet: what belongs here and how to begin.
import type { ReactNode } from 'react';
import './card.css';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** Sentences: why it is empty and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <section className="state">
      {icon !== undefined && <div className="state__icon">{icon}</div>}
      <h2 className="state__title">{title}</h2>
      {children !== undefined && <div className="state__text">{children}</div>}
      {actions !== undefined && <div className="state__actions">{actions}</div>}
    </section>
  );
}
