package org.colloquy.importer.model;

/**
 * Picture that is written beside the Markdown.
 *
 * @param name of its file
 */
public record ImportedPicture(String name, byte[] bytes) {}
