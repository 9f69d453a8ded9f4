/** Applies the light or dark theme to the whole page; any other value means the system's theme. */
export function applyTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
}
