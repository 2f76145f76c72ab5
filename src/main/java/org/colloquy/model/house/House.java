package org.colloquy.model.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house that publishes the interviews, as far as {@code colloquy.yaml} tells of it. */
public record House(HouseLines lines) {

    /** Returns a house of which nothing is told. */
    public static House unnamed() {
        return new House(HouseLines.none());
    }

    /** Returns this house with another menu. */
    public House withMenu(List<HouseLink> menu) {
        return new House(lines.withMenu(menu));
    }

    /** Returns the addresses of the files of the folder that its pages show or link. */
    public Set<String> addresses() {
        return Stream.concat(lines.menu().stream(), Stream.ofNullable(lines.imprint()))
                .map(HouseLink::address)
                .collect(Collectors.toSet());
    }
}
