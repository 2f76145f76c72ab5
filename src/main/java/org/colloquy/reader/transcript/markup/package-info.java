/** What a text has in it that is written for programs: elements of HTML, bookmarks, ids. */
@NullMarked
package org.colloquy.reader.transcript.markup;

import org.jspecify.annotations.NullMarked;
