package org.colloquy.importer.word;

/**
 * The target that a part of a document refers to.
 *
 * @param kind the end of its type: {@code hyperlink}, {@code image}, {@code footnotes}
 * @param target the name of a part; or an address, if it is outside
 */
record WordRelation(String kind, String target, boolean outside) {}
