// A calm word in the library when stories have changed and no backup has them: make one now, or later.
import { Archive } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { BackupReminder as Reminder } from '../../lib/stories/backup-reminder.ts';
import { dayText } from '../stories/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { DataActions } from './data-actions.ts';
import { DATA_STRINGS, REMINDER_STRINGS, storageProblemText } from './strings.ts';

export function BackupReminder({ reminder, actions }: { reminder: Reminder; actions: Pick<DataActions, 'backup' | 'remindLater'> }) {
  const notice = useNotice();
  const backup = async (): Promise<void> => {
    const made = await actions.backup();
    notice(made.ok ? { message: DATA_STRINGS.downloaded(made.value) } : { message: DATA_STRINGS.downloadFailed, problem: true });
  };
  const later = async (): Promise<void> => {
    const put = await actions.remindLater();
    if (!put.ok) notice({ message: storageProblemText(put.problem), problem: true });
  };
  const { changed, lastBackupAt } = reminder;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with the note: the keyboard goes on at the view it stood in.
  useLayoutEffect(() => {
    const held = place.current;
    return () => {
      if (held?.contains(held.ownerDocument.activeElement)) held.ownerDocument.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    };
  }, []);
  return (
    <div ref={place}>
      <Note
        icon={<Archive aria-hidden />}
        actions={
          <>
            <Button size="small" onClick={() => void backup()}>
              {REMINDER_STRINGS.now}
            </Button>
            <Button size="small" variant="quiet" onClick={() => void later()}>
              {REMINDER_STRINGS.later}
            </Button>
          </>
        }
      >
        {lastBackupAt === null ? REMINDER_STRINGS.never(changed) : REMINDER_STRINGS.since(changed, dayText(lastBackupAt))}
      </Note>
    </div>
  );
}
