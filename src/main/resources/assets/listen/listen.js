// Listening: fetches the player when somebody wants to hear the recording, comes by a link to a moment (?t=754.2#t17), or has
// listened before. Without script every time in the text is a link into the recording.
(() => {
  const { $, acts, fetched, sheet, store, said } = colloquy;
  let due;
  const player = () => due ??= Promise.all([fetched('player.js').then(() => fetched(`player-${said.locale}.js`)), sheet('player.css')]).then(() => colloquy.player());
  const use = (act, otherwise) => player().then(act).catch(() => { due = null; otherwise?.(); });

  $('[data-listen]').addEventListener('click', () => use(it => it.play()));
  // A time plays from there; where the player cannot be had, its link leads into the file.
  $('article').addEventListener('click', e => {
    const time = e.target.closest('time') ?? e.target.closest('a')?.querySelector(':scope > time');
    const link = time && (time.closest('a') ?? $('a', time));
    if (!link || !time.dateTime.startsWith('PT') || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || e.button) return;
    e.preventDefault();
    use(it => it.play(parseFloat(time.dateTime.slice(2)) * 1000), () => { location.href = link.href; });
  });
  acts.p = () => use(it => it.here());

  const [, from, to] = /^(\d{1,6}(?:\.\d{1,3})?)(?:,(\d{1,6}(?:\.\d{1,3})?))?$/.exec(new URLSearchParams(location.search).get('t')) ?? [];
  const before = store.get(`heard ${location.pathname}`);
  if (from || before) addEventListener('load', () => use(it => it.stand(Number(from ? from * 1000 : before), !!from, Number(to) > Number(from) ? to * 1000 : null)));
})();
