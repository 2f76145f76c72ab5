/** Names of people: the family name, and names that everyday words are. */
@NullMarked
package org.colloquy.text.name;

import org.jspecify.annotations.NullMarked;
