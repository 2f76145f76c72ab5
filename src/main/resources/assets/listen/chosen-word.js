// Tells of a word in the article that is chosen twice, with a mouse or with a finger.
colloquy.chosenTwice = (article, tell) => {
  let tapped = { timeStamp: -Infinity };
  article.addEventListener('dblclick', e => {
    if (e.target.closest('a, button, input, select')) return;
    const selection = getSelection();
    if (selection.rangeCount) tell(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  });
  article.addEventListener('click', e => {
    if (e.pointerType !== 'touch' || e.target.closest('a, button, input, select')) return;
    const twice = e.timeStamp - tapped.timeStamp < 400 && Math.hypot(e.clientX - tapped.clientX, e.clientY - tapped.clientY) < 24;
    tapped = twice ? { timeStamp: -Infinity } : e;
    if (!twice) return;
    const caret = document.caretPositionFromPoint?.(e.clientX, e.clientY);
    const range = caret ? null : document.caretRangeFromPoint?.(e.clientX, e.clientY);
    tell(caret?.offsetNode ?? range?.startContainer, caret?.offset ?? range?.startOffset);
  });
};
