/** Analysis of text into the forms under which its words are found. */
@NullMarked
package org.colloquy.search.analysis;

import org.jspecify.annotations.NullMarked;
