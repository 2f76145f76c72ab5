// A page that is loaded again, or come back to, stands at the words where it was left. Browsers keep no more than a distance from
// the beginning of the page; heights of what they have not laid out are guessed, and the type may be another by then.
// Another page may have been read in between: each has a place of its own.
// read: the element, with an id, at the upper edge of the window. layOut: sees to it that an element has its place, and keeps it.
colloquy.comeBack = (read, layOut) => {
  const key = () => `left ${location.href}`;
  const keep = () => {
    const place = read();
    try {
      if (place) sessionStorage.setItem(key(), JSON.stringify([place.id, place.getBoundingClientRect().top]));
      else sessionStorage.removeItem(key());
    } catch { /* The browser keeps nothing. */ }
  };
  addEventListener('pagehide', keep);
  // What a phone has put aside it may drop without a word, and load again.
  // There, and where its reader has done nothing yet, the browser does not go to a place of its own first.
  const restore = by => { history.scrollRestoration = by; };
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); restore(document.hidden ? 'manual' : 'auto'); });
  let isMoved = false;
  const moved = () => { isMoved = true; restore('auto'); };
  ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach(type => addEventListener(type, moved, { once: true, passive: true }));
  restore('manual');
  // Neither loaded again nor come back to.
  if (!performance.navigation.type) return;
  const left = () => { try { const [id, top] = JSON.parse(sessionStorage.getItem(key())); return [id, top]; } catch { return []; } };
  const [id, top] = left();
  const place = document.getElementById(id);
  if (!place) return;
  layOut(place);
  const put = () => { if (!isMoved) scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' }); };
  put();
  // What is around the place is laid out with the next frames.
  const putAgain = () => requestAnimationFrame(() => requestAnimationFrame(put));
  if (document.readyState === 'complete') putAgain(); else addEventListener('load', putAgain);
};

// An interview is laid out as a whole; transcripts see to it themselves.
if (!colloquy.$('.transcript')) colloquy.comeBack(
  () => colloquy.$$('.para, .terms li').find(one => one.getBoundingClientRect().bottom > 0),
  () => document.documentElement.style.setProperty('--whole', 'visible'));
