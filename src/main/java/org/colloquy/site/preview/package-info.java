/** Pictures that stand for an interview where others show a link to it. */
@NullMarked
package org.colloquy.site.preview;

import org.jspecify.annotations.NullMarked;
