package org.colloquy.model;

/**
 * Name under which the editor wants a topic shown.
 *
 * @param id the topic's part of its address
 * @param tag as the editor writes it
 * @param offset in {@code colloquy.yaml}, in UTF-16 units
 */
public record TopicName(String id, String tag, String name, int offset) {}
