// "Earlier versions": the texts that were set aside, when and what was changed after each, and the way back to one.
import { useEffect, useState } from 'react';
import type { StoryVersion } from '../../lib/schema/records.ts';
import { countChanges } from '../../lib/stories/compare-texts.ts';
import type { StoryText } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FIELD_STRINGS, STORY_STRINGS, timeText } from './strings.ts';
import { VersionText } from './VersionText.tsx';
import './versions.css';

interface VersionsDialogProps {
  open: boolean;
  /** The text as it stands now; null while the dialog is closed. */
  present: StoryText | null;
  /** The last one first. */
  load: () => Promise<readonly StoryVersion[]>;
  returnFocus: () => HTMLElement | null;
  onClose: () => void;
  onGoBackTo: (version: StoryVersion) => void;
}

export function VersionsDialog({ open, present, load, returnFocus, onClose, onGoBackTo }: VersionsDialogProps) {
  const [chosen, setChosen] = useState<StoryVersion | null>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(opened) => {
        if (!opened) onClose();
      }}
      tall
      title={STORY_STRINGS.versions}
      description={STORY_STRINGS.versionsText}
      returnFocus={returnFocus}
      footer={
        chosen && (
          <Button variant="primary" onClick={() => onGoBackTo(chosen)}>
            {STORY_STRINGS.goBackTo}
          </Button>
        )
      }
    >
      {present && <Versions present={present} load={load} chosen={chosen} onChoose={setChosen} />}
    </Dialog>
  );
}

interface VersionsProps {
  present: StoryText;
  load: () => Promise<readonly StoryVersion[]>;
  chosen: StoryVersion | null;
  onChoose: (version: StoryVersion | null) => void;
}

function Versions({ present, load, chosen, onChoose }: VersionsProps) {
  const [versions, setVersions] = useState<readonly StoryVersion[] | 'failed' | null>(null);
  useEffect(() => {
    let isShown = true;
    const show = (loaded: readonly StoryVersion[] | 'failed'): void => {
      if (!isShown) return;
      setVersions(loaded);
      onChoose(loaded === 'failed' ? null : (loaded[0] ?? null));
    };
    load().then(show, () => show('failed'));
    return () => {
      isShown = false;
    };
    // Once for each opening: what stands in the form cannot change under the dialog.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (versions === null) return null;
  if (versions === 'failed') return <p role="alert">{STORY_STRINGS.versionsFailed}</p>;
  if (versions.length === 0) return <p>{STORY_STRINGS.noVersions}</p>;
  return (
    <div className="versions">
      <ol className="versions__list" aria-label={STORY_STRINGS.versions}>
        {versions.map((version, index) => (
          <li key={version.id}>
            <button type="button" className={classes('version', version.id === chosen?.id && 'version--chosen')} aria-pressed={version.id === chosen?.id} onClick={() => onChoose(version)}>
              <span className="version__time">{timeText(version.keptAt)}</span>
              <span className="version__changes">{changesText(version.text, versions[index - 1]?.text ?? present)}</span>
            </button>
          </li>
        ))}
      </ol>
      {chosen && <VersionText version={chosen.text} present={present} />}
    </div>
  );
}

function changesText(text: StoryText, next: StoryText): string {
  const { added, removed, fields } = countChanges(text, next);
  return fields.length === 0 ? STORY_STRINGS.sameAsNow : STORY_STRINGS.changedAfter(added, removed, fields.map((field) => FIELD_STRINGS[field].label));
}
