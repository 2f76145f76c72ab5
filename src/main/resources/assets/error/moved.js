// On old addresses, where a host of files cannot lead on by itself: the place in the page and the query are taken along.
const to = new URL(document.querySelector('a').href);
to.hash ||= location.hash;
to.search = location.search;
location.replace(to);
