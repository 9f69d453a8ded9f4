import { readHeights, heightsStyle } from '../../lib/embed-heights.ts';
import type { Lang } from '../../i18n/lang.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { embedForm, embedPath, embedSnippet } from '../../publish/embed-codes/embed-snippet.ts';
import type { EmbedChoices, EmbedSubject } from '../../publish/embed-codes/embed-snippet.ts';
import { fieldsOf, stateOf } from '../controls/fields.ts';

interface Preview {
  readonly address: string;
  /** Heights by width, in the form of the embed code. */
  readonly heights: string;
  /** Whether to use the height that the chart reports instead. */
  readonly exact: boolean;
  /** Width of the frame in pixels. */
  readonly width: number;
}

/**
 * A frame inside a box, as wide as requested and scaled down where the box has less room.
 * @returns shows another preview in it
 */
function previewFrame(stage: HTMLElement, title: string): (preview: Preview) => void {
  const room = document.createElement('div');
  const sized = document.createElement('div');
  let frame = document.createElement('iframe');
  room.append(sized);
  stage.append(room);
  let now: Preview | undefined;
  let reported = 0;

  const fit = () => {
    if (!now) return;
    const smaller = Math.min(1, stage.clientWidth / now.width);
    sized.style.width = `${now.width}px`;
    sized.style.transform = smaller < 1 ? `scale(${smaller})` : '';
    frame.style.height = now.exact && reported > 0 ? `${reported}px` : heightsStyle(readHeights(now.heights));
    room.style.width = `${now.width * smaller}px`;
    room.style.height = `${frame.offsetHeight * smaller}px`;
  };
  new ResizeObserver(fit).observe(stage);
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'kefu-embed') return;
    if ('height' in data && typeof data.height === 'number') reported = data.height;
    fit();
  });
  return (preview) => {
    if (preview.address !== now?.address) {
      reported = 0;
      // A new element each time, because another address in the same frame would add a history step.
      frame = document.createElement('iframe');
      frame.title = title;
      frame.src = preview.address;
      sized.replaceChildren(frame);
    }
    now = preview;
    fit();
  };
}

type Subjects = Readonly<Record<Lang, EmbedSubject & { readonly version: string }>>;

const ready = new WeakSet<HTMLDialogElement>();

/** Opens the options for an embed, with the code and a preview of them; the options keep their last values. */
export function openEmbedDialog(dialog: HTMLDialogElement): void {
  if (!ready.has(dialog)) setUp(dialog);
  ready.add(dialog);
  // Shown first, because elements must have a size to be measured.
  dialog.showModal();
  dialog.dispatchEvent(new Event('change'));
  // Selected so that the reader can copy it by keyboard at once.
  dialog.querySelector('textarea')?.select();
}

function setUp(dialog: HTMLDialogElement): void {
  // Made by our own build.
  const subjects = JSON.parse(document.querySelector('.embed-subjects')?.textContent ?? '{}') as Subjects;
  const code = dialog.querySelector('textarea');
  const stage = dialog.querySelector<HTMLElement>('.embed-stage');
  if (!code || !stage) return;
  for (const fieldset of dialog.querySelectorAll('fieldset')) fieldset.disabled = false;
  const show = previewFrame(stage, dialog.dataset['frame'] ?? '');
  dialog.addEventListener('change', () => {
    const chosen = read(dialog);
    const subject = subjects[chosen.lang];
    const choices: EmbedChoices = {
      ...chosen.choices,
      frozen: chosen.isFrozen ? subject.version : undefined,
    };
    for (const tick of dialog.querySelectorAll<HTMLInputElement>('[name=full], [name=controls], [name=state]'))
      tick.disabled = chosen.isFrozen;
    code.value = embedSnippet(subject, choices);
    show({
      address: `${dialog.dataset['base'] ?? ''}${embedPath(subject, choices)}`,
      heights: subject.heights[embedForm(choices)],
      exact: choices.kind !== 'plain',
      width: chosen.width,
    });
  });
  dialog.querySelector('.embed-close')?.addEventListener('click', () => {
    dialog.close();
  });
}

interface Chosen {
  readonly lang: Lang;
  readonly isFrozen: boolean;
  /** Width of the preview in pixels. */
  readonly width: number;
  readonly choices: Omit<EmbedChoices, 'frozen'>;
}

function read(dialog: HTMLDialogElement): Chosen {
  const chosen = (name: string): string =>
    dialog.querySelector<HTMLInputElement | HTMLSelectElement>(`select[name=${name}], [name=${name}]:checked`)?.value ??
    '';
  const ticked = (name: string): boolean | undefined =>
    dialog.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked;
  const [kind, theme] = [chosen('form'), chosen('theme')];
  const fields = fieldsOf(document.querySelector('chart-figure form.figure-controls'));
  return {
    lang: chosen('lang') === 'en' ? 'en' : 'zh',
    isFrozen: chosen('data') === 'frozen',
    width: parseDecimal(chosen('width')) ?? 600,
    choices: {
      kind: kind === 'script' || kind === 'element' ? kind : 'plain',
      theme: theme === 'light' || theme === 'dark' ? theme : undefined,
      full: ticked('full'),
      controls: ticked('controls'),
      state: ticked('state') ? stateOf(fields, new URLSearchParams(location.search)) : undefined,
    },
  };
}
