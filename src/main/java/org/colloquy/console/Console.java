package org.colloquy.console;

import java.io.PrintStream;

/**
 * Streams to which the program writes.
 *
 * @param out takes results and problems
 * @param err takes the progress, for whoever watches
 */
public record Console(PrintStream out, PrintStream err) {}
