/** The editor's side of an interview, shown to those alone who serve the corpus to themselves. */
@NullMarked
package org.colloquy.site.desk;

import org.jspecify.annotations.NullMarked;
