package org.colloquy.site.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SiteLinks;

/** Links of a page to the files that have the same text. */
public final class RenditionLinks {
    /**
     * Pages as they are printed. Such a file is no rendition of the model, since a browser makes it
     * of the page; only some exports have it.
     */
    private static final FileFormat PRINTED =
            new FileFormat("pdf", "application/pdf", RenditionUse.READING, words -> "PDF");

    private final Corpus corpus;
    private final Messages words;
    private final String root;

    /**
     * Creates the links of a page.
     *
     * @param words those of the page
     * @param root the way from the page to the root of the site
     */
    public RenditionLinks(Corpus corpus, Messages words, String root) {
        this.corpus = corpus;
        this.words = words;
        this.root = root;
    }

    /**
     * Link to a file.
     *
     * @param type the media type without the charset
     * @param alternate whether the file has the text of the page, and not of more than that
     */
    public record RenditionLink(String href, String type, String name, boolean alternate) {}

    /**
     * Files of one use.
     *
     * @param label the words before the links
     */
    public record RenditionGroup(String label, List<RenditionLink> links) {
        public RenditionGroup {
            links = List.copyOf(links);
        }
    }

    /** Returns the links to the files of an interview. */
    public List<RenditionGroup> of(Interview interview) {
        return groups(
                Stream.concat(
                        RenditionPath.whole(corpus, interview)
                                .map(
                                        file ->
                                                new LinkedFile(
                                                        file.rendition().format(),
                                                        file.path(),
                                                        true)),
                        printed(interview, true)));
    }

    private Stream<LinkedFile> printed(Interview interview, boolean alternate) {
        return Stream.of(new InterviewPath(interview.slug(), PRINTED.ending()).path())
                .filter(corpus.settings().printed()::contains)
                .map(path -> new LinkedFile(PRINTED, path, alternate));
    }

    /**
     * Returns the links to the files of a question or section, and in formats that have none of it,
     * of the interview.
     */
    public List<RenditionGroup> of(Interview interview, InterviewExtract part) {
        return groups(
                Stream.concat(
                        RenditionPath.whole(corpus, interview).map(whole -> nearest(whole, part)),
                        printed(interview, false)));
    }

    private LinkedFile nearest(RenditionPath whole, InterviewExtract part) {
        RenditionPath own = new RenditionPath(whole.rendition(), whole.interview(), part.locator());
        FileFormat format = whole.rendition().format();
        return whole.rendition().hasParts() && own.isFree(corpus)
                ? new LinkedFile(format, own.path(), true)
                : new LinkedFile(format, whole.path(), false);
    }

    /** Returns the links to the files of several interviews together. */
    public List<RenditionGroup> of(InterviewCollection collection) {
        return groups(
                CollectionPath.of(corpus, collection)
                        .map(file -> new LinkedFile(file.rendition().format(), file.path(), true)));
    }

    private record LinkedFile(FileFormat format, String path, boolean alternate) {}

    private List<RenditionGroup> groups(Stream<LinkedFile> files) {
        Map<RenditionUse, List<RenditionLink>> byUse = new TreeMap<>();
        files.forEach(
                file ->
                        byUse.computeIfAbsent(file.format().use(), use -> new ArrayList<>())
                                .add(link(file)));
        return byUse.entrySet().stream()
                .map(use -> new RenditionGroup(words.text(use.getKey().key()), use.getValue()))
                .toList();
    }

    private RenditionLink link(LinkedFile file) {
        return new RenditionLink(
                SiteLinks.to(root, file.path()),
                file.format().type().replaceFirst(";.*", ""),
                file.format().name().apply(words),
                file.alternate());
    }
}
