// What the player is made of: its elements, moments as a clock shows them, the place where it puts what is said, and the signs on its keys.
colloquy.made = (name, properties, ...children) => { const one = Object.assign(document.createElement(name), properties); one.append(...children); return one; };
// Where the page puts what is said, in parts of the window's height from its top.
colloquy.heardAt = .3;
colloquy.clock = ms => {
  const all = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return `${h ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
};
colloquy.drawn = (() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const TEN = ['M9.4 10.6l1.4-.8v4.9', 'M14.3 9.8c-1 0-1.5 1-1.5 2.45s.5 2.45 1.5 2.45 1.5-1 1.5-2.45-.5-2.45-1.5-2.45'];
  const DRAWN = {
    previous: ['M19 6v12l-9-6z', 'M6 6v12'], next: ['M5 6v12l9-6z', 'M18 6v12'],
    play: ['M8 5.5v13l11-6.5z'], pause: ['M8 6v12', 'M16 6v12'],
    back: ['M4 12a8 8 0 1 0 2.6-5.9', 'M6.4 2.6v3.7h3.8', ...TEN], on: ['M20 12a8 8 0 1 1-2.6-5.9', 'M17.6 2.6v3.7h-3.8', ...TEN],
    chapters: ['M4 6h16', 'M4 12h16', 'M4 18h10'],
    link: ['M10 14l4-4', 'M11 7.5l2.2-2.2a4 4 0 0 1 5.6 5.6L16.5 13', 'M13 16.5l-2.2 2.2a4 4 0 0 1-5.6-5.6L7.5 11'], close: ['M6 6l12 12', 'M18 6L6 18'],
  };
  return name => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    if (['play', 'pause', 'back', 'on'].includes(name)) svg.classList.add('fixed');
    for (const d of DRAWN[name]) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      if (d.endsWith('z')) path.classList.add('full');
      if (TEN.includes(d)) path.classList.add('thin');
      svg.append(path);
    }
    return svg;
  };
})();
