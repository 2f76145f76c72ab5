/** Pages of terms: the list, and each term with its mentions. */
@NullMarked
package org.colloquy.site.glossary;

import org.jspecify.annotations.NullMarked;
