package org.colloquy.model.interview;

/**
 * Marks by which the file of an interview is known.
 *
 * @param slug its address below {@code interviews/}
 * @param path its file, relative to the corpus
 * @param digest names the file's text: another one has another
 */
public record FileIdentity(String slug, String path, String digest) {}
