// Single-key shortcuts, and the list of those that work on the page.
(() => {
  const { $, $$, store, recall, acts } = colloquy;
  const choice = $('#keys');
  const list = $('#keys-list');
  recall(() => { choice.checked = store.get('keys') !== 'off'; });
  choice.addEventListener('change', () => store.set('keys', choice.checked ? 'on' : 'off'));

  acts['/'] = () => { const field = $$('[type=search]').find(f => f.checkVisibility()); field ? (field.focus(), field.select()) : $('[href$="search.html"]').click(); };
  acts['?'] = () => {
    $$('li', list).forEach(line => { line.hidden = !acts[$('kbd', line).textContent]; });
    list.showPopover();
    list.focus();
  };
  $('[data-keys]').addEventListener('click', () => { $('#display').hidePopover(); acts['?'](); });

  // Keys act only while they are switched on, without modifiers, outside fields, and with nothing open but a note.
  const rests = e => !choice.checked || e.defaultPrevented || e.isComposing || e.metaKey || e.ctrlKey || e.altKey
    || e.target.isContentEditable || e.target.closest?.('input:not([type=radio]), textarea, select, :popover-open') || $('dialog[open], .panel:popover-open');
  addEventListener('keydown', e => {
    if (!acts[e.key] || rests(e)) return;
    e.preventDefault();
    acts[e.key]();
  });
})();
