// Joins class names, leaving out what is off.

/** `classes('card', isOpen && 'card--open', className)` → the names that are on, with one space between. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
