/**
 * Files of text: their paths, their encodings, their faults, and the lines of records in them.
 * Whatever reads or writes files may use it; it opens none itself.
 */
@NullMarked
package org.colloquy.text.file;

import org.jspecify.annotations.NullMarked;
