// Says in plain words what following a site means, before the browser asks in its own.
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Site } from './site.ts';
import { FOLLOWING_STRINGS } from './strings.ts';
import './following.css';

interface FollowDialogProps {
  open: boolean;
  /** The site that is asked for; it stays while the dialog closes. */
  site: Site | null;
  onAgree: (site: Site) => void;
  onClose: () => void;
}

/** `onAgree` is called within the click: browsers ask the person only then. */
export function FollowDialog({ open, site, onAgree, onClose }: FollowDialogProps) {
  const host = site?.host ?? '';
  return (
    <Dialog
      open={open}
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      title={FOLLOWING_STRINGS.askTitle(host)}
      footer={
        <>
          <Button onClick={onClose}>{FOLLOWING_STRINGS.notNow}</Button>
          <Button
            variant="primary"
            onClick={() => {
              if (site) onAgree(site);
              onClose();
            }}
          >
            {FOLLOWING_STRINGS.agree}
          </Button>
        </>
      }
    >
      <div className="follow-ask">
        {FOLLOWING_STRINGS.ask(host).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Dialog>
  );
}
