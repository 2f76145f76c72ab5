package org.colloquy.site.preview;

/**
 * Words on a preview picture.
 *
 * @param title of the interview
 * @param people who speaks in it; empty if that is not known
 * @param site the name of the site
 */
record PreviewText(String title, String people, String site) {}
