import { copyFrom } from './copy-from.ts';

/** Answers the copy buttons of the page, and its link that is copied instead of followed. */
export function handleCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    // A link asked for in another tab goes there.
    if (button instanceof HTMLAnchorElement) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    void copyFrom(button);
  });
}
