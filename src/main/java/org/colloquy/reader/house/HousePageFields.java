package org.colloquy.reader.house;

import java.util.Optional;
import org.colloquy.model.Settings;
import org.colloquy.model.page.HousePageHead;
import org.colloquy.model.page.MenuPlace;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeySlips;
import org.colloquy.reader.frontmatter.field.LanguageFields;
import org.colloquy.reader.frontmatter.field.ReleaseDoubts;
import org.colloquy.reader.frontmatter.field.ReleaseFields;
import org.colloquy.reader.source.FileTitle;
import org.colloquy.text.ConstantWords;
import org.colloquy.text.language.LanguageSuffix;
import org.jspecify.annotations.Nullable;

/** Front matter of a page of the house, with what stands for it where it says nothing. */
final class HousePageFields {
    private final FrontMatterFields fields;
    private final @Nullable String title;
    private final String language;

    HousePageFields(FrontMatterFields fields, Settings settings) {
        this.fields = fields;
        this.title = fields.text("title");
        this.language =
                Optional.ofNullable(fields.text("language"))
                        .or(() -> LanguageSuffix.of(fields.source().file()))
                        .orElse(settings.language());
    }

    /** Returns the title that it gives; null if it gives none. */
    @Nullable String title() {
        return title;
    }

    /** Returns the language of the page: a BCP 47 tag. */
    String language() {
        return language;
    }

    /**
     * Returns the head of the page; what is wrong with it is reported.
     *
     * @param written the title that stands in its text
     */
    HousePageHead head(Optional<String> written) {
        Optional<String> given = Optional.ofNullable(title).or(() -> written);
        HousePageHead head =
                new HousePageHead(
                        given.orElseGet(() -> FileTitle.of(fields.source())),
                        given.isPresent(),
                        fields.text("description"),
                        language,
                        menu(),
                        fields.number("order"),
                        ReleaseFields.in(fields));
        LanguageFields.check(fields, "language");
        ReleaseDoubts.report(fields, head.release(), given.orElse(null));
        KeySlips.reportInPage(fields);
        if (given.isEmpty()) {
            FileTitle.report(fields.source(), head.title());
        }
        return head;
    }

    private MenuPlace menu() {
        return fields.choice("menu", ConstantWords.all(MenuPlace.class)).orElse(MenuPlace.FOOTER);
    }
}
