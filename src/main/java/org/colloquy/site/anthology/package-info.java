/**
 * Pages of anthologies: several interviews as a book, with one list of notes and of terms. The site
 * and its server use it; each interview is taken from its own page.
 */
@NullMarked
package org.colloquy.site.anthology;

import org.jspecify.annotations.NullMarked;
