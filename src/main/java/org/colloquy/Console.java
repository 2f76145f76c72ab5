package org.colloquy;

import java.io.PrintStream;

/**
 * Where the program writes.
 *
 * @param out results and problems
 * @param err what goes on, for whoever watches
 */
record Console(PrintStream out, PrintStream err) {}
