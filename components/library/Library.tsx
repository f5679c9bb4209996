// The frame of the library page: name, the views, and a note when stored entries could not be read.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Wordmark } from '../posting/Wordmark.tsx';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { LIBRARY_STRINGS } from './strings.ts';
import './library.css';

export type LibraryView = 'stories' | 'sheets' | 'coverage' | 'data';

interface LibraryProps {
  view: LibraryView;
  /** Address of each view, for its link. */
  linkOf: (view: LibraryView) => string;
  /** How many there are; null while it is not known. */
  counts: { stories: number | null; sheets: number | null };
  unreadable: number;
  onSeeUnreadable: () => void;
  /** A word about a backup, where one is due. */
  reminder?: ReactNode;
  children: ReactNode;
}

export function Library({ view, linkOf, counts, unreadable, onSeeUnreadable, reminder, children }: LibraryProps) {
  const links: readonly { view: LibraryView; label: string; count: number | null }[] = [
    { view: 'stories', label: LIBRARY_STRINGS.stories, count: counts.stories },
    { view: 'sheets', label: LIBRARY_STRINGS.sheets, count: counts.sheets },
    { view: 'coverage', label: LIBRARY_STRINGS.coverage, count: null },
    { view: 'data', label: LIBRARY_STRINGS.data, count: null },
  ];
  return (
    <div className="library no-print">
      <header className="library__head">
        <Wordmark />
        <nav aria-label={LIBRARY_STRINGS.views}>
          <ul className="library__views">
            {links.map((link) => (
              <li key={link.view}>
                <a className={classes('library__view', link.view === view && 'library__view--current')} href={linkOf(link.view)} {...(link.view === view ? { 'aria-current': 'page' } : {})}>
                  {link.label}
                  {link.count !== null && <span className="library__count">{link.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="library__main">
        {unreadable > 0 && view !== 'data' && (
          <Note
            tone="unsure"
            icon={<TriangleAlert aria-hidden />}
            actions={
              <Button size="small" onClick={onSeeUnreadable}>
                {LIBRARY_STRINGS.unreadableSee}
              </Button>
            }
          >
            {LIBRARY_STRINGS.unreadable(unreadable)}
          </Note>
        )}
        {view !== 'data' && reminder}
        {children}
      </main>
    </div>
  );
}
