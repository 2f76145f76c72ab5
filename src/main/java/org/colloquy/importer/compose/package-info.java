/** Step from a document to a transcript: what is a heading, a list, a title. */
@NullMarked
package org.colloquy.importer.compose;

import org.jspecify.annotations.NullMarked;
