/** What pages show and load of the house that publishes them. */
@NullMarked
package org.colloquy.site.identity;

import org.jspecify.annotations.NullMarked;
