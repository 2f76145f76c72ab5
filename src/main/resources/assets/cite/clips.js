// When the selected words are said, so that a link to them plays just these: its parameter t has their beginning and their end, as
// a media fragment has (W3C, Media Fragments URI 1.0). Fetched where the page can play the recording and something is selected.
colloquy.clips = (async () => {
  const { $, $$, fetched } = colloquy;
  await fetched('player.js');
  await colloquy.timed();
  const { spoken, spokenMarks: marks } = colloquy;
  const parts = $('[data-sound]').dataset.sound.split(' ').reduce((all, text, i, list) => i % 2 ? all : [...all, { start: Number(text), href: list[i + 1] }], []);

  const clock = ms => {
    const [h, m, s] = [ms / 3600000, ms / 60000 % 60, ms / 1000 % 60].map(Math.floor);
    return `${h ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
  };
  const isIn = (range, word) => {
    const own = marks.rangeOf(word);
    return own && range.compareBoundaryPoints(Range.START_TO_END, own) > 0 && range.compareBoundaryPoints(Range.END_TO_START, own) < 0;
  };
  // The words of a range; of the passages that it has whole only these, since they may be many.
  const heard = range => {
    const rows = $$('article .para').filter(one => range.intersectsNode(one)).map(one => spoken.rowOf(one.id)).filter(Boolean);
    return rows.flatMap((row, i) => i && i < rows.length - 1 ? [row] : spoken.wordsOf(row).filter(word => isIn(range, word)));
  };
  // The address of the sound alone: of the part in which the words begin, to its end where they end in another.
  const sound = (from, to) => {
    const i = Math.max(parts.findLastIndex(one => one.start <= from), 0);
    const { start, href } = parts[i];
    const end = parts[i + 1]?.start < to ? '' : `,${(to - start) / 1000}`;
    return new URL(`${href}#t=${Math.max(from - start, 0) / 1000}${end}`, $('link[rel=canonical]')?.href ?? location.href).href;
  };
  // The words of a range in the recording, and whether each has a time of its own; null where it is not known when they are said.
  colloquy.clip = range => {
    const words = heard(range);
    if (!words.length) return null;
    const from = words.reduce((least, word) => Math.min(least, word.from), Infinity);
    const to = words.reduce((most, word) => Math.max(most, word.to), 0);
    return { at: clock(from), exact: words.every(word => !word.long), times: `${from / 1000},${to / 1000}`, sound: sound(from, to) };
  };
})();
