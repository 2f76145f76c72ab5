// Old addresses: leads on to the new one where a host of files cannot, and takes the place in the page and the query along.
const to = new URL(document.querySelector('a').href);
to.hash ||= location.hash;
to.search = location.search;
location.replace(to);
