
'use strict';
(() => {
  const root = document.documentElement;
  const each = (selector, todo, within = document) => within.querySelectorAll(selector).forEach(todo);

  // Light or dark: as the machine is set, until a reader says otherwise.
  const button = document.getElementById('dark');
  const machine = matchMedia('(prefers-color-scheme: dark)');
  const NAME = 'zcwc-theme';
  const remembered = () => {
    try { return localStorage.getItem(NAME); } catch (refused) { return null; } // a page opened from disk may not store
  };
  const show = (theme) => {
    if (theme) root.dataset.theme = theme;
    button.setAttribute('aria-pressed', String(theme ? theme === 'dark' : machine.matches));
  };
  show(remembered());
  machine.addEventListener('change', () => show(root.dataset.theme));
  button.addEventListener('click', () => {
    const theme = button.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark';
    show(theme);
    try { localStorage.setItem(NAME, theme); } catch (refused) { /* then it lasts as long as the page */ }
  });
  document.getElementById('print').addEventListener('click', () => print());
  document.getElementById('tools').hidden = false;

  // Looking for something in a list.
  const folded = (text) => text.normalize('NFKC').toLowerCase();
  const squeezed = (text) => folded(text).replace(/\s+/g, '');
  const bars = [];

  class Bar {
    constructor(element) {
      this.list = document.getElementById(element.dataset.filter);
      this.items = Array.from(this.list.querySelectorAll('[data-item]'), (item) => ({item, text: null}));
      this.groups = Array.from(this.list.querySelectorAll('[data-group]'));
      this.field = element.querySelector('input');
      this.selects = Array.from(element.querySelectorAll('select'));
      this.status = element.querySelector('[role=status]');
      let waiting = 0;
      this.field.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.apply(), 80);
      });
      this.selects.forEach((select) => select.addEventListener('change', () => this.apply()));
      element.querySelector('button').addEventListener('click', () => { this.clear(); this.field.focus(); });
      element.hidden = false;
    }

    clear() {
      this.field.value = '';
      this.selects.forEach((select) => { select.value = ''; });
      this.apply();
    }

    apply() {
      const words = folded(this.field.value).split(/\s+/).filter(Boolean);
      const chosen = this.selects.filter((select) => select.value);
      let shown = 0;
      for (const entry of this.items) {
        if (words.length && entry.text === null) entry.text = squeezed(entry.item.textContent);
        const fits = words.every((word) => entry.text.includes(word))
          && chosen.every((select) => entry.item.dataset[select.dataset.name].split(' ').includes(select.value));
        entry.item.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      const unit = chosen.find((select) => select.dataset.name === 'unit');
      each('[data-part]', (part) => { part.hidden = Boolean(unit) && part.dataset.part !== unit.value; }, this.list);
      this.groups.forEach((group) => { group.hidden = !group.querySelector('[data-item]:not([hidden])'); });
      this.say(words.length + chosen.length, shown);
      this.paint(words);
    }

    say(asked, shown) {
      const {all, some, none} = this.status.dataset;
      const words = !asked ? all : shown ? some : none;
      this.status.textContent = words.replace('{0}', asked ? shown : this.items.length).replace('{1}', this.items.length);
    }

    /** Shows the words where they stand, in browsers that can without touching the page. */
    paint(words) {
      if (!window.Highlight || !CSS.highlights) return;
      const ranges = [];
      const walk = document.createTreeWalker(this.list, NodeFilter.SHOW_TEXT);
      while (words.length && ranges.length < 500 && walk.nextNode()) {
        const node = walk.currentNode;
        const text = node.data.toLowerCase();
        for (const word of text.length === node.data.length ? words : []) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            ranges.push(range);
          }
        }
      }
      CSS.highlights.set(this.list.id, new Highlight(...ranges));
    }
  }

  each('[data-filter]', (element) => bars.push(new Bar(element)));
  bars.forEach((bar) => bar.say(0, 0));

  // A link leads to its target even where a search has hidden it.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (target && target.closest('[hidden]')) {
      bars.filter((bar) => bar.list.contains(target)).forEach((bar) => bar.clear());
    }
  });
})();
