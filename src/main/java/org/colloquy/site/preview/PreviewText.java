package org.colloquy.site.preview;

/**
 * Words on a preview picture.
 *
 * @param title of the interview
 * @param people who speaks in it; empty if that is not known
 * @param site the name of the site
 * @param mirrored whether the title is written from right to left, so that all stands at the right
 * @param peopleMirrored whether the words that say who speaks are
 */
record PreviewText(
        String title, String people, String site, boolean mirrored, boolean peopleMirrored) {}
