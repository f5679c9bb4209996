// Why a story is being written: the behaviour, who asks for it and in which words, and a question to remember one by.
import { X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { STORY_STRINGS } from './strings.ts';
import './begin.css';

/** The gap that a story was begun from. */
export interface Purpose {
  behaviourId: string;
  label: string;
  /** A question that helps to remember a story. */
  prompt: string;
  /** A saved sheet that asks for it, with the posting's own words; null when there is none any more. */
  sheet: { id: string; posting: string | null; company: string | null; quote: string | null; language: string | null } | null;
}

interface StoryPurposeProps {
  purpose: Purpose;
  /** Opens the sheet that asks for it. */
  onOpenSheet: (sheetId: string) => void;
  /** The story is not for this behaviour after all. Null where that cannot be changed. */
  onRemove: (() => void) | null;
}

export function StoryPurpose({ purpose: { label, prompt, sheet }, onOpenSheet, onRemove }: StoryPurposeProps) {
  const posting = sheet && [sheet.posting ?? STORY_STRINGS.untitledPosting, sheet.company].filter((name) => name !== null).join(', ');
  return (
    <section className="purpose" aria-label={STORY_STRINGS.forBehaviour(label)}>
      <p className="purpose__for">
        <span className="purpose__label">{STORY_STRINGS.forLabel}</span> <strong>{label}</strong>
        {sheet && (
          <>
            {' — '}
            <button type="button" className="purpose__sheet" dir="auto" title={STORY_STRINGS.openSheet} onClick={() => onOpenSheet(sheet.id)}>
              {STORY_STRINGS.askedBy(posting ?? '')}
            </button>
          </>
        )}
      </p>
      {sheet !== null && sheet.quote !== null && (
        <blockquote className="purpose__quote" dir="auto" lang={sheet.language ?? undefined}>
          <span className="underlined">{sheet.quote}</span>
        </blockquote>
      )}
      <p className="purpose__prompt">{prompt}</p>
      {onRemove && (
        <Button size="small" variant="quiet" className="purpose__remove" icon={<X aria-hidden />} aria-label={STORY_STRINGS.notForSpoken(label)} onClick={onRemove}>
          {STORY_STRINGS.notFor}
        </Button>
      )}
    </section>
  );
}
