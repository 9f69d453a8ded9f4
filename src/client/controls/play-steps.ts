/** Milliseconds per step: long enough to see where a mark has moved to, and to read it. */
const hold = 1500;

/** A value of a choice with its text and its number among the steps. */
export interface Step {
  readonly value: string;
  readonly label: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** Shows a step; resolves to whether it was drawn. */
export type ShowStep = (step: Step) => Promise<boolean>;

/**
 * Steps a choice through all its values except the default, in order; meanwhile its button says that it can be stopped.
 * Playing ends at the default, which shows all values, when it is stopped, or when the choice is changed otherwise.
 * @param ended called once, however it ends
 * @returns stops the playing
 */
export function playSteps(
  select: HTMLSelectElement,
  button: HTMLButtonElement,
  show: ShowStep,
  ended: () => void,
): () => void {
  const [all, ...values] = select.options;
  const steps = all ? [...values, all] : values;
  const label = button.textContent;
  let over = false;
  let timer = 0;
  const stop = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    button.textContent = label;
    ended();
  };
  const go = async (index: number): Promise<void> => {
    const step = steps[index];
    const before = steps[index - 1];
    if (over || !step || (before && select.value !== before.value)) {
      stop();
      return;
    }
    const last = index === steps.length - 1;
    const drawn = await show({ value: step.value, label: step.text, first: index === 0, last });
    if (last || !drawn) stop();
    else timer = window.setTimeout(() => void go(index + 1), hold);
  };
  button.textContent = button.dataset['stop'] ?? label;
  void go(0);
  return stop;
}
