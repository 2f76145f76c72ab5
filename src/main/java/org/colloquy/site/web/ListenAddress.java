package org.colloquy.site.web;

import java.net.InetAddress;

/**
 * The place at which a server listens.
 *
 * @param port 0 for any free one
 * @param strictTransport true to tell browsers to use TLS only, from now on
 */
public record ListenAddress(InetAddress address, int port, boolean strictTransport) {}
