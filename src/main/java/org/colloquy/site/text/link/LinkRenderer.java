package org.colloquy.site.text.link;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.PictureSize;
import org.colloquy.model.Prose.Reference;
import org.colloquy.model.Prose.ReferenceWriter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SpeakerLabels;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Writes the links of prose for one page.
 *
 * <p>A term that the page explains is marked and opens its note; without script and popovers it
 * leads to the list of terms below. A term that it does not explain, in a definition say, is a
 * plain link to the term's page.
 */
public final class LinkRenderer implements ReferenceWriter {
    private static final String SIZE = " width=\"%d\" height=\"%d\"";

    private final Corpus corpus;
    private final LinkingPage page;
    private final String root;
    private final ExplainedTerms terms;
    private final boolean sized;
    private final @Nullable OutwardLinks outward;
    private final Set<String> marked = new HashSet<>();
    private @Nullable Set<String> markedInSection;

    /**
     * Creates a renderer of the links of one page.
     *
     * @param terms those explained on this page
     * @param sized whether pictures of the corpus say their size, so that their room is kept before
     *     they come
     * @param outward where links out of the site are numbered; null if the page does not list them
     */
    public LinkRenderer(
            Corpus corpus,
            LinkingPage page,
            ExplainedTerms terms,
            boolean sized,
            @Nullable OutwardLinks outward) {
        this.corpus = corpus;
        this.page = page;
        this.root = page.root();
        this.terms = terms;
        this.sized = sized;
        this.outward = outward;
    }

    /** Links of a page that explains no terms and shows no whole interview. */
    public static LinkRenderer plain(Corpus corpus, String root) {
        LinkingPage page = new LinkingPage(Messages.of(corpus), root, null);
        return new LinkRenderer(corpus, page, ExplainedTerms.NONE, false, null);
    }

    /** Begins a section that can be printed alone: paper numbers each term in it once. */
    public void beginSection() {
        markedInSection = new HashSet<>();
    }

    @Override
    public String startTag(Reference reference) {
        if (reference.target() instanceof LinkTarget.NoteTarget note) {
            return mark(note.mark());
        }
        if (reference.target() instanceof LinkTarget.DefinitionTarget gloss) {
            return gloss(gloss, reference.attributes());
        }
        if (reference.target() instanceof LinkTarget.MomentTarget moment) {
            String at = SpeakerLabels.moment(moment.moment(), root);
            String address = SitePaths.escaped(at == null ? "" : at);
            return "<a href=\"" + address + "\"" + reference.attributes() + ">";
        }
        String href = SitePaths.escaped(href(reference.target()));
        if (reference.element().equals("img")) {
            String size = sized ? size(reference.target()) : "";
            return "<img src=\""
                    + href
                    + "\" loading=\"lazy\""
                    + size
                    + reference.attributes()
                    + ">";
        }
        String mark = "href=\"" + href + "\"";
        if (outward != null && reference.target() instanceof LinkTarget.OutwardTarget out) {
            mark += " data-link=\"" + outward.number(out.address()) + "\"";
        }
        if (terms.marked() && reference.target() instanceof LinkTarget.TermTarget term) {
            mark = termMark(href, SitePaths.escaped(term.term()), term.term());
        }
        return "<a " + mark + reference.attributes() + ">";
    }

    private String size(LinkTarget target) {
        return target instanceof LinkTarget.AddressTarget own
                ? corpus.media(own.address())
                        .map(MediaFile::file)
                        .flatMap(PictureSize::of)
                        .map(size -> SIZE.formatted(size.width(), size.height()))
                        .orElse("")
                : "";
    }

    /**
     * A link that carries its definition leads where its author says, and opens its note besides.
     */
    private String gloss(LinkTarget.DefinitionTarget gloss, String attributes) {
        String href = SitePaths.escaped(gloss.href());
        String term = definitionId(corpus, gloss.gloss());
        String mark =
                terms.marked() && terms.numbers().containsKey(term)
                        ? termMark(href, SitePaths.escaped(term), term)
                        : "href=\"" + href + "\"";
        return "<a " + mark + attributes + ">";
    }

    /**
     * Returns the attributes of a link that opens the note of a term. A page has a hundred of them,
     * in the order that compresses best. A link whose term has been marked before says so, since
     * readers may choose to see the first only.
     */
    private String termMark(String href, String id, String term) {
        boolean first = marked.add(term);
        return "href=\"%s\" role=\"doc-glossref\" data-term=\"%s\"%s interestfor=\"note-%s\"%s"
                .formatted(href, id, printedNumber(term, first), id, first ? "" : " data-again");
    }

    /**
     * Returns the attribute that has paper number the first place of a term. Where all is printed
     * the numbers follow each other: {@code data-n}. Of sections that can be printed alone each
     * number is named, as {@code data-o} where the term is numbered in an earlier section.
     */
    private String printedNumber(String term, boolean first) {
        if (markedInSection == null) {
            return first ? " data-n" : "";
        }
        boolean firstInSection = markedInSection.add(term);
        String number = "=\"" + terms.numbers().getOrDefault(term, 0) + "\"";
        return first ? " data-n" + number : firstInSection ? " data-o" + number : "";
    }

    /**
     * Returns the mark of an editor's note: the letter is ours, no word of the text. A space
     * without width stands before it, or it would be one word with the word before, and links to
     * words, which browsers find whole, would miss that one.
     */
    private String mark(String letter) {
        String label = SitePaths.escaped(page.words().text("note", letter));
        return ("<a class=\"mark\" role=\"doc-noteref\" data-generated aria-label=\"%2$s\""
                        + " href=\"#fn-%1$s\" interestfor=\"ed-%1$s\" data-note=\"%1$s\">\u200B%1$s")
                .formatted(letter, label);
    }

    private String href(LinkTarget target) {
        if (target instanceof LinkTarget.TermTarget term) {
            return terms.numbers().containsKey(term.term())
                    ? SitePaths.fragment("term-" + term.term())
                    : SiteLinks.term(root, term.term());
        }
        if (target instanceof LinkTarget.PassageTarget passage) {
            return passage(passage);
        }
        if (target instanceof LinkTarget.PageTarget page) {
            return HousePageLinks.href(corpus, root, page);
        }
        return target instanceof LinkTarget.OutwardTarget out
                ? out.address()
                : SiteLinks.to(root, ((LinkTarget.AddressTarget) target).address());
    }

    private String passage(LinkTarget.PassageTarget target) {
        Interview interview = corpus.interview(target.slug()).orElse(null);
        if (interview == null) {
            return root + SitePaths.INDEX;
        }
        String fragment =
                interview
                        .place(target.fragment())
                        .map(Locator::id)
                        .map(SitePaths::fragment)
                        .orElse("");
        boolean here = interview.equals(page.whole()) && !fragment.isEmpty();
        return here ? fragment : SiteLinks.interview(root, interview) + fragment;
    }

    /**
     * Returns the id under which pages know a definition that links of an interview carry. No term
     * of the glossary has such a sign in its id.
     */
    public static String definitionId(Corpus corpus, String gloss) {
        return corpus.term(gloss).isPresent() ? "~" + gloss : gloss;
    }
}
