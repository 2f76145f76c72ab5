/** What an interview is: the immutable model that pages, search and export read. */
@NullMarked
package org.colloquy.corpus;

import org.jspecify.annotations.NullMarked;
