package org.colloquy.site.web;

import java.net.InetAddress;
import org.colloquy.site.web.traffic.TrafficLimits;

/**
 * The place at which a server listens.
 *
 * @param port 0 for any free one
 * @param strictTransport true to tell browsers to use TLS only, from now on
 * @param limits on what takes long to answer
 */
public record ListenAddress(
        InetAddress address, int port, boolean strictTransport, TrafficLimits limits) {}
