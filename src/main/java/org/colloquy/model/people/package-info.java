/** People of the model: somebody in one interview, and somebody in all of them. */
@NullMarked
package org.colloquy.model.people;

import org.jspecify.annotations.NullMarked;
