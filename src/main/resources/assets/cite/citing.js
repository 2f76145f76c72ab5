// The menu of a place's number, and the dialog that cites a place, or the words selected in it. The words of each form are the
// server's. Only its slots are filled here: the place as its number names it, the address that is open, the selected words.
colloquy.citing = (() => {
  const { $, $$, copy, link, said } = colloquy;
  const dialog = $('#cite-dialog');
  const fill = (slot, value) => { slot.textContent = value ? (slot.dataset.before ?? '') + value + (slot.dataset.after ?? '') : slot.dataset.empty ?? ''; };

  const numberOf = element => { const block = element.closest('.para'); return block ? $('.pn', block) : element.closest('h1, h2, h3')?.querySelector('.qn'); };
  const scopeOf = number => !number ? document : number.matches('.pn') ? document.getElementById(number.hash.slice(1)) : number.closest('section');

  $$('[data-copy]', dialog).forEach(button => button.addEventListener('click', () => copy($(`[data-form=${button.dataset.copy}]`, dialog).textContent, dialog.dataset.copied)));
  dialog.addEventListener('click', e => { if (e.target === dialog && !('closedBy' in dialog)) dialog.close(); });

  // The menu of a number.
  const menu = $('#place-menu');
  const [again, further] = $$('button', menu);
  const ask = again.textContent;
  let opened = null;
  colloquy.offer = async (number, copied, cite) => {
    opened = { number, cite };
    menu.ariaLabel = number.getAttribute('aria-label');
    again.textContent = ask;
    if (menu.matches(':popover-open')) menu.hidePopover();
    try { menu.showPopover({ source: number }); } catch { menu.showPopover(); }
    again.focus({ preventScroll: true });
    if (await copied) again.textContent = said.copied;
  };
  menu.addEventListener('toggle', e => { if (e.newState === 'closed' && (menu.contains(document.activeElement) || document.activeElement === document.body)) opened.number.focus({ preventScroll: true }); });
  menu.addEventListener('keydown', e => {
    const to = { ArrowDown: further, End: further, ArrowUp: again, Home: again }[e.key];
    if (to) { e.preventDefault(); to.focus(); }
  });
  again.addEventListener('click', () => copy(link(opened.number.hash)));
  further.addEventListener('click', () => { menu.hidePopover(); opened.number.focus({ preventScroll: true }); opened.cite(); });

  // Opens the dialog with the chosen words where they belong to the number, else with the number alone; with the other number where
  // no words are chosen.
  return (number, chosen, otherwise) => {
    const own = chosen ? number : otherwise;
    const quoted = chosen && scopeOf(own).contains(chosen.element) ? chosen : null;
    const place = quoted ? numberOf(quoted.element) : own;
    const whole = link(place?.getAttribute('href') ?? '#main');
    const values = {
      name: place?.getAttribute('aria-label').toLowerCase(),
      place: place?.dataset.place,
      anchor: place?.hash.slice(1),
      link: quoted && place?.matches('.pn') ? quoted.link(whole) : whole,
    };
    $$('[data-slot]', dialog).forEach(slot => {
      const form = slot.closest('[data-form]')?.dataset.form;
      fill(slot, slot.dataset.slot === 'quote' ? quoted?.as(form) : values[slot.dataset.slot]);
    });
    $('[role=status]', dialog).textContent = '';
    dialog.showModal();
  };
})();
