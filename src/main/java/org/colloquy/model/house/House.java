package org.colloquy.model.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.build.Digest;

/**
 * The house that publishes the interviews, as far as {@code colloquy.yaml} and the files beside it
 * tell of it.
 *
 * @param fonts in the order in which sheets name them
 * @param style the house's own style sheet; empty where it has none
 */
public record House(
        HouseLines lines,
        HouseColours colours,
        List<HouseFont> fonts,
        HouseImages images,
        String style) {
    private static final House UNNAMED =
            new House(HouseLines.none(), HouseColours.none(), List.of(), HouseImages.none(), "");

    public House {
        fonts = List.copyOf(fonts);
    }

    /** Returns a house of which nothing is told. */
    public static House unnamed() {
        return UNNAMED;
    }

    /** Returns this house without its links to some addresses. */
    public House withoutLinks(Set<String> addresses) {
        return new House(lines.withoutLinks(addresses), colours, fonts, images, style);
    }

    /** Tells whether its pages look in any way other than those of a house that chooses nothing. */
    public boolean hasLook() {
        return !(colours.isNone()
                && fonts.isEmpty()
                && files().isEmpty()
                && style.isEmpty()
                && lines.header() == null
                && lines.menu().isEmpty()
                && images.cover() == null);
    }

    /** Returns the files that its pages load, each under a name of its own. */
    public List<HouseFile> files() {
        List<HouseFile> files = new ArrayList<>();
        Stream.of(images.logo(), images.darkLogo())
                .filter(logo -> logo != null)
                .forEach(logo -> files.add(logo.file()));
        if (images.icon() != null) {
            files.add(images.icon());
        }
        fonts.forEach(font -> files.add(font.file()));
        return files;
    }

    /** Returns what tells its look from that of any other house. */
    public String digest() {
        Digest all = new Digest();
        all.add(colours.toString());
        all.add(style);
        files().forEach(
                        file -> {
                            all.add(file.name());
                            all.add(file.digest());
                        });
        return all.end();
    }

    /** Returns the addresses of the files of the folder that its pages show or link. */
    public Set<String> addresses() {
        Set<String> addresses = new HashSet<>();
        Stream.concat(lines.menu().stream(), Stream.ofNullable(lines.imprint()))
                .forEach(link -> addresses.add(link.address()));
        if (images.cover() != null) {
            addresses.add(images.cover().address());
        }
        return addresses;
    }
}
