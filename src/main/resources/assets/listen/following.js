// The page follows what is being said until the reader goes elsewhere.
colloquy.following = ({ article, bar, menu, isPlaying }) => {
  const AWAY = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'j', 'k', 'J', 'K'];  // keys by which a reader goes elsewhere
  const { heardAt } = colloquy;
  let follows = true;
  let away = false;         // what is said is out of sight

  const isIn = (e, ...places) => e.target instanceof Node && places.some(place => place.contains(e.target));
  const leave = e => { if (isPlaying() && !isIn(e, bar, menu)) follows = false; };
  for (const moved of ['wheel', 'touchmove']) addEventListener(moved, leave, { passive: true });
  // The player has the focus when it was opened: its buttons leave the page all keys but the space bar.
  addEventListener('keydown', e => {
    if (isPlaying() && AWAY.includes(e.key) && !isIn(e, menu) && !e.target.closest?.(`input, textarea, select${e.key === ' ' ? ', button' : ''}`)) follows = false;
  });
  addEventListener('pointerdown', e => { if (e.target === document.documentElement) leave(e); });
  article.addEventListener('click', e => { if (e.target.closest('a[href^="#"]')) leave(e); });

  return {
    get follows() { return follows; },
    set follows(is) { follows = is; },
    // Tells whether what is said is out of the sight of a reader who went elsewhere.
    isLeft: () => !follows && away,
    // Brings what is said into sight.
    bring: range => {
      const { top, bottom } = range.getBoundingClientRect();
      // Of a whole caption the beginning is enough.
      away = top < innerHeight * .08 || Math.min(bottom, top + innerHeight * heardAt) > bar.getBoundingClientRect().top - 24;
      if (!away || !follows) return;
      away = false;
      // What is above may grow while it is laid out.
      const put = () => scrollBy({ top: range.getBoundingClientRect().top - innerHeight * heardAt, behavior: 'instant' });
      put();
      requestAnimationFrame(() => requestAnimationFrame(() => { if (follows) put(); }));
    },
  };
};
