// The panel without a sheet: nothing read yet, reading, no posting, cannot be read, failed.
import { AppWindow, BookOpenCheck, ExternalLink, FileX2, Hand, ListX, LockKeyhole, TextSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PageState } from '../../lib/schema/reading.ts';
import type { Site } from '../following/site.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { FrameAtHand, PanelActions, PanelState, ReadingPhase } from './panel-state.ts';
import { POSTING_STRINGS, SHORTCUT_KEYS } from './strings.ts';
import './panel.css';

type Of<Kind extends PanelState['kind']> = Extract<PanelState, { kind: Kind }>;

export function StartView({ state, actions }: { state: Of<'start'>; actions: PanelActions }) {
  const { start } = POSTING_STRINGS;
  return (
    <>
      <section className="start">
        <h1>{start.title}</h1>
        <p>{start.text}</p>
        <ol className="start__steps">
          <li>{start.press}</li>
          <li>
            {start.keys} <Keys />
          </li>
          <li>{start.select}</li>
        </ol>
        {/* A button that the browser would refuse is not offered. */}
        {state.page === 'hidden' ? (
          <p>{start.hidden}</p>
        ) : (
          <Button variant="primary" icon={<BookOpenCheck aria-hidden />} onClick={actions.onRead}>
            {start.read}
          </Button>
        )}
      </section>
      <PasteSection actions={actions} />
      <p className="panel__promise">{start.promise}</p>
    </>
  );
}

export function ReadingView({ phase, onStop }: { phase: ReadingPhase; onStop: () => void }) {
  const { reading } = POSTING_STRINGS;
  const words = phase.kind === 'capturing' ? reading.capturing : phase.kind === 'analysing' ? reading.analysing : reading.waiting;
  return (
    <section className="reading" aria-busy>
      <h1 className="visually-hidden">{POSTING_STRINGS.spokenReading}</h1>
      <div className="reading__status">
        <span className="reading__line" aria-hidden />
        <p role="status">{words}</p>
        {phase.kind === 'waiting' && (
          <Button size="small" onClick={onStop}>
            {reading.stop}
          </Button>
        )}
      </div>
      <Skeleton width="70%" height={1.5} />
      <Skeleton width="45%" />
      <Skeleton height={0.5} />
      {[0, 1, 2].map((card) => (
        <div key={card} className="card reading__card">
          <Skeleton width="80%" height={1} />
          <Skeleton />
          <Skeleton width="60%" />
        </div>
      ))}
    </section>
  );
}

const PAGE_ICONS: Partial<Record<PageState, ReactNode>> = { list: <ListX aria-hidden />, wall: <LockKeyhole aria-hidden />, expired: <FileX2 aria-hidden />, closed: <FileX2 aria-hidden /> };

interface NotPostingProps {
  state: Of<'not-posting'>;
  onAskFollow: (site: Site) => void;
  actions: PanelActions;
}

export function NotPostingView({ state, onAskFollow, actions }: NotPostingProps) {
  const { frame, verdict } = state;
  if (frame && !SAYS_ENOUGH.has(verdict.state)) return <FrameView frame={frame} onAskFollow={onAskFollow} actions={actions} />;
  const words = state.from === 'text' ? POSTING_STRINGS.textNotPosting : POSTING_STRINGS.notPosting[verdict.state];
  return (
    <>
      <EmptyState
        icon={PAGE_ICONS[verdict.state] ?? <TextSearch aria-hidden />}
        title={words.title}
        level={1}
        actions={
          <>
            {state.from === 'page' && (
              <Button variant="primary" onClick={actions.onRead}>
                {POSTING_STRINGS.readAgain}
              </Button>
            )}
            <Button onClick={actions.onReadSelection}>{POSTING_STRINGS.readSelection}</Button>
          </>
        }
      >
        <p>{words.text}</p>
      </EmptyState>
      <PasteSection actions={actions} />
    </>
  );
}

/** What such a page says of itself goes before a frame that it may hold. */
const SAYS_ENOUGH: ReadonlySet<PageState> = new Set(['list', 'wall', 'expired', 'closed']);

function FrameView({ frame, onAskFollow, actions }: { frame: FrameAtHand; onAskFollow: (site: Site) => void; actions: PanelActions }) {
  const words = POSTING_STRINGS.inFrame(frame.site.host);
  return (
    <>
      <EmptyState
        icon={<AppWindow aria-hidden />}
        title={words.title}
        level={1}
        actions={
          <>
            <Button variant="primary" icon={<ExternalLink aria-hidden />} onClick={() => actions.onOpenPage(frame.address)}>
              {POSTING_STRINGS.openFrame}
            </Button>
            <Button onClick={() => onAskFollow(frame.site)}>
              <span className="panel__host">{POSTING_STRINGS.allowFrame(frame.site.host)}</span>
            </Button>
          </>
        }
      >
        <p className="panel__host">{words.text}</p>
      </EmptyState>
      <PasteSection actions={actions} />
    </>
  );
}

/** Reading the same page again cannot help; another page in the tab can. */
const CLOSED_FOR_GOOD: ReadonlySet<string> = new Set(['browser-page', 'extension-store', 'pdf']);

export function CannotReadView({ state, actions }: { state: Of<'cannot-read'>; actions: PanelActions }) {
  const words = POSTING_STRINGS.cannotRead[state.problem.kind];
  const mayHelp = !CLOSED_FOR_GOOD.has(state.problem.kind);
  return (
    <>
      <EmptyState
        icon={<Hand aria-hidden />}
        title={words.title}
        level={1}
        // Only a press outside the panel opens a page that is closed to it.
        {...(state.problem.kind === 'no-access'
          ? {}
          : {
              actions: (
                <Button variant={mayHelp ? 'primary' : 'secondary'} onClick={actions.onRead}>
                  {mayHelp ? POSTING_STRINGS.start.read : POSTING_STRINGS.readAgain}
                </Button>
              ),
            })}
      >
        <p>{words.text}</p>
        {state.problem.kind === 'no-access' && (
          <p>
            {POSTING_STRINGS.start.press} {POSTING_STRINGS.start.keys} <Keys />
          </p>
        )}
        {'detail' in state.problem && <p className="state__detail">{state.problem.detail}</p>}
      </EmptyState>
      <PasteSection actions={actions} />
    </>
  );
}

/** The keys of the toolbar button. */
export function Keys() {
  return SHORTCUT_KEYS.map((key) => <kbd key={key}>{key}</kbd>);
}

export function FailedView({ state, actions }: { state: Of<'failed'>; actions: PanelActions }) {
  const { failed } = POSTING_STRINGS;
  return (
    <>
      <ErrorState
        title={failed.title}
        level={1}
        detail={state.detail}
        actions={
          <Button variant="primary" onClick={actions.onRead}>
            {failed.again}
          </Button>
        }
      >
        <p>{failed.text}</p>
      </ErrorState>
      <PasteSection actions={actions} />
    </>
  );
}

function PasteSection({ actions }: { actions: PanelActions }) {
  return (
    <section className="paste-section">
      <h2>{POSTING_STRINGS.paste.title}</h2>
      <PasteBox onPaste={actions.onPaste} />
    </section>
  );
}
