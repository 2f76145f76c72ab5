// The bar beside selected words of an interview: copies them with their source, copies the link to them, or cites them. It comes
// when a selection rests, however it was made, and goes with it. Tab leads to it, and Escape away.
(async () => {
  const { $, $$, say, copy, fetched, sheet, said, cites, citeWith } = colloquy;
  await sheet('citing.css');
  await fetched(`quoting-${said.locale}.js`);
  const { words, quoting: labels } = colloquy;
  const clips = $('[data-listen]') ? fetched('clips.js').then(() => colloquy.clips).catch(() => { }) : null;
  const REST = 300;  // milliseconds
  const NEAR = 8;    // pixels
  const HANDLE = 28; // pixels below a selection in which a phone shows the handle that moves its end

  const finger = matchMedia('(pointer: coarse)');
  const button = label => Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  const [quote, toLink, cite] = [labels.quote, labels.link, labels.cite].map(button);
  const bar = Object.assign(document.createElement('div'), { className: 'quoting', popover: 'manual', role: 'toolbar', ariaLabel: labels.name });
  bar.dataset.generated = '';
  bar.lang = $('.status').lang;
  bar.dir = $('.status').dir;
  bar.append(quote, toLink, cite);
  $('article').after(bar);

  let chosen = null;
  let isPressed = false;
  const isOpen = () => bar.matches(':popover-open');
  const hide = () => {
    chosen = null;
    if (isOpen()) bar.hidePopover();
  };

  // Below the end of the selection, or above its beginning where it was made backwards; always within the window.
  const put = (range, isBackward) => {
    const boxes = [...range.getClientRects()].filter(box => box.width > 0);
    const isAbove = isBackward && !finger.matches;
    const box = isAbove ? boxes[0] : boxes.at(-1);
    if (!box) return;
    const { offsetWidth: width, offsetHeight: height } = bar;
    const floor = Math.min(innerHeight, ...$$('.bar, .player').map(one => one.getBoundingClientRect()).filter(one => one.height > 0).map(one => one.top));
    const top = isAbove ? box.top - height - NEAR : box.bottom + (finger.matches ? HANDLE : NEAR);
    const within = (value, most) => Math.max(NEAR, Math.min(value, most - NEAR));
    bar.style.left = `${scrollX + within((isAbove ? box.left : box.right) - width / 2, innerWidth - width)}px`;
    bar.style.top = `${scrollY + within(top, floor - height)}px`;
  };

  const show = () => {
    const selection = getSelection();
    if (isPressed || bar.contains(document.activeElement) || $('dialog[open]')) return;
    chosen = selection.isCollapsed || !selection.rangeCount ? null : words(selection.getRangeAt(0));
    if (!chosen) return hide();
    const isBackward = selection.direction === 'backward';
    // Whoever chooses by key or by finger may go on to choose.
    const { startContainer, startOffset, endContainer, endOffset } = chosen.range;
    if (colloquy.by === 'mouse') selection.setBaseAndExtent(...isBackward ? [endContainer, endOffset, startContainer, startOffset] : [startContainer, startOffset, endContainer, endOffset]);
    if (!isOpen()) bar.showPopover();
    put(chosen.range, isBackward);
  };

  let due;
  const soon = delay => { clearTimeout(due); due = setTimeout(show, delay); };
  document.addEventListener('selectionchange', () => {
    if (getSelection().isCollapsed && !bar.contains(document.activeElement)) hide();
    soon(REST);
  });
  // The first selection may be under way already when this script comes.
  for (const press of ['pointerdown', 'pointermove']) {
    addEventListener(press, e => { isPressed = e.buttons > 0 && !bar.contains(e.target); }, true);
  }
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, e => {
      isPressed = false;
      if (!bar.contains(e.target)) soon(e.pointerType === 'mouse' ? 0 : REST);
    }, true);
  }
  addEventListener('resize', () => { if (isOpen() && chosen) put(chosen.range, false); });

  // A press on the bar leaves the selection as it is.
  bar.addEventListener('pointerdown', e => e.preventDefault());
  bar.addEventListener('mousedown', e => e.preventDefault());
  const buttons = [quote, toLink, cite];
  $('#cite-dialog').addEventListener('beforetoggle', hide);
  addEventListener('keydown', e => {
    if (!isOpen() || $('dialog[open]')) return;
    const at = buttons.indexOf(document.activeElement);
    if (e.key === 'Escape') {
      document.activeElement.blur();
      hide();
    } else if (e.key === 'Tab' && at < 0 && !e.shiftKey) {
      quote.focus();
    } else if (at >= 0 && ['ArrowLeft', 'ArrowRight'].includes(e.key)) {
      const step = (e.key === 'ArrowRight') === (getComputedStyle(bar).direction === 'ltr') ? 1 : buttons.length - 1;
      buttons[(at + step) % buttons.length].focus();
    } else {
      return;
    }
    e.preventDefault();
  });

  // The text is put on the clipboard while it is still being made: Safari lets no script do so later.
  const copyRich = async made => {
    const kinds = { 'text/plain': 'text', 'text/html': 'html' };
    const blobs = Object.entries(kinds).map(([type, kind]) => [type, made.then(quotation => new Blob([quotation[kind]], { type }))]);
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      say(labels.copied);
    } catch {
      await copy((await made).text, labels.copied);
    }
  };
  const quotation = () => { const own = chosen; return Promise.all([cites(), clips]).then(([citing]) => citing.quotation(own)); };
  const leave = () => {
    clearTimeout(due);
    document.activeElement.blur();
    hide();
  };
  quote.addEventListener('click', async () => {
    await copyRich(quotation());
    leave();
  });
  toLink.addEventListener('click', async () => {
    await copy((await quotation()).link);
    leave();
  });
  cite.addEventListener('click', async () => {
    const { range } = chosen;
    leave();
    await clips;
    citeWith(null, range);
  });
  soon(REST);
})();
