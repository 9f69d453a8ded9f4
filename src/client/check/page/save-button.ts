import type { Dialogue } from '../messages.ts';
import type { Stage } from './stage.ts';
import { make, makeButton } from './make.ts';

/** A button that has a file made and saves it. */
export function saveButton(
  { thread }: Stage,
  words: string,
  file: string,
  form: Dialogue['download']['ask']['form'],
): HTMLButtonElement {
  return makeButton(
    words,
    () => {
      void thread.ask('download', { file, form }).then(({ name, bytes }) => {
        const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
        make('a', { href: address, download: name }).click();
        setTimeout(() => {
          URL.revokeObjectURL(address);
        }, 60_000);
      });
    },
    { class: 'button', 'data-save': form },
  );
}
