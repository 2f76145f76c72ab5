/** Transcript that is imported: its parts, the facts about it, and why it is refused. */
@NullMarked
package org.colloquy.importer.model;

import org.jspecify.annotations.NullMarked;
