// The whole panel for a given state. It decides nothing and keeps nothing but what is open.
import { useState } from 'react';
import { MapWordsProvider, type MapWords } from '../sheet/map-words.tsx';
import { PrintSheet } from '../sheet/PrintSheet.tsx';
import { SheetActionsProvider } from '../sheet/sheet-actions.tsx';
import { SheetBody } from '../sheet/SheetBody.tsx';
import { SheetFooter } from '../sheet/SheetFooter.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { PanelActions, PanelState, StoriesAtHand } from './panel-state.ts';
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
  actions: PanelActions;
}

export function PanelView({ state, stories, words, hasSamples, hasMarks, actions }: PanelViewProps) {
  const [isPasting, setIsPasting] = useState(false);
  const askPaste = (): void => setIsPasting(true);
  return (
    <MapWordsProvider words={words}>
      <div className="panel">
        <PanelHeader storyCount={stories.count} hasSamples={hasSamples} hasMarks={hasMarks} onAskPaste={askPaste} actions={actions} />
        <main className="panel__main">
          <PanelContent state={state} stories={stories} onAskPaste={askPaste} actions={actions} />
        </main>
        {state.kind === 'sheet' && <SheetFooter saved={state.shown.saved} onPrint={actions.onPrint} onExport={actions.onExport} />}
        <p className="visually-hidden" role="status">
          {spokenState(state)}
        </p>
      </div>
      {state.kind === 'sheet' && <PrintSheet posting={state.shown.analysis.posting} sheet={state.shown.sheet} stories={stories.byId} />}
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

function PanelContent({ state, stories, onAskPaste, actions }: { state: PanelState; stories: StoriesAtHand; onAskPaste: () => void; actions: PanelActions }) {
  switch (state.kind) {
    case 'start':
      return <StartView actions={actions} />;
    case 'reading':
      return <ReadingView phase={state.phase} onStop={actions.onStop} />;
    case 'not-posting':
      return <NotPostingView state={state} actions={actions} />;
    case 'cannot-read':
      return <CannotReadView state={state} actions={actions} />;
    case 'failed':
      return <FailedView state={state} actions={actions} />;
    case 'sheet':
      return <SheetContent shown={state.shown} stories={stories} onAskPaste={onAskPaste} actions={actions} />;
  }
}

function SheetContent({ shown, stories, onAskPaste, actions }: { shown: Extract<PanelState, { kind: 'sheet' }>['shown']; stories: StoriesAtHand; onAskPaste: () => void; actions: PanelActions }) {
  return (
    <SheetActionsProvider
      stories={stories.byId}
      language={shown.analysis.posting.language}
      onShowQuote={shown.place === 'this-page' ? actions.onShowQuote : null}
      onOpenStory={actions.onOpenStory}
      onWriteStory={actions.onWriteStory}
    >
      <SheetNotes shown={shown} bankIsEmpty={stories.count === 0} onAskPaste={onAskPaste} actions={actions} />
      <PostingHead analysis={shown.analysis} reading={shown.reading} roleOverride={shown.roleOverride} onChooseRole={actions.onChooseRole} />
      {/* A new posting starts with its cards closed. */}
      <SheetBody key={shown.analysis.id} sheet={shown.sheet} />
    </SheetActionsProvider>
  );
}

function spokenState(state: PanelState): string {
  if (state.kind === 'sheet') return POSTING_STRINGS.spokenReady(state.shown.sheet.behaviours.length);
  return state.kind === 'reading' ? POSTING_STRINGS.spokenReading : '';
}
