/** Edition as a site: what stands at each address. */
@NullMarked
package org.colloquy.site;

import org.jspecify.annotations.NullMarked;
