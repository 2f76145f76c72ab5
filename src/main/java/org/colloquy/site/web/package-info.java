/** The web server of the site: answers, controllers, headers and the container. */
@NullMarked
package org.colloquy.site.web;

import org.jspecify.annotations.NullMarked;
