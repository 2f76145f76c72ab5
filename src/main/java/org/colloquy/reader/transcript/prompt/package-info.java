/**
 * Prompts by how their blocks are set: in emphasis, as quotations, in tables, on lines of their
 * own.
 */
@NullMarked
package org.colloquy.reader.transcript.prompt;

import org.jspecify.annotations.NullMarked;
