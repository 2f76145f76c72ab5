/**
 * Answers as they are sent: status, headers and the encoding that a browser asks for. Controllers
 * and the handlers before them use it; it knows no address.
 */
@NullMarked
package org.colloquy.site.web.response;

import org.jspecify.annotations.NullMarked;
