package org.colloquy.site.identity;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseFile;
import org.colloquy.model.house.HouseImages;
import org.colloquy.model.house.HouseImages.Logo;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.HouseAssets;
import org.jspecify.annotations.Nullable;

/**
 * Parts of each page that come from its house; all addresses are below the root.
 *
 * @param header the line beside the name of the site; null where there is none
 * @param logos one for all pages, or one for light pages and one for dark ones
 * @param icon the address of what browsers show beside the title
 */
public record HouseLayout(
        HouseAssets assets, @Nullable String header, List<LogoView> logos, String icon) {
    private static final String ICON = "icon.svg";

    /**
     * A logo on a page.
     *
     * @param style the names of its styles
     * @param width in the pixels of a page, at the height that logos have
     * @param dark whether it is for dark pages
     */
    public record LogoView(String address, String style, int width, int height, boolean dark) {
        private static final int HEIGHT = 32;
        private static final int MAX_WIDTH = 240;

        private static LogoView of(String address, Logo logo, String style, boolean dark) {
            double scale =
                    Math.min((double) HEIGHT / logo.height(), (double) MAX_WIDTH / logo.width());
            return new LogoView(
                    address,
                    style,
                    (int) Math.max(1, Math.round(logo.width() * scale)),
                    (int) Math.max(1, Math.round(logo.height() * scale)),
                    dark);
        }
    }

    /** Returns what pages of a house show and load. */
    public static HouseLayout of(House house) {
        if (!house.hasLook()) {
            return new HouseLayout(HouseAssets.NONE, null, List.of(), Assets.folder() + ICON);
        }
        String folder = HouseResources.folder(house);
        HouseFile icon = house.images().icon();
        return new HouseLayout(
                HouseResources.assets(house, folder),
                house.lines().header(),
                logos(house.images(), folder),
                icon == null ? Assets.folder() + ICON : folder + icon.name());
    }

    private static List<LogoView> logos(HouseImages images, String folder) {
        List<LogoView> logos = new ArrayList<>();
        Logo light = images.logo();
        Logo dark = images.darkLogo();
        if (light != null) {
            logos.add(
                    LogoView.of(
                            folder + light.file().name(),
                            light,
                            dark == null ? "logo" : "logo on-light",
                            false));
        }
        if (dark != null) {
            logos.add(LogoView.of(folder + dark.file().name(), dark, "logo on-dark", true));
        }
        return logos;
    }
}
