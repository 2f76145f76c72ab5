// The bar of the player: its keys, the line with the time that has passed and all of it, and what it says. `does` has what each key does.
colloquy.playerBar = ({ sound, first, does }) => {
  const { $, spoken, made, drawn, clock, playing: words } = colloquy;
  const RATES = [.75, 1, 1.25, 1.5, 1.75, 2];
  const act = (name, does, className = '') => {
    const one = made('button', { type: 'button', className, ariaLabel: words[name], title: words[name] }, drawn(name));
    one.addEventListener('click', does);
    return one;
  };
  const toggle = act('play', does.toggle, 'play');
  toggle.append(drawn('pause'));
  // Texts are changed in place: to put in another would have the whole of a long page styled anew.
  const [passed, whole] = ['0:00', ' '].map(text => document.createTextNode(text));
  const line = made('input', { type: 'range', min: first / 1000, step: 1, value: 0, ariaLabel: words.position });
  line.addEventListener('input', () => does.seek(line.value * 1000));
  const rate = made('select', { ariaLabel: words.rate, title: words.rate }, ...RATES.map(r => made('option', { value: r, textContent: `${r}×`, selected: r === 1 })));
  rate.addEventListener('change', () => does.rate(Number(rate.value)));
  const list = spoken.chapters.length ? act('chapters', () => { }) : act('link', does.link);
  const told = made('p', { className: 'player-said' });
  told.setAttribute('role', 'status');
  const back = made('button', { type: 'button', className: 'player-return', textContent: words.return, hidden: true });
  back.addEventListener('click', does.return);
  const element = made('section', { className: 'player', ariaLabel: words.name },
    told,
    made('p', {}, act('previous', does.previous), act('back', does.back), toggle, act('on', does.on), act('next', does.next)),
    made('p', { className: 'player-line' }, made('span', {}, passed), line, made('span', {}, whole)),
    made('p', {}, rate, list, act('close', does.close)),
    back);
  element.dataset.generated = '';
  element.lang = $('.status').lang;
  element.dir = $('.status').dir;
  if (sound.localName === 'video') { element.prepend(sound); sound.ariaLabel = words.name; sound.playsInline = true; }

  return {
    element, toggle, list, told, back,
    sign: playing => {
      const name = playing ? 'pause' : 'play';
      if (toggle.ariaLabel === words[name]) return;
      toggle.ariaLabel = toggle.title = words[name];
      toggle.classList.toggle('on', playing);
    },
    // Shows a moment and the end of the timeline.
    show: (ms, to) => {
      passed.data = clock(ms - Math.min(first, 0));
      whole.data = to > ms ? clock(to - Math.min(first, 0)) : '';
      line.max = to / 1000;
      line.value = ms / 1000;
      line.ariaValueText = words.of.replace('{time}', passed.data).replace('{all}', whole.data);
    },
  };
};
