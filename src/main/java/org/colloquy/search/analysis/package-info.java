/** From a text to the forms under which its words are found. */
@NullMarked
package org.colloquy.search.analysis;

import org.jspecify.annotations.NullMarked;
