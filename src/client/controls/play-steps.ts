/** Long enough to see where a mark has come to, and to read it. */
const hold = 1500;

/** A value of a choice, in words, and where it stands among the steps. */
export interface Step {
  readonly value: string;
  readonly label: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** Shows a step; resolves to whether it is drawn. */
export type ShowStep = (step: Step) => Promise<boolean>;

/**
 * Walks a choice through all its values but the default, in their order, and says on its button that it can be stopped.
 * It ends at the default, which shows all of them, when it is stopped, and when somebody else changes the choice.
 * @param ended called once, however it ends
 * @returns stops
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
