// Narrows the list of all interviews to those that have every word that is typed (template browse/index.html).
(() => {
  const { $, fetched, said } = colloquy;
  const field = $('#narrow');
  const { root = '', found, none, more, failed, entries: file } = field.closest('.narrow').dataset;
  const status = $('#narrow-count');
  const list = $('#narrowed');
  const whole = $('#listing');
  const PART = 100;  // entries that are shown at a time
  const PAUSE = 80;  // milliseconds without a key
  const page = document.documentElement.lang;

  const fold = text => ` ${text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
  // Scripts without blanks between their words are looked through anywhere, others from the beginnings of words.
  const key = word => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word) ? word : ` ${word}`;

  let entries;
  colloquy.entries = ({ series, rows }) => {
    entries = rows.map(([href, language, title, by, iso, date, number, others]) => ({ href, language, title, by, iso, date, series: series[number] ?? '', text: fold([title, by, series[number] ?? '', iso, others].join(' ')) }));
  };
  const loaded = fetched(`../../${file}`);

  const el = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const item = ({ href, language, title, by, iso, date, series }) => {
    const entry = el('li', { className: 'entry' });
    if (iso) entry.append(el('p', { className: 'when' }, el('time', { dateTime: iso }, date)));
    entry.append(el('h3', language === page ? {} : { lang: language }, el('a', { href: root + href }, title)));
    const line = [by, series].filter(Boolean).join(' · ');
    if (line) entry.append(el('p', { className: 'by' }, line));
    return entry;
  };
  const next = el('button', { type: 'button', className: 'plain fine more-entries', hidden: true }, more);
  list.after(next);

  let left = [];
  const show = () => {
    const first = left.slice(0, PART).map(item);
    list.append(...first);
    left = left.slice(PART);
    next.hidden = !left.length;
    return first[0];
  };
  next.addEventListener('click', () => show()?.querySelector('a').focus());

  const narrow = () => {
    const words = fold(field.value).split(' ').filter(Boolean).map(key);
    const narrowed = words.length > 0;
    list.replaceChildren();
    list.hidden = !narrowed;
    whole.hidden = narrowed;
    left = narrowed ? entries.filter(({ text }) => words.every(word => text.includes(word))) : [];
    status.textContent = !narrowed ? '' : left.length ? found.replace('{n}', left.length.toLocaleString(said.locale)) : none;
    show();
  };
  // Whoever follows a result and comes back finds the list as it was.
  const keep = () => history.replaceState({ ...history.state, narrow: field.value }, '');
  field.addEventListener('change', keep);
  list.addEventListener('click', keep);
  let wait;
  field.addEventListener('input', () => {
    clearTimeout(wait);
    if (entries) wait = setTimeout(narrow, PAUSE);
  });
  // The arrow keys lead from the field into the results, and back.
  addEventListener('keydown', e => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!step || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
    const all = [field, ...list.querySelectorAll('h3 a')];
    const to = all[all.indexOf(document.activeElement) + step];
    if (!all.includes(document.activeElement) || !to) return;
    e.preventDefault();
    to.focus();
  });
  loaded.then(() => { if (field.value) narrow(); }, () => { status.textContent = failed; });
})();
