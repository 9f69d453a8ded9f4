import { shareWords } from '../../i18n/reuse/share-words.ts';
import { fetchPicture } from './copy-picture.ts';
import { fieldsOf, stateOf } from '../controls/fields.ts';
import { pageLang } from '../page/page-lang.ts';
import { stateAddress } from '../controls/address.ts';
import { statusBeside } from './say-copied.ts';

/** How long a press waits for the picture, in milliseconds: browsers share nothing that was requested long before. */
const patience = 1000;

/**
 * Offers to share the chart with another app: its name, finding and address, all as chosen; in its opening state also
 * its card as a picture, if the browser can share files and the card arrives in time.
 * @param button in the figure; `data-name` is the chart's name, `data-card` the address of its card
 */
export function offerShare(button: HTMLButtonElement): void {
  let card: Promise<File | undefined> | undefined;
  const fetched = () =>
    (card ??= fetchCard(button).catch(() => {
      // The next press fetches it again.
      card = undefined;
      return undefined;
    }));
  const shown = () => shownBy(button);
  button.addEventListener('pointerdown', () => {
    if (shown().opened && takesPictures()) void fetched();
  });
  button.addEventListener('click', () => {
    const { opened, ...data } = shown();
    const file = opened && takesPictures() ? inTime(fetched()) : undefined;
    void share(button, data, file);
  });
  button.hidden = false;
}

async function share(button: HTMLButtonElement, data: ShareData, coming?: Promise<File | undefined>): Promise<void> {
  const said = statusBeside(button);
  said.textContent = '';
  said.classList.add('hidden');
  try {
    const file = await coming;
    const withFile = { ...data, files: file ? [file] : [] };
    await navigator.share(file && navigator.canShare(withFile) ? withFile : data);
  } catch (error) {
    // Closed by the reader, or still open.
    if (error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name)) return;
    said.textContent = shareWords[pageLang()].failed;
    said.classList.remove('hidden');
  }
}

/** What the figure around the button shows. */
function shownBy(button: HTMLButtonElement): ShareData & { readonly opened: boolean } {
  const host = button.closest<HTMLElement>('chart-figure');
  const state = stateOf(fieldsOf(host?.querySelector('form') ?? null), new URLSearchParams(location.search));
  return {
    title: button.dataset['name'] ?? '',
    text: host?.querySelector('.figure-title')?.textContent.trim() ?? '',
    url: stateAddress(location.pathname, state),
    opened: Object.keys(state).length === 0,
  };
}

function takesPictures(): boolean {
  const { canShare } = navigator as Partial<Navigator>;
  const picture = new File(['PNG'], 'card.png', { type: 'image/png' });
  return canShare?.call(navigator, { files: [picture] }) ?? false;
}

async function fetchCard(button: HTMLButtonElement): Promise<File> {
  const address = button.dataset['card'] ?? '';
  const name = address.slice(address.lastIndexOf('/') + 1);
  return new File([await fetchPicture(address)], name, { type: 'image/png' });
}

const inTime = (coming: Promise<File | undefined>): Promise<File | undefined> =>
  Promise.race([
    coming,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, patience);
    }),
  ]);
