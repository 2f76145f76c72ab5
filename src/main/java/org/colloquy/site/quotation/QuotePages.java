package org.colloquy.site.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.Allowance;
import org.colloquy.quotation.JudgedQuotation;
import org.colloquy.quotation.QuotationBench.JudgedDraft;
import org.colloquy.quotation.QuotationVerdict;
import org.colloquy.quotation.QuotedPlace;
import org.colloquy.quotation.match.DifferencePart;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.quotation.QuotesView.QuoteCard;
import org.colloquy.site.quotation.QuotesView.QuoteChange;
import org.colloquy.site.quotation.QuotesView.QuoteSource;
import org.colloquy.site.quotation.QuotesView.QuoteWords;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;

/** The page that checks quotations: its field, and what is known of each. */
public final class QuotePages {
    private static final int MOST_SOURCES = 3;

    private final Corpus corpus;
    private final Messages words;

    public QuotePages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
    }

    /** Returns the source of the page to check quotations on, before anything is asked. */
    public static PageSource source(Corpus corpus, PageRenderer renderer) {
        return new SinglePageSource(
                SitePaths.QUOTES,
                () -> {
                    QuotePages pages = new QuotePages(corpus);
                    return renderer.page(PageTemplate.QUOTES, pages.layout(), pages.blank());
                });
    }

    /** Returns the layout of the page. */
    PageLayout layout() {
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.QUOTES,
                        SitePaths.SEARCH,
                        corpus.settings().language(),
                        words.text("quotes"),
                        words.text("quotes.what", corpus.settings().title()),
                        words.text("quotes"))
                .with(PageAssets.ofSite(true));
    }

    /** Returns the layout of an answer, which is no page of its own. */
    public PageLayout answerLayout() {
        return layout().at("");
    }

    /** Returns the field alone. */
    QuotesView blank() {
        return new QuotesView(words.text("quotes"), "", List.of(), "", List.of());
    }

    /** Returns the answer to what is more than can be checked at once. */
    public QuotesView tooMuch() {
        String said = words.text("quotes.too-much", QuoteRequest.MOST_TEXT);
        return new QuotesView(words.text("quotes"), "", List.of(said), "", List.of());
    }

    /**
     * Returns what is known of the quotations of a draft.
     *
     * @param text the draft, for the field
     */
    public QuotesView answer(String text, JudgedDraft judged) {
        List<String> said = new ArrayList<>();
        if (judged.all().isEmpty()) {
            said.add(words.text("quotes.none"));
        }
        if (judged.leftOut() > 0) {
            said.add(words.text("quotes.left-out", judged.leftOut()));
        }
        if (!judged.complete()) {
            said.add(words.text("quotes.partial", judged.all().size()));
        }
        return new QuotesView(
                words.text("quotes"),
                text,
                said,
                counts(judged.all()),
                judged.all().stream().map(this::card).toList());
    }

    private String counts(List<JudgedQuotation> judged) {
        if (judged.isEmpty()) {
            return "";
        }
        return Stream.concat(
                        Stream.of(words.count("quotation", judged.size())),
                        Arrays.stream(QuotationVerdict.values())
                                .filter(v -> count(judged, v) > 0)
                                .map(v -> name(v) + " " + words.number(count(judged, v))))
                .collect(Collectors.joining(" · "));
    }

    private static int count(List<JudgedQuotation> judged, QuotationVerdict verdict) {
        return (int) judged.stream().filter(one -> one.verdict() == verdict).count();
    }

    private String name(QuotationVerdict verdict) {
        return words.text("quotes." + verdict.word());
    }

    private QuoteCard card(JudgedQuotation one) {
        return new QuoteCard(
                one.verdict().word(),
                name(one.verdict()),
                words.text("quotes.line", one.quotation().line()),
                one.quotation().words(),
                one.difference().stream().map(this::change).toList(),
                sources(one),
                notes(one));
    }

    private QuoteChange change(DifferencePart part) {
        String kind = part.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String before = part.text().startsWith(" ") ? " " : "";
        boolean isSame = part.change() == ChangeOfWords.SAME;
        return new QuoteChange(
                kind,
                isSame ? null : words.text("quotes.change." + kind),
                before,
                part.text().strip());
    }

    private List<QuoteSource> sources(JudgedQuotation one) {
        int most = one.verdict() == QuotationVerdict.JOINED ? one.places().size() : MOST_SOURCES;
        return one.places().stream().limit(most).map(place -> source(one, place)).toList();
    }

    private QuoteSource source(JudgedQuotation one, QuotedPlace place) {
        String title = place.interview().details().title();
        String by =
                place.speaker() == null
                        ? title
                        : place.speaker() + words.text("list.comma") + title;
        return new QuoteSource(
                QuotationLink.of(one, place),
                place.locator().label(),
                words.place(place.locator()) + words.text("list.comma") + by,
                by,
                place.interview().details().language(),
                new QuoteWords(place.before(), place.words(), place.after()));
    }

    private List<String> notes(JudgedQuotation one) {
        List<String> notes = new ArrayList<>();
        if (one.isOther()) {
            String named = Objects.requireNonNullElse(one.named(), "");
            notes.add(words.text("quotes.other-speaker.what", named));
        }
        switch (one.verdict()) {
            case EARLIER_EDITION -> notes.add(words.text("quotes.earlier-edition.what"));
            case TITLE -> notes.add(words.text("quotes.title.what"));
            case NOT_FOUND -> notes.add(words.text("quotes.not-found.what"));
            default -> {}
        }
        if (!one.forgiven().isEmpty()) {
            String kinds =
                    Arrays.stream(Allowance.values())
                            .filter(one.forgiven()::contains)
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .map(kind -> words.text("quotes.differs." + kind))
                            .collect(Collectors.joining(words.text("list.comma")));
            notes.add(words.text("quotes.differs", kinds));
        }
        int more = one.places().size() - MOST_SOURCES;
        if (more > 0 && one.verdict() != QuotationVerdict.JOINED) {
            notes.add(words.text("quotes.also", more));
        }
        return notes;
    }
}
