// The editor's desk, on the loopback interface only: problems, doubts and proposals at their passages. Nothing is written here;
// what is to be done is shown as a command for a terminal, or opens in the editor's own program.
const { $, $$, copy, sheet } = colloquy;
const article = $('article[data-interview]');
const source = new URL('../../desk.json', import.meta.url);
source.searchParams.set('interview', article.dataset.interview);
const AGAIN = 1500;

const make = (name, properties, ...inner) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inner.filter(Boolean));
  return made;
};
const labelled = (label, words, again) => {
  const button = make('button', { type: 'button', className: 'plain', textContent: again });
  button.addEventListener('click', () => copy(words));
  return make('p', { className: 'desk-do' }, make('span', { textContent: label }), ' ', make('code', { lang: 'en', textContent: words }), ' ', button);
};

// A command that several remarks name is shown with the last of them.
const remark = (note, words, behind) => make('li', { className: 'desk-' + note.kind },
  make('p', { lang: 'en' }, make('b', { textContent: note.title })),
  make('p', { className: 'at', textContent: note.here ? words['desk.line'].replace('{line}', note.line) : `${note.file}:${note.line}` }),
  make('p', { lang: 'en', textContent: note.text }),
  note.paste && labelled(words['desk.paste'], note.paste, words['cite.copy']),
  note.command && behind.every(other => other.command !== note.command) && labelled(words['desk.run'], note.command, words['cite.copy']),
  note.more.length && make('details', {}, make('summary', { textContent: words['desk.read'] }), make('pre', { lang: 'en', tabIndex: 0, textContent: note.more.join('\n') })));

let desk;
let made = 0;
// A button, and the sheet that it opens.
const opener = (text, name, notes, words, edit) => {
  const button = make('button', { type: 'button', className: 'plain', textContent: text });
  const shut = make('button', { type: 'button', className: 'note-close', ariaLabel: words.close, textContent: '×' });
  const way = edit && make('p', { className: 'at' }, make('a', { href: edit, textContent: words['desk.edit'] }));
  const panel = make('div', { id: 'desk-' + ++made, className: 'note remark desk-note', popover: 'auto', role: 'dialog', ariaLabel: name, tabIndex: -1 },
    make('ul', {}, ...notes.map((note, i) => remark(note, words, notes.slice(i + 1)))), way, shut);
  panel.addEventListener('toggle', e => { if (e.newState === 'open') panel.focus({ preventScroll: true }); });
  shut.addEventListener('click', () => panel.hidePopover());
  desk.append(panel);
  button.popoverTargetElement = panel;
  return button;
};

// The element of a place: the first paragraph of a turn bears the turn's own anchor.
const placeOf = id => document.getElementById(id) ?? document.getElementById(id.replace(/-p1$/, ''));
const put = (mark, { words, edit }) => {
  const place = placeOf(mark.at);
  if (!place) return;
  const button = opener(mark.name, `${words.desk}: ${mark.place ?? ''} ${mark.name}`, mark.notes, words, edit[mark.at]);
  button.ariaLabel = mark.place ? `${mark.name} (${mark.place})` : mark.name;
  const span = make('span', { className: 'desk-mark' }, button);
  span.dataset.generated = '';
  span.dataset.kinds = [...new Set(mark.notes.map(note => note.kind))].join(' ');
  const heading = place.matches('h1, h2, h3, h4, h5, h6') ? place : place.matches('section') ? $('h1, h2, h3, h4, h5, h6', place) : null;
  if (heading) heading.after(span); else ($(':scope > .para', place) ?? place).append(span);
};

const bar = ({ words, total, file, elsewhere, edit }) => {
  const steps = total.filter(({ kind }) => $(`.desk-mark[data-kinds~=${kind}]`)).map(({ kind, text }) => {
    const button = make('button', { type: 'button', className: 'plain', textContent: text });
    let next = 0;
    button.addEventListener('click', () => {
      const marks = $$(`.desk-mark[data-kinds~=${kind}] button`);
      const mark = marks[next++ % marks.length];
      mark.scrollIntoView({ block: 'center' });
      mark.focus({ preventScroll: true });
    });
    return button;
  });
  const ofFile = file.length && opener(`${words['desk.file']} (${file.length})`, words['desk.file'], file, words, edit['']);
  const others = elsewhere.length && opener(`${words['desk.elsewhere']} (${elsewhere.length})`, words['desk.elsewhere'], elsewhere, words);
  const nothing = !total.length && !elsewhere.length && make('span', { textContent: words['desk.none'] });
  const line = make('div', { className: 'desk-bar', role: 'group', ariaLabel: words.desk }, make('b', { textContent: words.desk }), ...steps, ofFile, others, nothing);
  line.dataset.generated = '';
  $('.masthead').append(line);
};

const show = report => {
  [...report.marks.flatMap(mark => mark.notes), ...report.file].forEach(note => { note.here = note.file === report.path; });
  $$('.desk, .desk-bar, .desk-mark').forEach(old => old.remove());
  desk = make('div', { className: 'desk', lang: colloquy.said.locale });
  desk.dataset.generated = '';
  article.append(desk);
  report.marks.forEach(mark => put(mark, report));
  bar(report);
};

// The menu of a number leads to its passage in the editor, too.
let number;
const offer = ({ words, edit }) => {
  const menu = $('#place-menu');
  if (!menu || !Object.keys(edit).length) return;
  const link = make('a', { textContent: words['desk.edit'] });
  article.addEventListener('click', e => { number = e.target.closest('a.pn, a.qn') ?? number; }, true);
  menu.append(link);
  menu.addEventListener('beforetoggle', e => {
    const way = edit[number?.hash.slice(1)] ?? edit[number?.hash.slice(1) + '-p1'];
    if (e.newState === 'open') { link.hidden = !way; link.href = way ?? ''; }
  });
};

const ask = async first => {
  const answer = await fetch(source, { cache: 'no-store' });
  if (answer.status !== 200) return;
  const report = await answer.json();
  if (first) {
    await sheet('desk.css');
    offer(report);
  }
  if (!$('.desk-note:popover-open')) show(report);
  if (report.pending) setTimeout(() => ask(false).catch(() => { }), AGAIN);
};
ask(true).catch(() => { });
