// Short notices at the bottom of the screen, with Undo where the last act can be taken back.
import { X } from 'lucide-react';
import { Toast as RadixToast } from 'radix-ui';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { UI_STRINGS } from './strings.ts';
import './floating.css';

export interface Notice {
  message: string;
  /** Takes the last act back; the button reads "Undo". */
  onUndo?: () => void;
  /** Another act offered instead of Undo. */
  action?: { label: string; onAction: () => void };
  /** Something went wrong: spoken at once, and stays longer. */
  problem?: boolean;
}

type ShowNotice = (notice: Notice) => void;

const NoticeContext = createContext<ShowNotice | null>(null);

const QUICK_MS = 5_000;
/** Undo and problems need time to be read and reached (WCAG 2.2.1 asks for more than a glance). */
const LONG_MS = 20_000;

/** Gives `useNotice` to everything inside. `aboveFooter` keeps notices clear of a sticky footer. */
export function NoticeProvider({ children, aboveFooter = false }: { children: ReactNode; aboveFooter?: boolean }) {
  const [notices, setNotices] = useState<readonly (Notice & { key: number })[]>([]);
  const next = useRef(0);
  const show = useCallback<ShowNotice>((notice) => {
    next.current += 1;
    const key = next.current;
    setNotices((shown) => [...shown.slice(-1), { ...notice, key }]);
  }, []);
  const dismiss = useCallback((key: number) => setNotices((shown) => shown.filter((notice) => notice.key !== key)), []);
  const context = useMemo(() => show, [show]);
  return (
    <NoticeContext value={context}>
      <RadixToast.Provider label={UI_STRINGS.notices} swipeDirection="down">
        {children}
        {notices.map((notice) => (
          <OneNotice key={notice.key} notice={notice} onGone={() => dismiss(notice.key)} />
        ))}
        <RadixToast.Viewport className={classes('toasts', aboveFooter && 'toasts--above-footer')} label={UI_STRINGS.notices} />
      </RadixToast.Provider>
    </NoticeContext>
  );
}

function OneNotice({ notice, onGone }: { notice: Notice; onGone: () => void }) {
  const action = notice.onUndo ? { label: UI_STRINGS.undo, onAction: notice.onUndo } : notice.action;
  return (
    <RadixToast.Root
      className={classes('toast', notice.problem && 'toast--problem')}
      type={notice.problem ? 'foreground' : 'background'}
      duration={action || notice.problem ? LONG_MS : QUICK_MS}
      onOpenChange={(open) => {
        if (!open) onGone();
      }}
    >
      <RadixToast.Description className="toast__message">{notice.message}</RadixToast.Description>
      {action && (
        <RadixToast.Action asChild altText={action.label} onClick={action.onAction}>
          <Button size="small">{action.label}</Button>
        </RadixToast.Action>
      )}
      <RadixToast.Close className="icon-button icon-button--small" aria-label={UI_STRINGS.close}>
        <X aria-hidden />
      </RadixToast.Close>
    </RadixToast.Root>
  );
}

/**
 * The function that shows a notice.
 * @throws Error outside of a NoticeProvider: a mistake in the code, not a state of the app.
 */
export function useNotice(): ShowNotice {
  const show = useContext(NoticeContext);
  if (!show) throw new Error('useNotice needs a NoticeProvider above it');
  return show;
}
