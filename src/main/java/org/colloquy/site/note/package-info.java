/** Notes of a text beside it: the terms that it uses, and what its editor has to say. */
@NullMarked
package org.colloquy.site.note;

import org.jspecify.annotations.NullMarked;
