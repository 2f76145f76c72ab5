/**
 * The form that the files of a folder have in common, which settles those that are too thin alone.
 */
@NullMarked
package org.colloquy.reader.transcript.folder;

import org.jspecify.annotations.NullMarked;
