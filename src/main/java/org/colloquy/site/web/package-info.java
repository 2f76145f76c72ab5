/**
 * The web server: controllers, ready pages and settings of the container. The commands that serve
 * use it; of the site it knows the addresses and the pages.
 */
@NullMarked
package org.colloquy.site.web;

import org.jspecify.annotations.NullMarked;
