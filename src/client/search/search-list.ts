/**
 * Filters a list that is complete without it: shows the entries whose keys hold every word typed. Chinese matches any
 * substring, cities also by their pinyin initials. What was typed stands in the address (?q=).
 */
class SearchList extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    const asked = new URL(location.href).searchParams.get('q');
    if (asked !== null) input.value = asked;
    input.addEventListener('input', () => {
      this.show(input.value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show(input.value);
    });
    this.show(input.value);
  }

  private show(typed: string): void {
    const wanted = typed.toLowerCase().split(/\s+/u).filter(Boolean);
    let count = 0;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      let left = 0;
      for (const entry of group.querySelectorAll<HTMLElement>('[data-key]')) {
        const key = entry.dataset['key'] ?? '';
        entry.hidden = !wanted.every((word) => key.includes(word));
        if (!entry.hidden) left++;
      }
      group.hidden = left === 0;
      count += left;
    }
    const said = this.querySelector('output');
    if (said)
      said.textContent =
        (count === 0 ? this.dataset['none'] : this.dataset['count'])?.replace('{n}', String(count)) ?? '';
    const address = new URL(location.href);
    if (typed.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    history.replaceState(history.state, '', address);
  }
}

customElements.define('search-list', SearchList);
