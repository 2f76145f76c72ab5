/** Details of an interview beside its words: title, credits, imprint, languages and filing. */
@NullMarked
package org.colloquy.model.details;

import org.jspecify.annotations.NullMarked;
