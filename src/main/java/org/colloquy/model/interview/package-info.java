/** Interview of the model: its details, sections, questions, turns and passages. */
@NullMarked
package org.colloquy.model.interview;

import org.jspecify.annotations.NullMarked;
