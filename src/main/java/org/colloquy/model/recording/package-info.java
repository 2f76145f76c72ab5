/** Sound and pictures of an interview, in one file or in several. */
@NullMarked
package org.colloquy.model.recording;

import org.jspecify.annotations.NullMarked;
