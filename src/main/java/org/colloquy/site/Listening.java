package org.colloquy.site;

import java.net.InetAddress;

/**
 * Where a server listens, and what it tells browsers of that.
 *
 * @param port 0 for any free one
 * @param strictTransport whether browsers are told to use TLS only, from now on
 */
public record Listening(InetAddress address, int port, boolean strictTransport) {}
