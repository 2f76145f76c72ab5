package org.colloquy.site.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.Prose;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePassage;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.note.EditorNotes;
import org.colloquy.site.note.GlossaryNotes;
import org.colloquy.site.note.NotedText;
import org.colloquy.site.pages.HousePageView.HouseBlock;
import org.colloquy.site.pages.HousePageView.HousePageTitle;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.Standfirst;
import org.colloquy.site.text.link.ExplainedTerms;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.link.LinkingPage;
import org.colloquy.site.text.link.OutwardLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;

/** One page of the house while it is made: what is on it, and how it writes its links. */
final class HousePageSheet {
    private final Corpus corpus;
    private final HousePage page;
    private final String address;
    private final Messages words;

    HousePageSheet(Corpus corpus, HousePage page) {
        this.corpus = corpus;
        this.page = page;
        this.address = SitePaths.housePage(page.slug());
        this.words = Messages.of(corpus, page.head().language());
    }

    PageLayout layout() {
        PageLayouts layouts = new PageLayouts(corpus);
        PageLayout layout =
                layouts.layout(
                        address,
                        address,
                        page.head().language(),
                        page.title(),
                        description(),
                        page.title());
        return layouts.marked(layout, page.head().release());
    }

    /** Returns the line that is given, else the first words. */
    private String description() {
        return Optional.ofNullable(page.head().description())
                .or(
                        () ->
                                page.passages().stream()
                                        .map(HousePassage::block)
                                        .filter(Block::isParagraph)
                                        .map(block -> block.prose().text())
                                        .findFirst()
                                        .map(
                                                text ->
                                                        LocaleTexts.shortened(
                                                                text, Standfirst.LENGTH)))
                .orElse(page.title());
    }

    HousePageView view() {
        String root = SitePaths.root(address);
        OutwardLinks outward = new OutwardLinks();
        Stream<Prose> shown = page.passages().stream().map(passage -> passage.block().prose());
        GlossaryNotes terms = new GlossaryNotes(corpus, NotedText.of(page), root, shown);
        LinkingPage linking = new LinkingPage(words, root, null);
        LinkRenderer links =
                new LinkRenderer(
                        corpus, linking, new ExplainedTerms(terms.numbers(), true), false, outward);
        List<HouseBlock> blocks = page.passages().stream().map(one -> block(one, links)).toList();
        EditorNotes notes = new EditorNotes(page.notes());
        return new HousePageView(
                new HousePageTitle(
                        page.slug(),
                        page.title(),
                        new ScriptRuns(page.head().language()).of(page.title()),
                        page.head().titled()),
                blocks,
                notes.views(corpus, linking, true, outward),
                terms.notes("", Set.of(), outward),
                outward.addresses());
    }

    private static HouseBlock block(HousePassage passage, LinkRenderer links) {
        Block block = passage.block();
        boolean wide =
                block.kind() == Block.BlockForm.TABLE || block.kind() == Block.BlockForm.CODE;
        return new HouseBlock(
                passage.id().isEmpty() ? null : passage.id(),
                passage.names(),
                passage.rank(),
                block.isParagraph(),
                wide,
                passage.isHeading() ? block.prose().text() : "",
                passage.isHeading()
                        ? RenderedProse.ofHeading(block.prose(), links)
                        : RenderedProse.of(block.prose(), links));
    }
}
