// Shows the page in the theme that the person chose; "system" leaves it to the system.
import type { Settings } from '../schema/records.ts';

export function showTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
