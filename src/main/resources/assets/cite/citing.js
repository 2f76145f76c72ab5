// The menu of a place's number, and the dialog that cites a place, or the words selected in it. The words of each form are the
// server's. Only its slots are filled here: the place as its number names it, the address that is open, the selected words.
// What is read on paper has the short link to selected words; where a link is followed, it is the one that marks them.
colloquy.citing = (() => {
  const { $, $$, copy, link, said } = colloquy;
  const dialog = $('#cite-dialog');
  const FOLLOWED = ['link', 'markdown'];
  const heard = document.createElement('blockquote');
  heard.lang = document.documentElement.lang;
  heard.dir = 'auto';
  heard.hidden = true;
  $('h2', dialog).after(heard);
  // What is written from right to left keeps its own direction, and the signs around it theirs.
  const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
  const isolated = text => RIGHT_TO_LEFT.test(text) ? Object.assign(document.createElement('bdi'), { textContent: text }) : text;
  const fill = (slot, value) => slot.replaceChildren(...value ? [slot.dataset.before ?? '', isolated(value), slot.dataset.after ?? ''] : [slot.dataset.empty ?? '']);
  // What has marks and names of its own needs none around it.
  const fillMarked = (slot, text) => slot.replaceChildren(isolated(text), ' ');

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

  // The name of a place in the heading: part of its sentence, as in "Cite question 5"; behind a colon as it is written.
  const named = label => /[:：]\s*$/.test($('[data-slot=name]', dialog).previousSibling?.data ?? '') ? label : label?.toLowerCase();

  // Whoever says chosen words: a name for each stretch that one person says. Where there are several, each has marks of its own and its
  // name before it; words of two people are never one quotation. What happened meanwhile, a break, stands in brackets. Nobody is named
  // where it is not known who says them, nor before the only stretch who is named next anyway.
  const voices = new Map($$('[data-voice]', dialog).map(voice => [voice.dataset.voice, voice]));
  const stretches = quoted => {
    const all = [];
    for (const { unit, text } of quoted.quoted) {
      const voice = voices.get(unit.closest('[data-speaker]')?.dataset.speaker);
      const isEvent = unit.matches('.event');
      const last = all.at(-1);
      if (!last || isEvent || last.isEvent || last.voice?.textContent !== voice?.textContent) all.push({ voice, isEvent, texts: [], isItem: [] });
      all.at(-1).isItem.push(unit.matches(ITEMS));
      all.at(-1).texts.push(isEvent && quoted.quoted.length > 1 ? `[${text}]` : text);
    }
    return all;
  };
  const speakerOf = ([{ voice }, ...others]) => others.length || !voice || 'alone' in voice.dataset ? '' : voice.textContent;
  // The blocks of chosen words, written in a way, with names where several people say them.
  // Items of lists and cells of tables end without a stop: each stands on a line of its own, which alters no word.
  const ITEMS = 'li, li *, td, th, dt, dd';
  // A paragraph may end with a blank of its own.
  const joined = (texts, isItem) => texts.reduce((line, text, i) => i ? `${line.trimEnd()}${isItem[i] || isItem[i - 1] ? '\n' : ' '}${text}` : text, '');
  const blocksOf = (said, write = text => text) => said.flatMap(({ voice, texts }) =>
    texts.map((text, i) => (i || said.length < 2 || !voice ? '' : `${write(voice.textContent)}: `) + write(text)));
  const marked = said => said.map(({ voice, isEvent, texts, isItem }) => {
    const text = colloquy.words.inner(joined(texts, isItem));
    return isEvent ? text : `${voice ? `${voice.textContent}: ` : ''}“${text}”`;
  }).join(' ');

  // Words that end in another place than they begin are cited by both, in the manner of notes: "paras. 5.2–5.4". Where the first begins
  // in the recording stands behind them.
  const [TIME, SEVERAL] = [/, at [\d:]+$/, { 'para. ': 'paras. ', 'q. ': 'qq. ', 'turn ': 'turns ', '§': '§§' }];
  const span = (from, to) => {
    const [time = ''] = TIME.exec(from) ?? [];
    const [first, last] = [from, to].map(place => place.replace(TIME, ''));
    const kind = Object.keys(SEVERAL).find(own => first.startsWith(own) && last.startsWith(own));
    return `${kind ? first.replace(kind, SEVERAL[kind]) : first}–${kind ? last.slice(kind.length) : last}${time}`;
  };
  const endOf = (place, quoted) => {
    const last = quoted && place && quoted.quoted.map(({ unit }) => numberOf(unit)).findLast(number => number);
    return last && last.dataset.place !== place.dataset.place ? last : null;
  };

  // What the slots of a place are filled with.
  const valuesOf = (place, quoted) => {
    const address = link(place?.getAttribute('href') ?? '#main');
    const end = endOf(place, quoted);
    const cited = end ? span(place.dataset.place, end.dataset.place) : place?.dataset.place;
    const clip = quoted && colloquy.clip?.(quoted.range);
    const said = quoted && stretches(quoted);
    return {
      name: [place, end].filter(Boolean).map(number => named(number.getAttribute('aria-label'))).join(' – ') || undefined,
      place: clip ? cited?.replace(clip.exact ? /(?:, at [\d:]+)?$/ : /, at [\d:]+$/, `, at ${clip.at}`) : cited,
      sound: clip?.sound,
      said,
      speaker: said ? speakerOf(said) : '',
      anchor: place?.hash.slice(1),
      date: new Date().toLocaleDateString('sv'),
      ...quoted && place?.matches('.pn') ? quoted.at(address) : { link: address, short: address },
    };
  };
  const quoteOf = (form, said) => form === 'markdown' ? blocksOf(said, colloquy.words.plain).join('\n>\n> ') : colloquy.words.inner(joined(said[0].texts, said[0].isItem));
  const valueOf = (name, form, values) => {
    if (name === 'quote') return values.said && quoteOf(form, values.said);
    if (name === 'speaker' && form === 'markdown') return values.speaker && colloquy.words.plain(values.speaker);
    return name === 'link' && !FOLLOWED.includes(form) ? values.short : values[name];
  };
  const put = (slot, form, values) => {
    const isMarked = slot.dataset.slot === 'quote' && form === 'note' && values.said?.length > 1;
    if (isMarked) fillMarked(slot, marked(values.said)); else fill(slot, valueOf(slot.dataset.slot, form, values));
  };

  // Opens the dialog with the chosen words where they belong to the number, else with the number alone; with the other number where
  // no words are chosen.
  const open = (number, chosen, otherwise) => {
    const own = chosen ? number : otherwise;
    const quoted = chosen && scopeOf(own).contains(chosen.element) ? chosen : null;
    const values = valuesOf(quoted ? numberOf(quoted.element) : own, quoted);
    $$('[data-slot]', dialog).forEach(slot => put(slot, slot.closest('[data-form]')?.dataset.form, values));
    $$('[data-clip]', dialog).forEach(one => { one.hidden = !values.sound; });
    heard.hidden = !quoted;
    heard.textContent = quoted ? joined(blocksOf(values.said), values.said.flatMap(({ isItem }) => isItem)) : '';
    $('[role=status]', dialog).textContent = '';
    dialog.showModal();
    $('[data-copy]', dialog).focus();
  };

  // Returns chosen words with their source: as text, as marked-up text, and the link to them.
  const quotation = chosen => {
    const values = valuesOf(numberOf(chosen.element), chosen);
    const note = said => {
      const form = $('[data-form=note]', dialog).cloneNode(true);
      $$('[data-slot]', form).forEach(slot => put(slot, 'note', { ...values, said }));
      return form;
    };
    const made = (name, ...children) => { const one = document.createElement(name); one.append(...children); return one; };
    const source = note(null);
    const to = $('[data-slot=link]', source);
    to.replaceWith(Object.assign(made('a', to.textContent), { href: values.link }));
    $$('[data-slot]', source).forEach(slot => slot.replaceWith(...slot.childNodes));
    const quote = made('blockquote', ...blocksOf(values.said).map(words => made('p', words)));
    return { text: note(values.said).textContent, html: quote.outerHTML + made('p', ...source.childNodes).outerHTML, link: values.link };
  };
  return { open, quotation };
})();
