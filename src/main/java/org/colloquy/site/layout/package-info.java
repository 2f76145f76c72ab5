/** Layout of pages, and the means that all of them use: addresses, links, words, templates. */
@NullMarked
package org.colloquy.site.layout;

import org.jspecify.annotations.NullMarked;
