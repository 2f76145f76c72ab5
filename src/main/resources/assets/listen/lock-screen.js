// The lock screen, and the keys for sound of a keyboard: they show what is being said, and lead through the recording.
colloquy.lockScreen = ({ now, first, end, sound, chapters, does }) => {
  const { $, spoken } = colloquy;
  const session = navigator.mediaSession;
  let titled;    // the chapter that is shown
  for (const [name, key] of Object.entries(does)) try { session?.setActionHandler(name, key); } catch { /* Not known here. */ }
  return {
    isBehind: ms => chapters.at(ms) !== titled,
    tell: () => {
      if (!session) return;
      const here = chapters.at(now());
      if (here !== titled && window.MediaMetadata) {
        titled = here;
        const title = $('h1').textContent.trim();
        session.metadata = new MediaMetadata({ title: here < 0 ? title : chapters.nameOf(spoken.chapters[here][0]), artist: here < 0 ? '' : title, album: $('.site-name').textContent.trim() });
      }
      const [length, position] = [(end() - first) / 1000, (now() - first) / 1000];
      if (length > 0 && position >= 0 && position <= length) try { session.setPositionState({ duration: length, playbackRate: sound.playbackRate, position }); } catch { /* Not known here. */ }
    },
  };
};
