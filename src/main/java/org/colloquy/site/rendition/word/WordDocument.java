package org.colloquy.site.rendition.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.build.ProgramFile;
import org.colloquy.citation.Citation;
import org.colloquy.citation.CitedPlace;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.citing.CitedWorks;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Document of an interview: title page lines, the text with its numbers, the editor's notes as
 * footnotes, and behind it the terms that it uses and how it is cited.
 */
final class WordDocument {
    private static final int SHORT = 70;

    /** The end of a note that has no address. */
    private static final Pattern NO_ADDRESS = Pattern.compile("[,\\s]+\\.$");

    /** Name of the beginning of the document, to which links to the whole interview lead. */
    private static final String TOP = "top";

    private final Interview interview;
    private final InterviewDetails details;
    private final Corpus corpus;
    private final Messages own;
    private final WordLanguage languages;
    private final LinkAddresses links;
    private final DocumentPackage file;
    private boolean isDetailed;

    WordDocument(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.interview = interview;
        this.details = interview.details();
        this.own = Messages.of(corpus, details.language());
        this.languages = new WordLanguage(details.language());
        this.file = new DocumentPackage(corpus);
        this.links =
                new LinkAddresses(
                        corpus,
                        (other, place) ->
                                other.slug().equals(interview.slug())
                                        ? Optional.of(
                                                "#"
                                                        + (place == null
                                                                ? TOP
                                                                : WordBody.bookmark(place)))
                                        : Optional.empty());
    }

    /** Returns the file: the same bytes for the same interview and settings. */
    byte[] bytes() {
        WordNotes notes = new WordNotes(interview.notes());
        ListNumbering numbering = new ListNumbering();
        XmlText xml = WordBody.begin("w:document");
        WordWords words =
                new WordWords(xml, file, DocumentPackage.DOCUMENT, languages, links, notes);
        WordBlocks blocks = new WordBlocks(words, numbering);
        xml.open("w:body");
        head(words);
        new WordBody(interview, links, words, blocks, own).write();
        new WordTerms(corpus, interview, words, own).write();
        others(words, notes);
        String rights = details.rights() == null ? corpus.settings().rights() : details.rights();
        detail(words, own.text("cite.how") + own.text("word.colon").strip(), citation());
        fact(words, "source", details.source());
        fact(words, "rights", rights);
        fact(words, "book.online", links.page(interview, null));
        file.add("styles", "styles", languages.put(ProgramFile.text("word/styles.xml")));
        file.add("settings", "settings", ProgramFile.text("word/settings.xml"));
        file.add("numbering", "numbering", numbering.part());
        file.add(DocumentPackage.FOOTNOTES, "footnotes", notes.part(file, languages, links));
        file.add("header1", "header", WordMargins.header(shortTitle(), languages));
        file.add("footer1", "footer", WordMargins.footer());
        WordMargins.section(xml, file, languages);
        file.document(xml.end());
        WordProperties properties = new WordProperties(corpus, interview);
        return file.bytes(properties.core(), properties.application(), OwnFacts.part(details));
    }

    /** Returns the note by which the interview is cited, with its address where that is known. */
    private String citation() {
        String address = links.page(interview, null);
        CitedPlace whole = CitedPlace.whole(address == null ? "" : address);
        return new Citation(CitedWorks.of(corpus, interview))
                .forms().stream()
                        .filter(form -> form.name().equals("note"))
                        .map(form -> form.at(whole))
                        .map(note -> NO_ADDRESS.matcher(note).replaceFirst("."))
                        .findFirst()
                        .orElse("");
    }

    private String shortTitle() {
        return LocaleTexts.shortened(details.title(), SHORT);
    }

    private void head(WordWords words) {
        XmlText xml = words.xml();
        open(words, WordStyle.TITLE);
        xml.empty("w:bookmarkStart", "w:id", "0", "w:name", TOP);
        xml.empty("w:bookmarkEnd", "w:id", "0");
        runs(words, details.title());
        xml.close();
        if (details.subtitle() != null) {
            open(words, WordStyle.SUBTITLE);
            runs(words, details.subtitle());
            xml.close();
        }
        String byline = Bylines.words(new Bylines(corpus, details.language(), "").full(details));
        String date = details.date() == null ? "" : own.date(details.date());
        line(words, date.isEmpty() ? WordStyle.LAST_BYLINE : WordStyle.BYLINE, byline);
        line(words, WordStyle.LAST_BYLINE, date.isEmpty() ? "" : direction() + date);
    }

    /**
     * Returns the sign that lets the site's own words begin at the left in a text that does not.
     */
    private String direction() {
        boolean turned = languages.isFromRight() && !WordLanguage.isFromRight(own.language());
        return turned ? "\u200E" : "";
    }

    private void line(WordWords words, String style, String text) {
        if (!text.isBlank()) {
            open(words, style);
            runs(words, text);
            words.xml().close();
        }
    }

    private void open(WordWords words, String style) {
        BlockPlace.in(style).open(words.xml(), languages.isFromRight());
    }

    private void runs(WordWords words, String text) {
        List<ScriptRun> runs = details.runs().of(text);
        for (ScriptRun run : runs) {
            String language = run.language();
            words.words(
                    run.text(),
                    language == null
                            ? WordRunLook.PLAIN
                            : WordRunLook.PLAIN.withLanguage(language));
        }
    }

    private void others(WordWords words, WordNotes notes) {
        List<EditorNote> others = notes.others();
        if (!others.isEmpty()) {
            line(words, WordStyle.GENERATED_HEADING, own.text("notes"));
            others.forEach(note -> notes.text(words, note, false));
        }
    }

    private void fact(WordWords words, String name, @Nullable String text) {
        detail(words, own.text(name), text);
    }

    private void detail(WordWords words, String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        open(words, isDetailed ? WordStyle.DETAILS : WordStyle.FIRST_DETAIL);
        isDetailed = true;
        words.words(name + " ", WordRunLook.PLAIN);
        String href = text.matches("(?i)https?://\\S+") ? LinkAddresses.outward(text) : null;
        if (href == null) {
            runs(words, text);
        } else {
            words.linked(text, href);
        }
        words.xml().close();
    }
}
