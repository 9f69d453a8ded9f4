/** Answers the button that opens the choices for an embed, which are loaded then. */
export function handleEmbedButtons(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.embed-dialog');
  if (!dialog) return;
  document.querySelector('.embed-open')?.addEventListener('click', () => {
    import('./embed-dialog.ts').then(
      ({ openEmbedDialog }) => {
        openEmbedDialog(dialog);
      },
      (error: unknown) => {
        // The codes that need no script are below.
        const said = document.querySelector<HTMLElement>('.embed-failed');
        if (said) said.textContent = said.dataset['words'] ?? '';
        document.querySelector('.embed-fold')?.setAttribute('open', '');
        reportError(error);
      },
    );
  });
}
