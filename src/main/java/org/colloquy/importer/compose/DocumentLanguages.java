package org.colloquy.importer.compose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.DocumentText;
import org.colloquy.text.language.LanguageGuesser;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/**
 * Languages of a document by what its program says of words. A program guesses, and many leave what
 * they were set up with: one language counts as that of the document only if next to all letters
 * bear it.
 */
final class DocumentLanguages {
    /** Share of the letters that makes a language that of the document. */
    private static final double NEARLY_ALL = 0.8;

    /** Letters from which on words in another language are marked. */
    private static final int WORTH_MARKING = 8;

    private final Map<String, Integer> letters = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final @Nullable String main;
    private final @Nullable String foreign;

    DocumentLanguages(DocumentText document) {
        document.blocks().forEach(this::count);
        int all = (int) words.chars().filter(Character::isLetter).count();
        this.main =
                letters.entrySet().stream()
                        .filter(e -> e.getValue() >= NEARLY_ALL * all)
                        .map(Map.Entry::getKey)
                        .filter(this::isPossible)
                        .findFirst()
                        .orElse(null);
        this.foreign = main == null ? null : foreign(main);
    }

    private void count(DocumentBlock block) {
        if (block instanceof DocumentParagraph paragraph) {
            for (var inline : paragraph.inlines()) {
                if (inline instanceof TextRun run) {
                    words.append(run.words()).append(' ');
                    String tag = run.look().language();
                    if (tag != null) {
                        int counted = (int) run.words().chars().filter(Character::isLetter).count();
                        letters.merge(tag(tag), counted, Integer::sum);
                    }
                }
            }
        } else if (block instanceof DocumentTable table) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .forEach(this::count);
        }
    }

    /** Returns a tag as front matter has it: without a country, but with the script of Chinese. */
    private static String tag(String written) {
        Locale locale = Locale.forLanguageTag(written.replace('_', '-'));
        if (locale.getLanguage().equals("zh")) {
            boolean traditional =
                    locale.getScript().equals("Hant") || locale.getCountry().matches("TW|HK|MO");
            return traditional ? "zh-Hant" : "zh-Hans";
        }
        return locale.getLanguage().isEmpty() ? written : locale.getLanguage();
    }

    /**
     * Tells whether the script allows a language, which goes before what a program was set up with.
     */
    private boolean isPossible(String tag) {
        Optional<String> told = LanguageGuesser.of(words.toString());
        return told.isEmpty()
                ? FunctionWords.mayBe(primary(tag), words.toString())
                : primary(told.get()).equals(primary(tag));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** Returns the language that most words in another script bear. */
    private @Nullable String foreign(String own) {
        boolean other = new ScriptRuns(own).hasForeign(words.toString());
        return !other
                ? null
                : letters.entrySet().stream()
                        .filter(e -> !primary(e.getKey()).equals(primary(own)))
                        .filter(e -> primary(e.getKey()).matches("zh|ja|ko"))
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    /** Returns the language of the document; null if it is not known. */
    @Nullable String main() {
        return main;
    }

    /** Returns the language of words in another script; null if it is not known. */
    @Nullable String foreign() {
        return foreign;
    }

    /**
     * Returns the language in which words are to be marked; null for those in the document's own,
     * for a few letters, and for other scripts, whose words the reader marks.
     */
    @Nullable String marked(@Nullable String language, String run) {
        if (language == null || main == null) {
            return null;
        }
        String tag = tag(language);
        boolean other = !primary(tag).equals(primary(main));
        boolean same = !new ScriptRuns(main).hasForeign(run);
        boolean worth = run.chars().filter(Character::isLetter).count() >= WORTH_MARKING;
        return other && same && worth ? tag : null;
    }
}
