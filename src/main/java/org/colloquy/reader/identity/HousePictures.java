package org.colloquy.reader.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.PictureSize;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.house.HouseFile;
import org.colloquy.model.house.HouseImages;
import org.colloquy.model.house.HouseImages.Cover;
import org.colloquy.model.house.HouseImages.Logo;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.reader.frontmatter.settings.WrittenHouse;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenCover;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.colloquy.reader.source.FileKinds;
import org.colloquy.reader.source.MissingPicture;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reader of the pictures of a house. A drawing is checked, and a photograph must be one. */
final class HousePictures {
    private static final int MAX_BYTES = 512 * 1024;
    private static final String LOGO = "logo";
    private static final String DARK_LOGO = "logo-dark";
    private static final String ICON = "icon";

    private final HouseFiles files;
    private final SourceFile settings;

    /** Problems in drawings, which stand in their own files. */
    private final List<Problem> problems = new ArrayList<>();

    private @Nullable String coverFile;

    HousePictures(HouseFiles files, SourceFile settings) {
        this.files = files;
        this.settings = settings;
    }

    /** A picture that can be used. */
    private record ReadPicture(HouseFile file, @Nullable PictureSize size) {}

    /** Returns the pictures that can be used; the others are told. */
    HouseImages read(WrittenHouse written) {
        Map<String, WrittenValue> pictures = written.pictures();
        Logo logo = logo(LOGO, pictures.get(LOGO));
        Logo darkLogo = dark(pictures);
        WrittenValue icon = pictures.get(ICON);
        return new HouseImages(
                logo,
                logo == null ? null : darkLogo,
                icon == null ? null : picture(ICON, icon).map(ReadPicture::file).orElse(null),
                cover(written.cover()));
    }

    private @Nullable Logo dark(Map<String, WrittenValue> pictures) {
        WrittenValue dark = pictures.get(DARK_LOGO);
        if (dark == null || pictures.containsKey(LOGO)) {
            return logo(DARK_LOGO, dark);
        }
        settings.report(
                Severity.ERROR,
                "bad-value",
                dark.offset(),
                "logo-dark: there is no \"logo\" for light pages beside it");
        return null;
    }

    /** Returns what is wrong inside of drawings. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns the file of the cover, below the folder; empty if there is none. */
    Optional<String> coverFile() {
        return Optional.ofNullable(coverFile);
    }

    private void refuse(WrittenValue written, String why) {
        settings.report(Severity.ERROR, "bad-picture", written.offset(), why);
    }

    private @Nullable Logo logo(String name, @Nullable WrittenValue written) {
        if (written == null) {
            return null;
        }
        return picture(name, written)
                .map(
                        picture -> {
                            PictureSize size = picture.size();
                            return size == null
                                    ? new Logo(picture.file(), 1, 1)
                                    : new Logo(picture.file(), size.width(), size.height());
                        })
                .orElse(null);
    }

    private Optional<ReadPicture> picture(String name, WrittenValue written) {
        Optional<byte[]> bytes = files.bytes(written, MAX_BYTES, this::refuse);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<PictureFormat> format =
                PictureFormat.of(bytes.get())
                        .filter(one -> one != PictureFormat.ICO || name.equals(ICON));
        if (format.isEmpty()) {
            refuse(
                    written,
                    "\"%s\" is no picture that browsers show: save it as SVG, PNG, JPEG, WebP, AVIF or GIF"
                            .formatted(written.text()));
            return Optional.empty();
        }
        HouseFile file =
                new HouseFile(
                        name + "." + format.get().extension(), format.get().type(), bytes.get());
        return format.get() == PictureFormat.SVG
                ? drawing(written, file)
                : photograph(name, written, file);
    }

    private Optional<ReadPicture> photograph(String name, WrittenValue written, HouseFile file) {
        Optional<PictureSize> size = PictureSize.of(file.bytes());
        if (size.isEmpty() && !name.equals(ICON)) {
            refuse(written, "\"%s\" does not say its size".formatted(written.text()));
            return Optional.empty();
        }
        return Optional.of(new ReadPicture(file, size.orElse(null)));
    }

    private Optional<ReadPicture> drawing(WrittenValue written, HouseFile file) {
        SourceFile source =
                SourceFile.decode(HouseFiles.path(written), file.bytes(), new ArrayList<>());
        SvgCheck check = SvgCheck.of(source.text());
        check.fault()
                .ifPresent(
                        fault -> {
                            SourceFile told =
                                    new SourceFile(source.file(), source.text(), problems);
                            told.report(
                                    Severity.ERROR,
                                    "bad-picture",
                                    told.offset(fault.line(), fault.column()),
                                    fault.message() + ", so it is not shown");
                        });
        return check.fault().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new ReadPicture(
                                file,
                                check.size()
                                        .map(s -> new PictureSize(s.width(), s.height()))
                                        .orElse(null)));
    }

    private @Nullable Cover cover(@Nullable WrittenCover written) {
        if (written == null) {
            return null;
        }
        String path = HouseFiles.path(written.picture());
        Optional<MediaFile> file =
                files.layout().media(path).filter(media -> FileKinds.isPicture(path));
        if (file.isEmpty()) {
            settings.report(
                    Severity.WARNING,
                    "unresolved-picture",
                    written.picture().offset(),
                    "cover: "
                            + MissingPicture.told(
                                    files.layout(),
                                    written.picture().text(),
                                    path,
                                    " in the folder",
                                    other -> other));
            return null;
        }
        coverFile = path;
        String alternative = written.alternative();
        return new Cover(
                file.get().address(),
                alternative == null ? "" : alternative,
                written.credit(),
                written.license());
    }
}
