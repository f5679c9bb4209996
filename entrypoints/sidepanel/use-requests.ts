// Follows what the person asks for by the toolbar button, its keys and the context menu of the panel's own window.
import { useEffect, useRef } from 'react';
import { findFrontTab } from '../../lib/platform/front-tab.ts';
import { readPanelRequest, watchPanelRequest, type PanelRequest } from '../../lib/platform/panel-request.ts';

/** A request that is older when the panel opens belongs to an earlier panel. */
const MAX_REQUEST_AGE_MS = 20_000;

export function useRequests(readTab: (tabId: number, mode: 'page' | 'selection', selectedText: string | null) => void): void {
  const lastHandled = useRef(0);
  useEffect(() => {
    let stopWatching: () => void = () => undefined;
    let isOpen = true;
    const handle = (request: PanelRequest | null): void => {
      if (!isOpen || !request || request.at <= lastHandled.current || Date.now() - request.at > MAX_REQUEST_AGE_MS) return;
      lastHandled.current = request.at;
      readTab(request.tabId, request.mode, request.selectedText);
    };
    void findFrontTab().then(async (tab) => {
      if (!tab || !isOpen) return;
      stopWatching = watchPanelRequest(tab.windowId, handle);
      handle(await readPanelRequest(tab.windowId));
    });
    return () => {
      isOpen = false;
      stopWatching();
    };
  }, [readTab]);
}
