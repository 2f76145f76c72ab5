/** Answers of the server: controllers, headers, and ready pages. */
@NullMarked
package org.colloquy.site.web;

import org.jspecify.annotations.NullMarked;
