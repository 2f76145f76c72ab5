package org.colloquy.reader.house;

import java.util.List;
import org.colloquy.model.Block;

/**
 * Block of a page before it has its id.
 *
 * @param rank of a heading, from 2; 0 of any other block
 * @param names the explicit id at its end, if it has one
 */
record PlacedBlock(Block block, int rank, List<String> names) {}
