/** Subtitles and tables: cues that are joined to turns. */
@NullMarked
package org.colloquy.importer.subtitle;

import org.jspecify.annotations.NullMarked;
