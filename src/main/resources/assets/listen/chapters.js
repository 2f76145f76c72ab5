// The chapters of the recording: a menu that leads to each of them, and to the link to what is being said.
colloquy.chapters = ({ now, seek, linkTo, bar, key }) => {
  const { $, $$, copy, spoken, made, clock, playing: words } = colloquy;
  const menu = made('section', { className: 'chapters', popover: 'auto', ariaLabel: words.chapters, id: 'chapters' });
  menu.lang = bar.lang;
  menu.dir = bar.dir;
  menu.dataset.generated = '';
  if (spoken.chapters.length) key.popoverTargetElement = menu;
  const nameOf = id => {
    const title = $('h2, h3', document.getElementById(id) ?? menu)?.cloneNode(true);
    if (!title) return id;
    $$('[data-generated]', title).forEach(one => one.remove());
    return title.textContent.trim();
  };
  const at = ms => spoken.chapters.findLastIndex(([, from]) => from <= ms);
  const fill = () => {
    const here = at(now());
    const entries = spoken.chapters.map(([id, from], i) => {
      const name = made('b', { textContent: nameOf(id), lang: document.documentElement.lang, dir: 'auto' });
      const entry = made('button', { type: 'button', ariaCurrent: i === here ? 'location' : null }, name, made('span', { textContent: clock(from) }));
      entry.addEventListener('click', () => { menu.hidePopover(); seek(from); });
      return made('li', {}, entry);
    });
    const moment = made('button', { type: 'button', textContent: words.moment.replace('{time}', clock(now())) });
    const link = linkTo(now());
    moment.addEventListener('click', () => { menu.hidePopover(); copy(link); });
    menu.replaceChildren(...entries.length ? [made('ol', {}, ...entries)] : [], made('p', {}, moment));
  };
  menu.addEventListener('beforetoggle', e => { if (e.newState === 'open') fill(); document.documentElement.dataset.player = e.newState; });
  menu.addEventListener('toggle', e => { if (e.newState === 'open') ($('[aria-current]', menu) ?? $('button', menu)).focus({ preventScroll: true }); else if (e.newState === 'closed' && (menu.contains(document.activeElement) || document.activeElement === document.body)) key.focus({ preventScroll: true }); });
  return { menu, at, nameOf };
};
