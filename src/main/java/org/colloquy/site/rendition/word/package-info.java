/** Documents of Word (Office Open XML) of an interview. */
@NullMarked
package org.colloquy.site.rendition.word;

import org.jspecify.annotations.NullMarked;
