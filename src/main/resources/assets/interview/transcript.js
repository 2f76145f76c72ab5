// Transcripts: reading one speaker, and printing one section. Without script, folding works too, and the browser prints all.
(() => {
  const { $, $$ } = colloquy;
  const root = document.documentElement;

  // Style sheets fold the other speakers; here what is being read stays on its line. Groups that are out of sight are not
  // laid out, and are asked for no more than their own edges.
  const reading = () => {
    const seen = $$('.group').filter(group => { const box = group.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; });
    const turns = seen.flatMap(group => [...group.children]).filter(turn => turn.getBoundingClientRect().bottom > 0);
    return turns.find(turn => turn.getBoundingClientRect().top >= 0) ?? turns[0];
  };
  const choices = $$('input[name=who]');
  let before = choices.find(choice => choice.checked);
  choices.forEach(now => now.addEventListener('change', () => {
    before.checked = true;
    const turn = scrollY > 0 && reading();
    const line = turn && Math.max(turn.getBoundingClientRect().top, 0);
    now.checked = true;
    before = now;
    if (turn) scrollBy({ top: turn.getBoundingClientRect().top - line, behavior: 'instant' });
  }));

  // Paper has one section, and of the back matter what it refers to.
  const spare = (entries, refers) => $$(entries).forEach((entry, i) => {
    entry.dataset.at = i + 1;
    entry.toggleAttribute('data-spared', !refers(entry, i + 1));
  });
  const whole = () => {
    delete root.dataset.only;
    $$('[data-o]').forEach(e => { delete e.dataset.n; });
    $$('[data-printed], [data-spared]').forEach(e => { e.removeAttribute('data-printed'); e.removeAttribute('data-spared'); });
  };
  addEventListener('afterprint', whole);
  $$('[data-print]:not([data-print=page])').forEach(button => button.addEventListener('click', () => {
    whole();
    const section = document.getElementById(button.dataset.print);
    root.dataset.only = '';
    section.dataset.printed = '';
    $$('[data-o]', section).forEach(e => { e.dataset.n = e.dataset.o; });
    const said = (attribute, places) => new Set(places.flatMap(place => $$(`[${attribute}]`, place)).map(e => e.getAttribute(attribute)));
    const marks = said('data-note', [section]);
    spare('#notes .terms > li', entry => marks.has(entry.dataset.letter));
    const terms = said('data-term', [section]);
    spare('#terms .terms > li', entry => terms.has($('[data-definition]', entry).dataset.definition));
    const links = said('data-link', [section, ...$$(':is(#notes, #terms) .terms > li:not([data-spared])')]);
    spare('.links .terms > li', (entry, n) => links.has(String(n)));
    print();
  }));
})();
