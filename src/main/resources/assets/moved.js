// On old addresses, where a host of files cannot lead on by itself: the place in the page is taken along.
const to = new URL(document.querySelector('a').href);
to.hash ||= location.hash;
location.replace(to);
