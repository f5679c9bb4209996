// Why a story is offered for a behaviour: what it shows, with its own words underlined. Worked out when it is opened.
import { Fragment, useMemo } from 'react';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import type { ShownReason } from '../../lib/stories/choose-story.ts';
import type { ShownWords } from '../../lib/stories/find-shown-words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LINK_STRINGS } from './link-strings.ts';
import { useSheetActions } from './sheet-actions.tsx';
import './links.css';

interface WhyStoryProps {
  open: boolean;
  onClose: () => void;
  behaviour: PrepBehaviour;
  storyId: string;
}

export function WhyStory({ open, onClose, behaviour, storyId }: WhyStoryProps) {
  const { stories, onOpenStory } = useSheetActions();
  const title = stories.get(storyId)?.title.trim() || LINK_STRINGS.untitled;
  const footer = (
    <>
      <Button size="small" onClick={() => onOpenStory(storyId)}>
        {LINK_STRINGS.openStory}
      </Button>
      <Button size="small" variant="primary" onClick={onClose}>
        {LINK_STRINGS.done}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onOpenChange={(now) => !now && onClose()} title={LINK_STRINGS.whyTitle(title)} description={LINK_STRINGS.whyText(behaviour.label)} footer={footer}>
      <Reasons behaviour={behaviour} storyId={storyId} />
    </Dialog>
  );
}

function Reasons({ behaviour, storyId }: { behaviour: PrepBehaviour; storyId: string }) {
  const { links } = useSheetActions();
  const reasons = useMemo(() => links.whyStory(behaviour, storyId), [links, behaviour, storyId]);
  if (reasons.length === 0) return <p>{links.unjudged.has(storyId) ? LINK_STRINGS.cannotJudgeWhy : LINK_STRINGS.byChoice}</p>;
  const level = behaviour.stories.find((match) => match.storyId === storyId)?.level;
  return (
    <div className="why-story">
      {reasons.map((reason) => (
        <OneReason key={reason.theme} reason={reason} />
      ))}
      {level === 'partial' && <p className="why-story__none">{LINK_STRINGS.partial}</p>}
    </div>
  );
}

function OneReason({ reason: { because, sure, words } }: { reason: ShownReason }) {
  return (
    <section>
      <p className="why-story__because">{sure ? LINK_STRINGS.shows(because) : LINK_STRINGS.maybe(because)}</p>
      {words.length === 0 && <p className="why-story__none">{LINK_STRINGS.noWords}</p>}
      {words.map((sentence) => (
        <figure key={`${sentence.part} ${sentence.text}`}>
          <blockquote className="why-story__words" dir="auto">
            <Marked {...sentence} />
          </blockquote>
          <figcaption>{LINK_STRINGS.parts[sentence.part]}</figcaption>
        </figure>
      ))}
    </section>
  );
}

function Marked({ text, marks }: ShownWords) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <span className="underlined">{text.slice(start, end)}</span>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
