package org.colloquy.site.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseFace;
import org.colloquy.model.house.HouseFile;
import org.colloquy.model.house.HouseFont;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.HouseAssets;
import org.colloquy.site.asset.PageAssets;

/**
 * The style sheet, fonts, logos and icon of a house at their addresses. They lie in a folder that
 * is named by a digest of all of them, beside that of the program's own.
 */
public final class HouseResources {
    private static final String SHEET = "identity.css";
    private static final String SHEET_TYPE = "text/css;charset=utf-8";
    private static final int DIGEST = 8;

    /** Weight of what is read. */
    private static final int REGULAR = 400;

    private final Map<String, EncodedResource> files = new TreeMap<>();

    public HouseResources(House house) {
        if (house.hasLook()) {
            String folder = folder(house);
            for (HouseFile file : house.files()) {
                files.put(folder + file.name(), resource(file.type(), file.bytes()));
            }
            byte[] sheet = IdentitySheet.of(house).getBytes(UTF_8);
            files.put(folder + SHEET, resource(SHEET_TYPE, sheet));
        }
    }

    private static EncodedResource resource(String type, byte[] bytes) {
        return new EncodedResource(type, null, bytes, Duration.ZERO);
    }

    /** Returns the folder of all of them, below the root and with a slash at its end. */
    static String folder(House house) {
        String name = Digest.of(IdentitySheet.FORM + Assets.folder() + house.digest());
        return Assets.FOLDER + "house-" + name.substring(0, DIGEST) + "/";
    }

    /** Returns what pages load of a house. */
    static HouseAssets assets(House house, String folder) {
        Map<String, List<String>> instead = new TreeMap<>();
        List<String> text = named(house, HouseFace.TEXT, false, folder);
        List<String> titles = named(house, HouseFace.TITLES, false, folder);
        List<String> slanted = named(house, HouseFace.TEXT, true, folder);
        List<String> small = named(house, HouseFace.INTERFACE, false, folder);
        if (!text.isEmpty() || !titles.isEmpty()) {
            List<String> own = text.isEmpty() ? List.of(Assets.folder() + PageAssets.SERIF) : text;
            instead.put(PageAssets.SERIF, Stream.concat(own.stream(), titles.stream()).toList());
        }
        if (!text.isEmpty()) {
            instead.put(PageAssets.ITALIC, slanted);
        }
        if (!small.isEmpty()) {
            instead.put(PageAssets.SANS, small);
        }
        return new HouseAssets(folder + SHEET, instead);
    }

    /** Returns the fonts of a face that the first lines want: its weight nearest to the regular. */
    private static List<String> named(House house, HouseFace face, boolean italic, String folder) {
        List<HouseFont> fonts = new ArrayList<>(house.fonts());
        fonts.removeIf(font -> font.face() != face || font.italic() != italic);
        return fonts.stream()
                .min(
                        (one, other) ->
                                Integer.compare(
                                        Math.abs(one.lightest() - REGULAR),
                                        Math.abs(other.lightest() - REGULAR)))
                .map(font -> folder + font.file().name())
                .stream()
                .toList();
    }

    /** Returns what is at an address; empty if there is nothing. */
    public Optional<EncodedResource> find(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** Returns every address at which there is something, in a fixed order. */
    public Stream<String> addresses() {
        return files.keySet().stream();
    }
}
