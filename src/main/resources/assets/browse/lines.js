// A passage that was found leads where its number does, wherever a finger presses it: the number is a small mark for one.
addEventListener('click', e => {
  if (e.pointerType !== 'touch' || e.target.closest('a, button') || !getSelection().isCollapsed) return;
  e.target.closest('.hit, .kwic li')?.querySelector(':scope > .pn')?.click();
});
