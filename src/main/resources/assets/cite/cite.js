// Citing: copies the link of a place, and opens its menu and the dialog (citing.js). Without script every form of citation
// stands under How to cite.
(() => {
  const { $, $$, copy, fetched, added, sheet, acts } = colloquy;
  const link = colloquy.link = href => colloquy.address(href).replace(/[()]/g, c => c === '(' ? '%28' : '%29');

  // Where the address of the published site is not known, citations have the address that the browser shows. They stand at the end
  // of the page, so the first view does not wait for them.
  const show = () => $$('#cite :is(dl, details)').forEach(entry => {
    const own = $(':scope > dd > a, :scope > p > a', entry)?.href;
    if (own) $$(':scope > :is(dd, p) [data-slot=link]', entry).forEach(slot => { slot.textContent = link(own); });
  });
  addEventListener('load', () => setTimeout(show));

  // A click clears the selection before its event comes, so the selection is kept when the button is pressed.
  let pressed = null;
  const selection = () => { const s = getSelection(); return s.isCollapsed || !s.rangeCount ? null : s.getRangeAt(0).cloneRange(); };
  addEventListener('pointerdown', e => { pressed = selection(); colloquy.by = e.pointerType; }, true);
  addEventListener('keydown', () => { pressed = null; colloquy.by = 'key'; }, true);

  // Whoever comes by a link to selected words is told what became of them.
  if (/[?&]r=/.test(location.search)) added('receipt.js');

  // The scripts that read selected words, and offer to quote them, are fetched once something is selected; if they cannot be had,
  // the place is cited without them.
  const fetchWords = () => added('words.js');
  document.addEventListener('selectionchange', function first() {
    if (!selection()) return;
    document.removeEventListener('selectionchange', first);
    fetchWords().then(() => added('quoting.js'));
  });

  // The script that fills the dialog is fetched when a pointer comes near a button that opens it; if it cannot be had, the page
  // goes to How to cite.
  let due;
  const citing = colloquy.cites = () => due ??= Promise.all([fetched('citing.js'), sheet('citing.css')]).then(() => colloquy.citing);
  for (const near of ['focusin', 'pointerover']) {
    addEventListener(near, e => { if (e.target.closest?.('.pn, .qn, .cite')) citing().catch(() => { }); });
  }
  const citeWith = colloquy.citeWith = async (number, range, otherwise = number) => {
    try {
      const [dialog] = await Promise.all([citing(), range && fetchWords()]);
      dialog.open(number, range && colloquy.words?.(range), otherwise);
    } catch {
      location.hash = 'cite';
    }
  };
  $$('a.cite').forEach(a => a.addEventListener('click', e => {
    e.preventDefault();
    citeWith(a.closest('section')?.querySelector('.qn'), pressed ?? selection());
  }));
  acts.c = () => {
    const reading = $('.toc [aria-current]')?.hash.slice(1);
    const part = reading ? $('.qn', document.getElementById(reading)) : $('.single .qn');
    const isBehind = $('.side-more [aria-current]');
    citeWith(null, selection(), (isBehind ? null : colloquy.transcript?.read()) ?? part);
  };

  // A number leads to its place, as any link does, and copies its address; its menu opens beside it.
  $('article').addEventListener('click', async e => {
    const number = e.target.closest('a.pn, a.qn');
    if (!number || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || e.button) return;
    const copied = copy(link(number.getAttribute('href')));
    if (!number.getAttribute('href').startsWith('#') || !number.showPopover) return;
    e.preventDefault();
    const range = pressed ?? selection();
    location.hash = number.hash;
    // Without the menu the place is reached, and its address copied.
    try {
      await citing();
      colloquy.offer(number, copied, () => citeWith(number, range));
    } catch { }
  });
})();
