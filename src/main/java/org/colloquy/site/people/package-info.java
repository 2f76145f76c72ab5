/** Pages of people: the list, and each person. */
@NullMarked
package org.colloquy.site.people;

import org.jspecify.annotations.NullMarked;
