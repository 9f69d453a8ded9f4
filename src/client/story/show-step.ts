/**
 * Where the drawings of a part share one place, shows the one whose text is being read. Without this script each stands
 * beside its own text.
 */
function watch(part: Element): void {
  const steps = [...part.querySelectorAll('.step')];
  const show = (step: Element) => {
    for (const one of steps) one.classList.toggle('shown', one === step);
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target.parentElement) show(target.parentElement);
    },
    // A line across the window, a little above its middle.
    { rootMargin: '-42% 0px -57% 0px' },
  );
  for (const step of steps) for (const text of step.querySelectorAll('.step-text')) watcher.observe(text);
  if (steps[0]) show(steps[0]);
  part.classList.add('stepping');
}

for (const part of document.querySelectorAll('.story-part')) watch(part);
