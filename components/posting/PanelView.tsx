// The whole panel for a given state. It decides nothing and keeps nothing but what is open.
import { useCallback, useState } from 'react';
import type { Correct } from '../../lib/analysis/edit-corrections.ts';
import { ExplainProvider } from '../explain/ExplainProvider.tsx';
import { FollowDialog } from '../following/FollowDialog.tsx';
import type { Site } from '../following/site.ts';
import { MapWordsProvider, type MapWords } from '../sheet/map-words.tsx';
import { PrintSheet } from '../sheet/PrintSheet.tsx';
import { SheetActionsProvider } from '../sheet/sheet-actions.tsx';
import { SheetBody } from '../sheet/SheetBody.tsx';
import { SheetFooter } from '../sheet/SheetFooter.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { OtherPageNote } from './OtherPageNote.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { FrontSite, PanelActions, PanelState, ShownSheet, StoriesAtHand } from './panel-state.ts';
import { PostingHead } from './PostingHead.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { CannotReadView, FailedView, NotPostingView, ReadingView, StartView } from './StateViews.tsx';
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

interface PanelViewProps {
  state: PanelState;
  stories: StoriesAtHand;
  words: MapWords;
  hasSamples: boolean;
  hasMarks: boolean;
  /** The site of the page in front, where it is known. */
  site: FrontSite | null;
  actions: PanelActions;
}

export function PanelView({ state, stories, words, hasSamples, hasMarks, site, actions }: PanelViewProps) {
  const [isPasting, setIsPasting] = useState(false);
  const [asked, setAsked] = useState<{ site: Site | null; open: boolean }>({ site: null, open: false });
  const ask: Questions = { onAskPaste: () => setIsPasting(true), onAskFollow: (toFollow) => setAsked({ site: toFollow, open: true }) };
  return (
    <MapWordsProvider words={words}>
      <div className="panel">
        <PanelHeader storyCount={stories.count} hasSamples={hasSamples} hasMarks={hasMarks} site={site} {...ask} actions={actions} />
        <main className="panel__main">
          <PanelContent state={state} stories={stories} site={site} ask={ask} actions={actions} />
        </main>
        {state.kind === 'sheet' && <SheetFooter saved={state.shown.saved} onPrint={actions.onPrint} onExport={actions.onExport} />}
        <p className="visually-hidden" role="status">
          {spokenState(state)}
        </p>
      </div>
      {state.kind === 'sheet' && <PrintSheet posting={state.shown.analysis.posting} sheet={state.shown.sheet} stories={stories.byId} />}
      <FollowDialog {...asked} onAgree={actions.onFollow} onClose={() => setAsked((now) => ({ ...now, open: false }))} />
      <Dialog open={isPasting} onOpenChange={setIsPasting} title={POSTING_STRINGS.paste.title}>
        <PasteBox
          autoFocus
          onPaste={(posting) => {
            setIsPasting(false);
            actions.onPaste(posting);
          }}
        />
      </Dialog>
    </MapWordsProvider>
  );
}

/** What is asked in a dialog of the panel's own. */
interface Questions {
  onAskPaste: () => void;
  onAskFollow: (site: Site) => void;
}

interface ContentProps {
  stories: StoriesAtHand;
  site: FrontSite | null;
  ask: Questions;
  actions: PanelActions;
}

function PanelContent({ state, ...rest }: ContentProps & { state: PanelState }) {
  const { ask, actions } = rest;
  switch (state.kind) {
    case 'start':
      return <StartView state={state} actions={actions} />;
    case 'reading':
      return <ReadingView phase={state.phase} onStop={actions.onStop} />;
    case 'not-posting':
      return <NotPostingView state={state} onAskFollow={ask.onAskFollow} actions={actions} />;
    case 'cannot-read':
      return <CannotReadView state={state} actions={actions} />;
    case 'failed':
      return <FailedView state={state} actions={actions} />;
    case 'sheet':
      return <SheetContent shown={state.shown} {...rest} />;
  }
}

function SheetContent({ shown, stories, site, ask, actions }: ContentProps & { shown: ShownSheet }) {
  const { analysis, place } = shown;
  const { id } = analysis;
  const { onCorrect } = actions;
  const correct = useCallback((step: Correct) => onCorrect(id, step), [onCorrect, id]);
  const isElsewhere = place === 'other-page' || place === 'hidden-page';
  return (
    <SheetActionsProvider
      stories={stories.byId}
      links={shown.links}
      language={analysis.posting.language}
      onShowQuote={place === 'this-page' ? actions.onShowQuote : null}
      onOpenStory={actions.onOpenStory}
      onWriteStory={actions.onWriteStory}
      onDecide={actions.onDecide}
    >
      <OtherPageNote shown={shown} site={site} onAskFollow={ask.onAskFollow} actions={actions} />
      {/* Set apart while another page is in front, so that nobody takes it for that page's. */}
      <section className={classes('panel-sheet', isElsewhere && 'panel-sheet--elsewhere')} aria-label={isElsewhere ? POSTING_STRINGS.otherPageLabel(analysis.posting.title ?? POSTING_STRINGS.untitled) : undefined}>
        <SheetNotes shown={shown} bankIsEmpty={stories.count === 0} onAskPaste={ask.onAskPaste} actions={actions} />
        <PostingHead analysis={analysis} reading={shown.reading} roleOverride={shown.roleOverride} onChooseRole={(role) => actions.onChooseRole(id, role)} />
        {/* A new posting starts with its cards closed. */}
        <ExplainProvider key={id} {...shown.explained} sheet={shown.sheet} onCorrect={correct}>
          <SheetBody sheet={shown.sheet} />
        </ExplainProvider>
      </section>
    </SheetActionsProvider>
  );
}

function spokenState(state: PanelState): string {
  if (state.kind === 'sheet') return POSTING_STRINGS.spokenReady(state.shown.sheet.behaviours.length);
  return state.kind === 'reading' ? POSTING_STRINGS.spokenReading : '';
}
