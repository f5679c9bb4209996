// What a view shows when there is nothing to show yet: what belongs here and how to begin.
import type { ReactNode } from 'react';
import './card.css';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** 1 where this is all that the page shows. */
  level?: 1 | 2;
  /** Sentences: why it is empty and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon, title, level = 2, children, actions }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="state">
      {icon !== undefined && <div className="state__icon">{icon}</div>}
      <Heading className="state__title">{title}</Heading>
      {children !== undefined && <div className="state__text">{children}</div>}
      {actions !== undefined && <div className="state__actions">{actions}</div>}
    </section>
  );
}
